import type { Measured } from '../../kernel/figure.ts';
import { type Database, type Executor, parameters } from '../database/database.ts';
import { type Call, type House, reeve } from '../operations/call.ts';
import { follow } from './follow.ts';
import { periodsAsked, type Read } from './reading-asked.ts';
import { digestOf, kept, whole } from './reading-store.ts';
import { measuresInUse, readAnew } from './readings.ts';

/** The name under which readings keep their place in the stream of events. */
export const readingsName = 'readings';

const hour = 3_600_000;
/** A period that is over is read again each day for so long: contacts that follow, and work that is reopened, belong to it. */
const settlesFor = 14 * 24 * hour;
const again = 20 * hour;
const eventsAtOnce = 5_000;

const systemCall = (database: Database, house: House): Call => ({
  database,
  executor: database,
  inTransaction: false,
  house,
  actor: reeve,
  now: new Date().toISOString(),
  channel: 'desk',
});

/** Types that a figure is counted over. */
const countedOver = ({ figure }: Measured): readonly string[] =>
  figure ? [figure.records, ...(figure.each ? [figure.each.records] : [])] : [];

type Past = { readonly type: string; readonly from: string };
type Batch = { readonly past: readonly Past[]; readonly xid: string; readonly id: number };

/** What the next events tell of the past, by type since when: history that was told, moments that were put right. */
async function nextPast(executor: Executor): Promise<Batch | null> {
  await executor.run('insert into consumer (name) values ($1) on conflict do nothing', [readingsName]);
  const [row] = await executor.run<{ past: readonly Past[] | null; xid: string | null; id: number | null }>(
    `with place as (select xid, id from consumer where name = $1 for update skip locked), next as (
       select o.xid, o.id, o.type, o.at, o.history, o.content from outbox o, place p
       where (o.xid, o.id) > (p.xid, p.id) and o.xid < pg_snapshot_xmin(pg_current_snapshot()) order by o.xid, o.id limit ${eventsAtOnce}
     ), past as (
       select type, min(least(at, (content->'corrects'->>'is')::timestamptz, (content->'corrects'->>'was')::timestamptz)) as "from"
       from next where history or content->>'what' = 'corrected' group by type
     ) select (select jsonb_agg(to_jsonb(past)) from past) as past, l.xid::text as xid, l.id from (select xid, id from next order by xid desc, id desc limit 1) l`,
    [readingsName],
  );
  return row?.xid ? { past: row.past ?? [], xid: row.xid, id: Number(row.id) } : null;
}

/** Has periods read anew that the past was told of since they were read; whether there is more to hear. */
const hear = (database: Database, measures: readonly Read[]): Promise<boolean> =>
  database.transaction(async (executor) => {
    const batch = await nextPast(executor);
    if (!batch) return false;
    for (const { type, from } of batch.past) {
      const about = measures
        .filter(({ measured }) => countedOver(measured).includes(type))
        .map(({ stored }) => stored.id);
      const { add, values } = parameters();
      await executor.run(
        `update reading set reread = true where measure = any(${add(about, 'uuid[]')}) and ends_at > ${add(from, 'timestamptz')}`,
        values,
      );
    }
    await executor.run('update consumer set xid = $2::xid8, id = $3 where name = $1', [
      readingsName,
      batch.xid,
      batch.id,
    ]);
    return true;
  });

/** Reads of one measure the periods that are over and were not read yet, still settle, or of which the past was told anew. */
async function readWhatIsDue(call: Call, read: Read): Promise<number> {
  const periods = periodsAsked(read.measured, {}, call.now).filter(({ until }) => until <= call.now);
  const range = [periods[0]?.from ?? call.now, periods.at(-1)?.until ?? call.now] as const;
  const before = await kept(call.executor, read.stored.id, digestOf(read.measured), range);
  const seen = new Map(before.filter(({ apart }) => apart === whole).map((one) => [one.starts_at, one]));
  const now = Date.parse(call.now);
  const isDue = ({ from, until }: (typeof periods)[number]): boolean => {
    const one = seen.get(from);
    if (!one || one.reread) return true;
    const at = Date.parse(one.seen_at);
    return at < Date.parse(until) + settlesFor && at < now - again;
  };
  const first = periods.findIndex(isDue);
  const due = first < 0 ? [] : periods.slice(first, periods.findLastIndex(isDue) + 1);
  await readAnew(call, read, due);
  return due.length;
}

/** Reads and keeps what is due of every measure in use; gives how many periods were read. One that cannot be read holds up no other. */
export async function keepReadings(
  database: Database,
  house: House,
  failed: (error: unknown) => void = () => undefined,
): Promise<number> {
  const call = systemCall(database, house);
  const measures = (await measuresInUse(call)).filter(({ measured }) => measured.figure !== null);
  if (!(await follow(database, house.registry, hour))) return 0;
  while (await hear(database, measures));
  let count = 0;
  for (const read of measures) {
    try {
      count += await readWhatIsDue(call, read);
    } catch (error) {
      failed(error);
    }
  }
  return count;
}
