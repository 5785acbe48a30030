import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let team: string;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
  rita = await house.person('Rita Requester', ['requester']);
  team = await house.make('team', { name: 'Shop', members: [{ person: ana.id }] });
});
afterAll(() => house.stop());

const begin = async (more = {}): Promise<string> => {
  const input = { title: 'Card refused', opening: 'It says no.', channel: 'chat', contact: rita.id, ...more };
  const made = await ana.post('/api/conversations', input);
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return `/api/conversations/${made.body['number']}`;
};

test('a contact waits from the first moment, and again from their next word until ours', async () => {
  const at = await begin();
  const begun = (await ana.get(at)).body;
  expect(begun).toMatchObject({ state: 'waiting', waitingSince: begun['createdAt'] });
  expect((await ana.post(`${at}/answer`)).body).toMatchObject({ state: 'ongoing', assignee: ana.id });
  expect((await ana.get(at)).body['waitingSince']).toBeNull();
  await rita.post(`${at}/activity`, { text: 'Are you there?', visibility: 'public' });
  await house.reeve.settle();
  const asked = (await ana.get(at)).body['waitingSince'];
  expect(asked).not.toBeNull();
  await rita.post(`${at}/activity`, { text: 'Hello?', visibility: 'public' });
  await house.reeve.settle();
  expect((await ana.get(at)).body['waitingSince']).toBe(asked);
  await ana.post(`${at}/activity`, { text: 'Here I am.', visibility: 'public' });
  await house.reeve.settle();
  expect((await ana.get(at)).body['waitingSince']).toBeNull();
  expect((await ana.post(`${at}/end`)).body['fields']).toMatchObject([{ field: 'outcome', code: 'required' }]);
  expect((await ana.post(`${at}/end`, { outcome: 'answered' })).body).toMatchObject({ state: 'ended' });
});

test('it becomes what it is about, and what was said is read there', async () => {
  const at = await begin({ channel: 'messenger' });
  await ana.post(`${at}/answer`);
  await rita.post(`${at}/activity`, { text: 'Since this morning.', visibility: 'public' });
  const made = await ana.post(`${at}/turn-into`, { kind: 'complaint' });
  expect(made.body['number'], JSON.stringify(made.body)).toMatch(/^CASE-/);
  const became = (await ana.get(`/api/cases/${made.body['number']}`)).body;
  expect(became).toMatchObject({
    title: 'Card refused',
    description: 'It says no.',
    channel: 'chat',
    requester: rita.id,
  });
  expect((await ana.get(at)).body).toMatchObject({ state: 'turned' });
  const activity = JSON.stringify((await rita.get(`/api/cases/${made.body['number']}/activity?joined=true`)).body);
  expect(activity).toContain('Since this morning.');
  expect((await ana.post(`${at}/turn-into`, { kind: 'incident' })).status).toBe(403);
});

test('it is handed over with a note that the contact does not read, or given up', async () => {
  const at = await begin();
  await ana.post(`${at}/answer`);
  expect((await ana.post(`${at}/hand-over`)).body['fields']).toMatchObject([{ field: 'team', code: 'required' }]);
  await ana.post(`${at}/hand-over`, { team, handoverNote: 'Knows the order number' });
  expect((await ana.get(at)).body).toMatchObject({ state: 'waiting', team, assignee: null });
  expect((await rita.get(at)).body['handoverNote'] ?? null).toBeNull();
  expect((await ana.post(`${at}/abandon`)).body).toMatchObject({ state: 'abandoned' });
  const otto = await house.person('Otto Other', ['requester']);
  expect((await otto.get(at)).status).toBe(404);
});
