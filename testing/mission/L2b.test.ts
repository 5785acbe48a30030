import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2b', async (house) => {
  const dana = await house.person('Dana Designer', ['agent', 'service-designer']);
  const service = await house.make('service', { name: 'Service desk', owner: dana.id });
  const level = { property: 'Settled at first contact', metric: 'first-contact-resolution' };
  const made = await dana.post('/api/service-designs', { title: 'Service desk', service, levels: [level] });
  const at = `/api/service-designs/${String(made.body['number'])}`;
  // A level without its figure, or without somebody who measures it, is a gap that is told.
  expect(made.body['missing']).toEqual(expect.arrayContaining(['levels-measured']));
  const whole = await dana.patch(at, { levels: [{ ...level, level: 75, measuredBy: 'Figures' }] });
  expect(whole.body['missing']).not.toEqual(expect.arrayContaining(['levels-measured']));
  expect((await dana.get(`${at}/why?field=missing`)).status).toBe(200);
});
