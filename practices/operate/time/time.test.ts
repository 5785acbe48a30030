import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;
let lena: Client;
let otto: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
  lena = await house.person('Lena Lead', ['agent', 'team-lead']);
  otto = await house.person('Otto Other', ['agent', 'team-lead']);
  await house.make('team', { name: 'Desk', members: [{ person: ana.id }, { person: lena.id, lead: true }] });
});
afterAll(() => house.stop());

test('time written on an incident is a cost of it, at the rate of the card', async () => {
  const incident = (await ana.post('/api/incidents', { title: 'Printer' })).body['number'];
  const made = await ana.post(`/api/incidents/${incident}/write-time`, { duration: 'PT20M' });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const seen = (await lena.get(`/api/time-entries/${made.body['number']}`)).body;
  expect(seen).toMatchObject({
    note: 'Printer',
    person: ana.id,
    day: new Date().toISOString().slice(0, 10),
    rate: { amount: '60.00', currency: 'EUR' },
    cost: { amount: '20.00', currency: 'EUR' },
  });
  expect((await ana.get(`/api/incidents/${incident}/links`)).body['items']).toMatchObject([
    { kind: 'is-cost-of', direction: 'in', other: { number: made.body['number'] } },
  ]);
});

test('it is one’s own, seen by whoever leads the team, approved by them, and then it stands', async () => {
  const made = await ana.post('/api/time-entries', { note: 'Team meeting', duration: 'PT1H', activity: 'meeting' });
  const at = `/api/time-entries/${made.body['number']}`;
  expect((await ana.get(at)).body['cost'] ?? null).toBeNull();
  expect((await otto.get(at)).status).toBe(404);
  expect((await ana.post('/api/time-entries', { note: 'Hers', duration: 'PT1H', person: lena.id })).status).toBe(403);
  await ana.post(`${at}/submit`);
  expect((await ana.patch(at, { duration: 'PT2H' })).status).toBe(403);
  expect((await ana.post(`${at}/approve`)).status).toBe(403);
  expect((await lena.post(`${at}/send-back`, { sentBack: 'It was half an hour.' })).body).toMatchObject({
    state: 'draft',
  });
  await ana.patch(at, { duration: 'PT30M' });
  await ana.post(`${at}/submit`);
  expect((await lena.post(`${at}/approve`)).body).toMatchObject({ state: 'approved', approvedBy: lena.id });
  const own = await lena.post('/api/time-entries', { note: 'Rota', duration: 'PT1H' });
  await lena.post(`/api/time-entries/${own.body['number']}/submit`);
  expect((await lena.post(`/api/time-entries/${own.body['number']}/approve`)).status).toBe(403);
  expect((await ana.patch(at, { note: 'Changed' })).status).toBe(403);
});
