import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve({ requestsAMinute: 5 });
  ana = await house.person('Ana Agent', ['agent']);
});
afterAll(() => house.stop());

test('who makes up a new secret for each request is limited all the same, and takes nothing from those who are known', async () => {
  const statuses: number[] = [];
  for (let at = 0; at < 8; at += 1) {
    const headers = { authorization: `Bearer reeve_made_up_${at}_${'x'.repeat(20)}` };
    statuses.push((await house.app.inject({ url: '/api/work', headers })).statusCode);
  }
  expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
  expect(statuses.slice(5)).toEqual([429, 429, 429]);
  expect((await ana.get('/api/work')).status).toBe(200);
});
