import { afterAll, beforeAll, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { remindOfChecks } from './remind-of-checks.job.ts';

let house: TestReeve;
let ingrid: Client;
let jonas: Client;
let ana: Client;
const at = '/api/directions/DIR-1';

beforeAll(async () => {
  house = await testReeve();
  ingrid = await house.person('Ingrid Strategist', ['strategy-manager']);
  jonas = await house.person('Jonas Lead', ['team-lead']);
  ana = await house.person('Ana Agent', ['agent']);
  await ingrid.post('/api/directions', {
    question: 'Who answers our customers?',
    owner: jonas.id,
    options: [
      { name: 'In-house', way: 'make', cost: { amount: '310000', currency: 'EUR' } },
      { name: 'Call centre', way: 'outsource', cost: { amount: '260000', currency: 'EUR' } },
    ],
    criteria: [
      { criterion: 'Knows the goods', weight: 3 },
      { criterion: 'Cost', weight: 1 },
    ],
    points: [
      { option: 'In-house', criterion: 'Knows the goods', points: 5 },
      { option: 'In-house', criterion: 'Cost', points: 2 },
      { option: 'Call centre', criterion: 'Cost', points: 5 },
    ],
    assumptions: [
      { assumption: 'Six people can be hired by spring', checkOn: '2026-02-01' },
      { assumption: 'Contacts grow by 10 % at most', checkOn: '2030-06-30' },
    ],
  });
});
afterAll(() => house.stop());

const sentences = async (who: Client): Promise<readonly string[]> =>
  ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);

test('options are weighed; one of them is chosen, with the reason, by somebody and on a day', async () => {
  expect((await ingrid.get(at)).body).toMatchObject({
    leading: 'In-house (4.25 / 5)',
    standing: 'sound',
    nextCheck: '2026-02-01',
  });
  await jonas.post(`${at}/propose`);
  expect((await jonas.post(`${at}/decide`, { chosen: 'In-house', rationale: 'x' })).status).toBe(403);
  const unknown = await ingrid.post(`${at}/decide`, { chosen: 'Robots', rationale: 'Cheap' });
  expect(unknown.body['fields']).toMatchObject([{ field: 'chosen', code: 'noSuchOption' }]);
  const decided = await ingrid.post(`${at}/decide`, { chosen: 'In-house', rationale: 'They know the goods' });
  expect(decided.body).toMatchObject({ state: 'decided', way: 'make', decidedByWhom: ingrid.id });
  const seen = (await ana.get(at)).body;
  expect(seen).toMatchObject({ chosen: 'In-house', assumptions: [{}, {}] });
  expect(seen['options'] ?? null).toBeNull();
});

test('the owner is reminded once of a check that is due; a failed assumption puts the decision in question', async () => {
  const remind = () => runJob(house.reeve.database, house.reeve.keeper.current(), remindOfChecks);
  await remind();
  await remind();
  const told = 'An assumption of DIR-1 is to be checked: Who answers our customers?';
  expect((await sentences(jonas)).filter((sentence) => sentence === told)).toHaveLength(1);
  const [first, second] = (await ingrid.get(at)).body['assumptions'] as Record<string, unknown>[];
  const found = { ...first, finding: 'failed', foundOn: '2026-02-02', remark: 'Two by May' };
  expect((await ingrid.patch(at, { assumptions: [found, second] })).body).toMatchObject({
    state: 'decided',
    standing: 'in-question',
    nextCheck: '2030-06-30',
  });
  await house.reeve.settle();
  expect(await sentences(jonas)).toContain(
    'An assumption of DIR-1 has failed; the decision is in question: Who answers our customers?',
  );
  expect((await ingrid.get(`${at}/why?field=standing`)).body).toMatchObject({ because: 'Of 2 assumptions, 1 failed.' });
  expect((await jonas.get('/api/directions?standing=in-question')).body['items']).toHaveLength(1);
  expect((await ingrid.post(`${at}/reconsider`)).body).toMatchObject({ state: 'considered', chosen: null, way: null });
});

test('points are given to options and by criteria that stand there', async () => {
  const wrong = [{ option: 'In-house', criterion: 'Beauty', points: 5 }];
  expect((await ingrid.patch(at, { points: wrong })).body['fields']).toMatchObject([
    { field: 'points.0.criterion', code: 'noSuchCriterion' },
  ]);
});
