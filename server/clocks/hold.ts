import type { RecordType } from '../../derive/registry.ts';
import type { Executor } from '../database/database.ts';

/** Records that nobody else writes or tells until the transaction ends: their numbers by their ids, by type. */
export type Held = ReadonlyMap<RecordType, ReadonlyMap<string, string>>;

/** Ids by type, the types in the order in which they are declared. */
export type Wanted = ReadonlyMap<RecordType, readonly string[]>;

/**
 * One teller of a record at a time: what is told later has seen all that the one before had. Rows are held as whoever writes a record
 * holds them, its own before its header, and clocks after both; all that a transaction tells of is held at once, in one order. So
 * nobody holds what somebody waits for who holds what they wait for. What was deleted meanwhile is not among the held.
 */
export async function hold(executor: Executor, wanted: Wanted): Promise<Held> {
  const all = [...wanted.values()].flat();
  if (all.length === 0) return new Map();
  for (const [type, ids] of wanted)
    if (ids.length > 0)
      await executor.run(`select 1 from "${type.table}" where id = any($1::uuid[]) order by id for no key update`, [
        ids,
      ]);
  const rows = await executor.run<{ id: string; number: string; type: string }>(
    'select id, number, type from record where id = any($1::uuid[]) order by id for no key update',
    [all],
  );
  const byType = Map.groupBy(rows, ({ type }) => type);
  return new Map(
    [...wanted.keys()].map((type) => [
      type,
      new Map((byType.get(type.name) ?? []).map(({ id, number }) => [id, number] as const)),
    ]),
  );
}
