import { expect } from 'vitest';
import type { ThreadJson } from '../../derive/thread.types.ts';
import { shown } from './shown.ts';

shown('L1a', async (house) => {
  const mia = await house.person('Mia Measures', ['measurement-manager', 'strategy-manager', 'agent']);
  const made = await mia.post('/api/measures', {
    title: 'Opened',
    zone: 'UTC',
    variant: 'count',
    records: 'incident',
    counted: 'opened',
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  await mia.post(`/api/measures/${String(made.body['number'])}/share`, { owner: mia.id });
  for (const title of ['One', 'Two', 'Three']) await mia.post('/api/incidents', { title });
  const objective = await mia.post('/api/objectives', {
    title: 'Fewer incidents',
    measures: [{ measure: made.body['id'], aim: 'less', baseline: 40, target: 10 }],
    owner: mia.id,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    parent: await house.make('objective', { title: 'Customers stay' }),
  });
  expect(objective.status, JSON.stringify(objective.body)).toBe(201);

  // The figure comes out of the records: three were opened, and three it says.
  const [day] = new Date().toISOString().split('T');
  const readings = await mia.get(`/api/measures/${String(made.body['number'])}/readings?from=${day}&until=${day}`);
  expect(readings.body['readings'], JSON.stringify(readings.body)).toMatchObject([{ value: 3, cases: 3 }]);
  // The objective shows it against its own target, and where it began.
  const thread = await mia.get(`/api/objectives/${String(objective.body['number'])}/thread`);
  const { record } = thread.body as unknown as ThreadJson;
  expect(record.figures).toMatchObject([{ name: 'Opened', value: 3, target: 10, reached: true }]);
  expect((await mia.get(`/api/objectives/${String(objective.body['number'])}`)).body).toMatchObject({
    owner: mia.id,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    measures: [{ measure: made.body['id'], baseline: 40, target: 10 }],
  });
});
