import { afterEach, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { type Database, openDatabase } from './database.ts';

let origin: TestDatabase;
let database: Database;

afterEach(async () => {
  vi.useRealTimers();
  await database.end();
  await origin.drop();
});

const backends = async (): Promise<readonly number[]> =>
  (
    await database.run<{ pid: number }>(
      'select pid from pg_stat_activity where datname = current_database() order by backend_start, pid',
    )
  ).map(({ pid }) => pid);

test('after a quiet hour some connections are there still, with what they know; more are given back, and old ones replaced', async () => {
  origin = await testDatabase();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  database = openDatabase(origin.url);
  await Promise.all(Array.from({ length: 10 }, () => database.run('select pg_sleep(0.2)')));
  const busy = await backends();
  expect(busy).toHaveLength(10);

  vi.advanceTimersByTime(120_000);
  await expect.poll(backends).toHaveLength(6);
  const quiet = await backends();
  expect(busy).toEqual(expect.arrayContaining([...quiet]));

  vi.advanceTimersByTime(3_600_000);
  await expect.poll(backends).not.toEqual(expect.arrayContaining([quiet[0]]));
});
