import { expect } from 'vitest';
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
    measures: [{ measure: made.body['id'], baseline: 40, target: 10 }],
  });
  expect(objective.status, JSON.stringify(objective.body)).toBe(201);

  // The figure comes out of the records: three were opened, and three it says.
  const [day] = new Date().toISOString().split('T');
  const readings = await mia.get(`/api/measures/${String(made.body['number'])}/readings?from=${day}&until=${day}`);
  expect(readings.body['readings'], JSON.stringify(readings.body)).toMatchObject([{ value: 3, cases: 3 }]);
  const thread = await mia.get(`/api/objectives/${String(objective.body['number'])}/thread`);
  expect(thread.status).toBe(200);
});
