import { expect } from 'vitest';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import { shown } from './shown.ts';

shown('P9', async (house) => {
  const olga = await house.person('Olga Owner', ['agent', 'service-owner', 'measurement-manager']);
  const service = await house.make('service', { name: 'Web shop', owner: olga.id });
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const beganAt = `${day(1)}T08:00:00Z`;
  const made = await olga.post('/api/outages', { title: 'The shop stood still', service });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const at = `/api/outages/${String(made.body['number'])}`;
  await olga.post(`${at}/begin`, { beganAt });
  const ended = await olga.post(`${at}/end`, { endedAt: `${day(1)}T10:00:00Z` });
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

  // Twenty-two of yesterday’s hours it was there; since then it has been there all the time.
  const input = { ...readyMade.availability.input, filter: `counts=yes&service=${service}`, breakdown: null };
  await olga.post('/api/measures', { title: 'Availability', ...input, period: 'day', zone: 'UTC', target: 99.5 });
  await olga.post('/api/measures/MSR-1/share', { owner: olga.id });
  await olga.post('/api/measures/MSR-1/links', { kind: 'measures', to: service });
  const { body } = await olga.get(`/api/measures/MSR-1/readings?from=${day(1)}&until=${day(0)}`);
  expect(body['readings'], JSON.stringify(body)).toMatchObject([
    { value: expect.closeTo((100 * 22) / 24), cases: 1, stands: 'missed' },
    { value: 100, cases: 0, stands: 'met' },
  ]);
});
