import { afterAll, beforeAll, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { closeAfterSilence } from './close-after-silence.job.ts';

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
});
afterAll(() => house.stop());

test('an old incident that cannot be closed does not hold up those that can', async () => {
  const numbers: string[] = [];
  for (const title of ['First', 'Told without a resolution', 'Last']) {
    const { body } = await ana.post('/api/incidents', { title });
    await ana.post(`/api/incidents/${body['number']}/resolve`, { resolution: 'Done', resolutionCode: 'solved' });
    numbers.push(String(body['number']));
  }
  await house.reeve.database.run(`update incident set state_at = state_at - interval '10 days'`);
  await house.reeve.database.run('update incident set resolution_code = null where number = $1', [numbers[1]]);
  await runJob(house.reeve.database, house.reeve.keeper.current(), closeAfterSilence);
  const states = await Promise.all(
    numbers.map(async (number) => (await ana.get(`/api/incidents/${number}`)).body['state']),
  );
  expect(states).toEqual(['closed', 'resolved', 'closed']);
});
