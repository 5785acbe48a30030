import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';
import type { Executor } from '../database/database.ts';
import { create } from '../operations/create.ts';
import { follow, followerName } from './follow.ts';
import { measure } from './measure.ts';

let house: TestReeve;
let rita: string;

beforeAll(async () => {
  house = await testReeve();
  rita = (await house.person('Rita', ['requester'])).id;
});
afterAll(() => house.stop());

const incidents = () => typeNamed(house.reeve.keeper.current().registry, 'incident');
const opened = async (): Promise<{ opened: number; complete: boolean }> => {
  const { rows, complete } = await measure(house.call(), incidents(), { measure: 'flow', period: 'day' });
  return { opened: rows.reduce((sum, { values }) => sum + (values['opened'] ?? 0), 0), complete };
};
const come = (call = house.call()): Promise<unknown> =>
  create(call, incidents(), { title: 'It is down', requester: rita });

test('what is committed is counted while an older transaction runs, and so is what that one writes at last', async () => {
  await house.reeve.database.transaction(async (executor) => {
    await executor.run('select pg_current_xact_id()');
    await come();
    expect(await opened()).toEqual({ opened: 1, complete: true });
    expect(await opened()).toEqual({ opened: 1, complete: true });
    await come({ ...house.call(), executor, inTransaction: true });
  });
  expect(await opened()).toEqual({ opened: 2, complete: true });
});

test('while another process is at it, an answer waits for it, and says so when that takes too long', async () => {
  const { database, keeper } = house.reeve;
  const hold = database.transaction.bind(database);
  await come();
  const claim = `select from consumer where name = '${followerName}' for update`;
  await hold(async (executor) => {
    await executor.run(claim);
    expect(await follow(database, keeper.current().registry, 100)).toBe(false);
    expect(await opened()).toEqual({ opened: 2, complete: false });
  });
  const held = Promise.withResolvers<void>();
  const other = hold(async (executor) => {
    await executor.run(claim);
    held.resolve();
    await executor.run('select pg_sleep(0.2)');
  });
  await held.promise;
  expect(await opened()).toEqual({ opened: 3, complete: true });
  await other;
});

test('what commits behind a place that was read while it ran is told by the next time', async () => {
  const { database, keeper } = house.reeve;
  await opened();
  const began = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const older = database.transaction(async (executor) => {
    await executor.run('select pg_current_xact_id()');
    began.resolve();
    await asked.promise;
    await come({ ...house.call(), executor, inTransaction: true });
  });
  await began.promise;
  // More than are read at once, so that the older one commits between one reading and the next.
  await database.run(
    `insert into outbox (event, name, type, record, by, at, history, content)
     select gen_random_uuid(), o.name, o.type, o.record, o.by, o.at, o.history, o.content from (select * from outbox order by id limit 1) o, generate_series(1, 5001)`,
  );
  const torn = {
    ...database,
    transaction: async <T>(work: (executor: Executor) => Promise<T>): Promise<T> => {
      const done = await database.transaction(work);
      asked.resolve();
      await older;
      return done;
    },
  };
  expect(await follow(torn, keeper.current().registry, 10_000)).toBe(true);
  await expect.poll(opened).toEqual({ opened: 4, complete: true });
});
