import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P9', async (house) => {
  const olga = await house.person('Olga Owner', ['agent', 'service-owner']);
  const service = await house.make('service', { name: 'Web shop', owner: olga.id });
  const beganAt = new Date(Date.now() - 2 * 3_600_000).toISOString();
  const made = await olga.post('/api/outages', { title: 'The shop stood still', service });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const at = `/api/outages/${String(made.body['number'])}`;
  await olga.post(`${at}/begin`, { beganAt });
  const ended = await olga.post(`${at}/end`, { endedAt: new Date().toISOString() });
  expect(ended.status, JSON.stringify(ended.body)).toBe(200);
  // It is looked at with what failed, why, and what is done against it; not before.
  expect((await olga.post(`${at}/review`, {})).status).toBe(422);
  const component = await house.make('configuration-item', { name: 'web-01', variant: 'server' });
  const review = { component, cause: 'One power supply', mitigation: 'A second one' };
  expect((await olga.post(`${at}/review`, review)).body).toMatchObject({
    state: 'reviewed',
    lasted: 'PT2H',
    component,
  });
});
