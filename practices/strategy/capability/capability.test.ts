import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let jonas: Client;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  jonas = await house.person('Jonas Lead', ['team-lead']);
  ana = await house.person('Ana Agent', ['agent']);
});
afterAll(() => house.stop());

test('a gap is decided, closed by actions, and the capability attained when its level is there', async () => {
  const made = await jonas.post('/api/capabilities', { name: 'Settle payment questions', level: 1, wanted: 3 });
  expect(made.body).toMatchObject({ number: 'CAP-1', gap: 2 });
  const at = '/api/capabilities/CAP-1';
  expect((await ana.get(at)).status).toBe(404);
  const missing = await jonas.post(`${at}/develop`, { owner: jonas.id, wantedBy: '2027-03-31' });
  expect(missing.body['fields']).toMatchObject([{ field: 'actions', code: 'required' }]);
  const actions = [{ action: 'Training on payments', means: 'training', who: jonas.id, due: '2027-01-31' }];
  await jonas.post(`${at}/develop`, { owner: jonas.id, wantedBy: '2027-03-31', actions });
  expect((await ana.get(at)).body).toMatchObject({ state: 'developing', actions: [{ means: 'training' }] });
  const tooLow = await jonas.post(`${at}/attain`, { level: 2, evidence: 'Six certificates' });
  expect(tooLow.body['detail']).toMatch(/Level 3 is wanted, and level 2 is there/);
  const attained = await jonas.post(`${at}/attain`, { level: 3, evidence: 'Six certificates' });
  expect(attained.body).toMatchObject({ state: 'attained', gap: 0 });
  expect((await jonas.get('/api/capabilities?gap=gt:0')).body['items']).toEqual([]);
});
