import { expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { testReeve } from '../../testing/reeve.ts';
import { create } from './create.ts';

test('what a write locks, its connection keeps for itself: nothing goes through the table of locks that all share', async () => {
  const house = await testReeve();
  const call = house.call();
  const shared = await house.reeve.database.transaction(async (executor) => {
    const inside = { ...call, executor, inTransaction: true };
    await create(inside, typeNamed(call.house.registry, 'incident'), { title: 'Locks', requester: null });
    return executor.run<{ locked: string }>(
      `select relation::regclass::text as locked from pg_locks where pid = pg_backend_pid() and locktype = 'relation' and not fastpath and current_setting('server_version_num')::int >= 180000`,
    );
  });
  expect(shared).toEqual([]);
  await house.stop();
});

test('an event tells what happened; why it was decided stands in the activity alone', async () => {
  const house = await testReeve();
  await house.make('incident', { title: 'Decided', requester: null, impact: 'high', urgency: 'high' });
  const kept = async (table: string): Promise<boolean> =>
    (
      await house.reeve.database.run<{ why: boolean }>(
        `select content ? 'decisions' as why from ${table} where type = 'incident'`,
      )
    )[0]?.why ?? false;
  expect(await kept('activity')).toBe(true);
  expect(await kept('outbox')).toBe(false);
  await house.stop();
});
