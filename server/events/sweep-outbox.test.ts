import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';
import { sweep } from '../jobs/housekeeping.ts';

let house: TestReeve;

beforeAll(async () => {
  house = await testReeve();
});
afterAll(() => house.stop());

const left = async (): Promise<number> =>
  (await house.reeve.database.run<{ n: number }>('select count(*)::int as n from outbox'))[0]?.n ?? -1;

test('events are swept once every reaction has passed them, also when a reaction of old has not', async () => {
  await house.make('incident', { title: 'Old news' });
  await house.reeve.database.run(`update outbox set at = at - interval '10 days'`);
  await house.reeve.database.run(`insert into consumer (name) values ('reaction:declared-no-more')`);
  await house.reeve.settle();
  await sweep(house.reeve);
  expect(await left()).toBe(0);
});

test('an event that a reaction has yet to read stays, however old', async () => {
  await house.make('incident', { title: 'Unread' });
  await house.reeve.settle();
  await house.reeve.database.run(`update outbox set at = at - interval '10 days'`);
  await house.reeve.database.run(`update consumer set xid = '0', id = 0 where name <> 'reaction:declared-no-more'`);
  const [row] = await house.reeve.database.run<{ n: number }>('select count(*)::int as n from consumer');
  expect(row?.n).toBeGreaterThan(1);
  await sweep(house.reeve);
  expect(await left()).toBe(1);
});
