import { setTimeout } from 'node:timers/promises';
import type { RecordType, Registry } from '../../derive/registry.ts';
import { isWork, typesOfWork } from '../../derive/work.ts';
import { type Database, type Executor, parameters } from '../database/database.ts';
import { isAfter, type Position } from '../events/outbox.ts';
import { courseColumns, courseSql } from './course.ts';

/** The name under which the courses keep their place in the stream of events. */
export const followerName = 'courses';

const eventsAtOnce = 5_000;
const recordsAtOnce = 2_000;
const nobody = '00000000-0000-0000-0000-000000000000';

type Step = 'more' | 'end' | 'busy';

/** Milliseconds until the cursor is asked for again, when another process is at it. */
const pause = 20;

/** Writes the courses of these records as their activity tells them now. */
async function tellCourses(executor: Executor, type: RecordType, records: readonly string[]): Promise<void> {
  const { add, values } = parameters();
  const courses = courseSql(type, (placed) => `a.record = any(${placed(records, 'uuid[]')})`, add);
  const set = courseColumns
    .split(', ')
    .filter((column) => column !== 'record')
    .map((column) => `${column} = excluded.${column}`);
  await executor.run(
    `with ${courses} insert into course (${courseColumns}) select ${courseColumns} from courses where record in (select id from "${type.table}")
     on conflict (record) do update set ${set.join(', ')} where course.version <= excluded.version`,
    values,
  );
}

/** The cursor, held until the transaction ends; null when another process is at it. */
async function place(executor: Executor): Promise<Position | null> {
  const claim = 'select xid::text as xid, id from consumer where name = $1 for update skip locked';
  const [row] = await executor.run<Position>(claim, [followerName]);
  if (row) return row;
  const made = await executor.run('insert into consumer (name) values ($1) on conflict do nothing returning name', [
    followerName,
  ]);
  return made.length > 0 ? { xid: '0', id: 0 } : null;
}

type Told = {
  readonly type: string;
  /** Those whose course is not told up to these events. */
  readonly records: readonly string[];
  readonly events: number;
  readonly furthest: Position;
  /** The furthest that nothing can come behind any more; null when there is none. */
  readonly settled: Position | null;
};

const furthestOf = (rows: string): string =>
  `(array_agg(json_build_object('xid', e.xid::text, 'id', e.id) order by e.xid desc, e.id desc)${rows})[1]`;

/** What the next events that are committed are about, by type, and how far they reach. */
const nextEvents = (executor: Executor, after: Position): Promise<Told[]> =>
  executor.run<Told>(
    `select e.type, coalesce(array_agg(distinct e.record) filter (where c.version is distinct from r.version), '{}') as records,
       count(*)::int as events, ${furthestOf('')} as furthest, ${furthestOf(' filter (where settled)')} as settled
     from (
       select xid, id, type, record, xid < pg_snapshot_xmin(pg_current_snapshot()) as settled from outbox
       where (xid, id) > ($1::xid8, $2::bigint) order by xid, id limit ${eventsAtOnce}
     ) e left join record r on r.id = e.record left join course c on c.record = e.record group by e.type`,
    [after.xid, after.id],
  );

const later = (one: Position | null, other: Position | null): Position | null =>
  one && other ? (isAfter(one, other) ? one : other) : (one ?? other);

/**
 * Tells the courses of the next events behind the cursor, or behind `reached` when that is further. The cursor itself moves
 * over what is settled only, and over nothing that was not when it was read: a transaction that ran then may have committed behind it.
 */
const step = (
  database: Database,
  registry: Registry,
  reached: Position | null,
): Promise<{ readonly done: Step; readonly reached: Position | null }> =>
  database.transaction(async (executor) => {
    const cursor = await place(executor);
    if (!cursor) return { done: 'busy', reached };
    const told = await nextEvents(executor, later(reached, cursor) ?? cursor);
    for (const { type: name, records } of told) {
      const type = registry.types.get(name);
      if (type && isWork(type) && records.length > 0) await tellCourses(executor, type, records);
    }
    const settled = told.map((one) => one.settled).reduce<Position | null>(later, null);
    const gap = reached !== null && isAfter(reached, cursor);
    if (settled && !gap)
      await executor.run('update consumer set xid = $2::xid8, id = $3 where name = $1', [
        followerName,
        settled.xid,
        settled.id,
      ]);
    const events = told.reduce((sum, one) => sum + one.events, 0);
    return {
      done: events < eventsAtOnce ? 'end' : 'more',
      reached: told.map(({ furthest }) => furthest).reduce<Position | null>(later, reached),
    };
  });

/**
 * Follows the stream of events to its end, or until so many milliseconds have passed; whether the end was reached: all that was
 * committed when this began is told, also what another transaction that still runs keeps unsettled.
 */
export async function follow(database: Database, registry: Registry, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  let reached: Position | null = null;
  while (Date.now() < until) {
    const { done, ...next } = await step(database, registry, reached);
    if (done === 'end') return true;
    if (done === 'busy') await setTimeout(pause);
    reached = next.reached;
  }
  return false;
}

/** The next records that have no course, or one of an older version, by id. */
const behind = (executor: Executor, type: RecordType, after: string): Promise<{ id: string }[]> =>
  executor.run<{ id: string }>(
    `select r.id from "${type.table}" r left join course c on c.record = r.id
     where r.id > $1::uuid and c.version is distinct from r.version order by r.id limit ${recordsAtOnce}`,
    [after],
  );

/** Tells the courses of records that have none, or one of an older version: after an upgrade, or when events were lost. */
export async function catchUp(executor: Executor, registry: Registry): Promise<number> {
  let done = 0;
  for (const type of typesOfWork(registry)) {
    for (let after: string | undefined = nobody; after !== undefined; ) {
      const records: readonly string[] = (await behind(executor, type, after)).map(({ id }) => id);
      if (records.length > 0) await tellCourses(executor, type, records);
      done += records.length;
      after = records.at(-1);
    }
  }
  return done;
}
