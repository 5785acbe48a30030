import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let desk: string;
let network: string;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent']);
  rita = await house.person('Rita', ['requester']);
  desk = await house.make('team', { name: 'Desk' });
  network = await house.make('team', { name: 'Network' });
});
afterAll(() => house.stop());

const report = async (title: string): Promise<string> =>
  `/api/incidents/${(await rita.post('/api/incidents', { title })).body['number']}`;
const course = async (at: string) => (await ana.get(`${at}/course`)).body;
const resolve = (at: string) => ana.post(`${at}/resolve`, { resolution: 'Restarted.', resolutionCode: 'solved' });

test('what is solved at once is first contact, until the same person comes back about the same', async () => {
  const at = await report('No network');
  expect(await course(at)).toMatchObject({ contacts: 1, handoffs: 0, finishedAt: null, firstContact: null });
  expect((await resolve(at)).status).toBe(200);
  expect(await course(at)).toMatchObject({ contacts: 1, reopenings: 0, firstContact: true });
  await report('Still no network');
  expect((await course(at))['firstContact']).toBe(false);
});

test('what went through hands and came back says so', async () => {
  const at = await report('Slow network');
  for (const team of [desk, network, desk]) await ana.post(`${at}/assign`, { team });
  expect((await rita.post(`${at}/activity`, { text: 'Is somebody there?' })).status).toBe(201);
  await resolve(at);
  expect((await rita.post(`${at}/reopen`, { reopenReason: 'Gone again.' })).status).toBe(200);
  expect(await course(at)).toMatchObject({ contacts: 2, handoffs: 2, reopenings: 1, firstContact: null });
  expect((await rita.get(`${at}/course`)).status).toBe(403);
});

test('the stay that goes on is told by its beginning, and by no stay once it is finished', async () => {
  const at = await report('No sound');
  const opened = (await ana.get(at)).body;
  expect((await course(at))['goesOn']).toEqual({ as: 'queued', since: opened['createdAt'] });
  const held = (await ana.post(`${at}/assign`, { team: desk, assignee: ana.id })).body;
  expect((await course(at))['goesOn']).toEqual({ as: 'touched', since: held['updatedAt'] });
  expect((await ana.post(`${at}/wait`, { waitingFor: 'requester' })).status).toBe(200);
  expect((await course(at))['goesOn']).toMatchObject({ as: 'waited' });
  expect((await resolve(at)).status).toBe(200);
  expect((await course(at))['goesOn']).toBeNull();
});
