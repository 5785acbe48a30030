import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let admin: Client;

beforeAll(async () => {
  house = await testReeve();
  admin = await house.person('Ada Admin', ['administrator']);
});
afterAll(() => house.stop());

test('a record whose unique value was taken meanwhile is not restored, and the refusal says why', async () => {
  const person = { name: 'Erin', email: 'erin@example.com' };
  const first = await admin.post('/api/people', person);
  await admin.delete(`/api/people/${first.body['number']}`);
  expect((await admin.post('/api/people', person)).status).toBe(201);
  const restored = await admin.post(`/api/people/${first.body['number']}/restore`);
  expect(restored.status).toBe(409);
  expect(restored.body).toMatchObject({ fields: [{ field: 'email', code: 'taken' }] });
});

test('who says something hears back their own words, whatever is said at the same moment', async () => {
  const incident = await house.make('incident', { title: 'A printer' });
  const said = await Promise.all(
    Array.from({ length: 6 }, (_, at) => admin.post(`/api/incidents/${incident}/activity`, { text: `Words ${at}` })),
  );
  expect(said.map(({ body }) => (body['content'] as { text: string }).text)).toEqual(
    said.map((_, at) => `Words ${at}`),
  );
});
