import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2a', async (house) => {
  const olaf = await house.person('Olaf Owner', [
    'agent',
    'service-owner',
    'service-designer',
    'service-level-manager',
  ]);
  const us = await house.make('organisation', { name: 'Us' });
  const service = await house.make('service', { name: 'Service desk', owner: olaf.id });
  const answer = { property: 'Answer on the telephone', metric: 'first-response', channel: 'phone', within: 'PT2M' };
  const levels = [{ ...answer, share: 90, measuredBy: 'Clocks' }];
  const design = await olaf.post('/api/service-designs', { title: 'Service desk', service, levels });
  expect(design.status, JSON.stringify(design.body)).toBe(201);

  // What the design promises becomes the target that clocks run by, and says where it comes from.
  const made = await olaf.post('/api/agreements', { variant: 'service-level', title: 'Desk', provider: us });
  const at = `/api/agreements/${String(made.body['number'])}`;
  const proposed = await olaf.post(`${at}/propose-targets`, { design: design.body['number'] });
  expect(proposed.body, JSON.stringify(proposed.body)).toMatchObject({ targets: 1 });
  expect((await olaf.get(at)).body['targets']).toMatchObject([
    {
      metric: 'first-response',
      channel: 'phone',
      within: 'PT2M',
      share: 90,
      origin: expect.stringMatching(/^SDP-1: /),
    },
  ]);
});
