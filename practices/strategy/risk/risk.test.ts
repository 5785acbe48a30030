import { afterAll, beforeAll, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { endAcceptances } from './end-acceptances.job.ts';

let house: TestReeve;
let keeper: Client;
let jonas: Client;
let ana: Client;
let root: Client;
const at = '/api/risks/RSK-1';

beforeAll(async () => {
  house = await testReeve();
  keeper = await house.person('Kim Keeper', ['risk-manager']);
  jonas = await house.person('Jonas Lead', ['team-lead']);
  ana = await house.person('Ana Agent', ['agent']);
  root = await house.person('Root Admin', ['administrator']);
});
afterAll(() => house.stop());

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const sentences = async (who: Client): Promise<readonly string[]> =>
  ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
const end = () => runJob(house.reeve.database, house.reeve.keeper.current(), endAcceptances);

test('a risk that anybody at the desk reports is assessed by the matrix, which says why, and treated', async () => {
  expect((await ana.post('/api/risks', { event: 'Nobody for the night shift', area: 'people' })).status).toBe(201);
  expect((await ana.get(at)).status).toBe(404);
  expect((await keeper.post(`${at}/assess`, { owner: jonas.id })).body['fields']).toMatchObject([{ field: 'level' }]);
  const assessed = await keeper.post(`${at}/assess`, { owner: jonas.id, likelihood: 4, impact: 4 });
  expect(assessed.body).toMatchObject({ state: 'assessed', level: 'critical' });
  expect((await keeper.get(`${at}/why?field=level`)).body).toMatchObject({
    because: 'Likelihood 4 and impact 4 give critical in the risk matrix.',
  });
  const treatments = [{ treatment: 'Shifts planned fairly', who: jonas.id, due: dayFromNow(30), state: 'under-way' }];
  const treated = await jonas.post(`${at}/treat`, {
    response: 'reduce',
    treatments,
    residualLikelihood: 2,
    residualImpact: 3,
  });
  expect(treated.body).toMatchObject({ state: 'treated', residualLevel: 'medium' });
});

test('it is accepted by name and for a time; before the end both are reminded, and after it the risk is open again', async () => {
  const over = await keeper.post(`${at}/accept`, { acceptedUntil: dayFromNow(-1), acceptanceReason: 'Bearable' });
  expect(over.body['detail']).toMatch(/a day that lies ahead/);
  const accepted = await keeper.post(`${at}/accept`, { acceptedUntil: dayFromNow(10), acceptanceReason: 'Bearable' });
  expect(accepted.body).toMatchObject({ state: 'accepted', acceptedBy: keeper.id });
  await end();
  await end();
  const soon = 'The acceptance of RSK-1 ends soon: Nobody for the night shift';
  for (const who of [keeper, jonas]) expect((await sentences(who)).filter((each) => each === soon)).toHaveLength(1);
  await house.reeve.database.run(`update risk set accepted_until = '2026-01-31'`);
  await end();
  expect((await keeper.get(at)).body).toMatchObject({ state: 'assessed', acceptedBy: null, acceptedUntil: null });
  expect(await sentences(jonas)).toContain(
    'The acceptance of RSK-1 is over; assess it again: Nobody for the night shift',
  );
});

test('an administrator makes the matrix smaller; what lies outside has no level, and everybody’s screens know it', async () => {
  const value = { size: 3, medium: 3, high: 5, critical: 9, likelihoods: [], impacts: ['little', 'some', 'much'] };
  const wrong = await root.put('/api/settings/risk-matrix', { value: { ...value, high: 9 } });
  expect(wrong.status).toBe(422);
  expect((await root.put('/api/settings/risk-matrix', { value })).status).toBe(204);
  expect((await keeper.patch(at, { likelihood: 3, impact: 2 })).body).toMatchObject({ level: 'high' });
  const outside = await keeper.patch(at, { likelihood: 4 });
  expect(outside.body['fields']).toMatchObject([{ field: 'level', code: 'required' }]);
  expect((await ana.get('/api/meta')).body['settings']).toMatchObject({ 'risk-matrix': value });
});
