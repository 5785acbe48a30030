import type { RecordType, Registry } from '../../derive/registry.ts';
import { isWork, typesOfWork } from '../../derive/work.ts';
import { type Database, type Executor, parameters } from '../database/database.ts';
import { courseColumns, courseSql } from './course.ts';

/** The name under which the courses keep their place in the stream of events. */
export const followerName = 'courses';

const eventsAtOnce = 5_000;
const recordsAtOnce = 2_000;
const nobody = '00000000-0000-0000-0000-000000000000';

type Place = { readonly xid: string; readonly id: number };

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
async function place(executor: Executor): Promise<Place | null> {
  const claim = 'select xid::text as xid, id from consumer where name = $1 for update skip locked';
  const [row] = await executor.run<Place>(claim, [followerName]);
  if (row) return row;
  const made = await executor.run('insert into consumer (name) values ($1) on conflict do nothing returning name', [
    followerName,
  ]);
  return made.length > 0 ? { xid: '0', id: 0 } : null;
}

type Told = { readonly type: string; readonly records: readonly string[]; readonly xid: string; readonly id: number };

/** Which records the next events are about whose course is not told up to them, by type, and how far the events reach. */
const nextEvents = (executor: Executor, after: Place): Promise<Told[]> =>
  executor.run<Told>(
    `select e.type, coalesce(array_agg(distinct e.record) filter (where c.version is distinct from r.version), '{}') as records, (array_agg(e.xid order by e.xid desc))[1]::text as xid, (array_agg(e.id order by e.xid desc, e.id desc))[1] as id from (
       select xid, id, type, record from outbox where (xid, id) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
       order by xid, id limit ${eventsAtOnce}
     ) e left join record r on r.id = e.record left join course c on c.record = e.record group by e.type`,
    [after.xid, after.id],
  );

const furthest = (told: readonly Told[]): Told | undefined =>
  told.toSorted((one, other) => Number(BigInt(other.xid) - BigInt(one.xid)) || other.id - one.id)[0];

const step = (database: Database, registry: Registry): Promise<boolean> =>
  database.transaction(async (executor) => {
    const after = await place(executor);
    const told = after ? await nextEvents(executor, after) : [];
    const last = furthest(told);
    if (!last) return false;
    for (const { type: name, records } of told) {
      const type = registry.types.get(name);
      if (type && isWork(type) && records.length > 0) await tellCourses(executor, type, records);
    }
    const moved = 'update consumer set xid = $2::xid8, id = $3 where name = $1';
    await executor.run(moved, [followerName, last.xid, last.id]);
    return true;
  });

/** Follows the stream of events to its end, or until so many milliseconds have passed; whether the end was reached. */
export async function follow(database: Database, registry: Registry, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until) if (!(await step(database, registry))) return true;
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
