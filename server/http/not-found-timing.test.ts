import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { unhurried } from './problem.ts';

let house: TestReeve;
let rita: Client;
let hidden: string;
const nowhere = '0198c0de-0000-7000-8000-000000000000';

beforeAll(async () => {
  house = await testReeve({ notFoundAfter: undefined });
  rita = await house.person('Rita', ['requester']);
  hidden = await house.make('incident', { title: 'Hidden', requester: null });
});
afterAll(() => house.stop());

const shortest = async (url: string): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const began = performance.now();
    expect((await rita.get(url)).status).toBe(404);
    times.push(performance.now() - began);
  }
  return Math.min(...times);
};

test('what one may not see is not found as late as what was never there: neither is told at once', async () => {
  for (const url of ['', '/activity', '/links', '/attachments', '/why?field=state']) {
    const [there, not] = [
      await shortest(`/api/incidents/${hidden}${url}`),
      await shortest(`/api/incidents/${nowhere}${url}`),
    ];
    // A timer may strike a millisecond early by its own clock, and the other clock differ from that by a little.
    for (const time of [there, not]) expect(time, url).toBeGreaterThanOrEqual(unhurried - 2);
    // On a machine that does other things as well even the shortest of many differs by a few milliseconds.
    expect(Math.abs(there - not), url).toBeLessThan(unhurried / 2);
  }
}, 60_000);

test('what is found is told at once', async () => {
  const own = await rita.post('/api/incidents', { title: 'Mine' });
  const times: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const began = performance.now();
    expect((await rita.get(`/api/incidents/${own.body['id']}`)).status).toBe(200);
    times.push(performance.now() - began);
  }
  expect(Math.min(...times)).toBeLessThan(unhurried);
});
