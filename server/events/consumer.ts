import type { RecordEvent } from '../../kernel/event.ts';
import type { Database, Executor } from '../database/database.ts';
import { type Delivered, eventFrom, eventsAfter, type OutboxRow, type Position } from './outbox.ts';

/** Reads the stream under a name, with a cursor of its own in the database: each event at least once, in order per record. */
export type Consumer = {
  readonly name: string;
  /** Whether it does anything at all about this event; the others cost it nothing. */
  hears(event: RecordEvent): boolean;
  /** Effect and cursor are in one transaction; an effect outside the database must bear being repeated. */
  handle(executor: Executor, event: RecordEvent): Promise<void>;
};

const batch = 50;
const retryAfter = (attempts: number): number => Math.min(3_600, 5 * 2 ** attempts) * 1_000;

async function cursor(executor: Executor, name: string): Promise<Position | null> {
  const claim = 'select xid::text as xid, id from consumer where name = $1 for update skip locked';
  const [row] = await executor.run<Position>(claim, [name]);
  if (row) return row;
  const made = await executor.run('insert into consumer (name) values ($1) on conflict do nothing returning name', [
    name,
  ]);
  return made.length > 0 ? { xid: '0', id: 0 } : null;
}

const park = (
  executor: Executor,
  name: string,
  { position, event }: Delivered,
  error: unknown,
  now: Date,
): Promise<unknown> =>
  executor.run(
    `insert into parked (consumer, event, record, retry_at, error) values ($1, $2, $3, $4, $5)
     on conflict (consumer, event) do update set attempts = parked.attempts + 1, retry_at = excluded.retry_at, error = excluded.error`,
    [
      name,
      position.id,
      event.record,
      new Date(now.getTime() + retryAfter(1)).toISOString(),
      String(error instanceof Error ? error.message : error).slice(0, 500),
    ],
  );

/** One event; when it fails, or its record waits already, it is parked and the stream goes on. */
async function deliver(executor: Executor, consumer: Consumer, one: Delivered, now: Date): Promise<void> {
  const [waiting] = await executor.run('select 1 from parked where consumer = $1 and record = $2 limit 1', [
    consumer.name,
    one.event.record,
  ]);
  if (waiting)
    return void (await park(executor, consumer.name, one, 'waits for an earlier event of the same record', now));
  await executor.run('savepoint event');
  try {
    await consumer.handle(executor, one.event);
    await executor.run('release savepoint event');
  } catch (error) {
    await executor.run('rollback to savepoint event');
    await park(executor, consumer.name, one, error, now);
  }
}

const anyWaiting = async (executor: Executor, name: string, events: readonly Delivered[]): Promise<boolean> => {
  const rows = await executor.run('select 1 from parked where consumer = $1 and record = any($2::uuid[]) limit 1', [
    name,
    [...new Set(events.map(({ event }) => event.record))],
  ]);
  return rows.length > 0;
};

/** All at once, which is what nearly always succeeds; false, and nothing done, when one of them failed. */
async function deliverTogether(executor: Executor, consumer: Consumer, events: readonly Delivered[]): Promise<boolean> {
  if (await anyWaiting(executor, consumer.name, events)) return false;
  await executor.run('savepoint batch');
  try {
    for (const { event } of events) await consumer.handle(executor, event);
    return true;
  } catch {
    await executor.run('rollback to savepoint batch');
    return false;
  }
}

async function deliverAll(executor: Executor, consumer: Consumer, events: readonly Delivered[]): Promise<void> {
  const heard = events.filter(({ event }) => consumer.hears(event));
  if (heard.length === 0 || (await deliverTogether(executor, consumer, heard))) return;
  for (const one of heard) await deliver(executor, consumer, one, new Date());
}

/** Takes the next events; gives how many, 0 when there is nothing or another process is at it. */
async function takeBatch(database: Database, consumer: Consumer): Promise<number> {
  return database.transaction(async (executor) => {
    const after = await cursor(executor, consumer.name);
    if (!after) return 0;
    const events = await eventsAfter(executor, after, batch);
    await deliverAll(executor, consumer, events);
    const last = events.at(-1)?.position;
    if (last)
      await executor.run('update consumer set xid = $2::xid8, id = $3 where name = $1', [
        consumer.name,
        last.xid,
        last.id,
      ]);
    return events.length;
  });
}

type ParkedRow = { readonly event: number; readonly attempts: number };

/** Tries what was parked again, the oldest of each record first. */
async function retryParked(database: Database, consumer: Consumer): Promise<void> {
  const due = await database.run<ParkedRow>(
    `select p.event, p.attempts from parked p where p.consumer = $1 and p.retry_at <= now() and not exists (select 1 from parked e where e.consumer = p.consumer and e.record = p.record and e.event < p.event) order by p.event limit 20`,
    [consumer.name],
  );
  for (const { event, attempts } of due) await retryOne(database, consumer, event, attempts);
}

async function retryOne(database: Database, consumer: Consumer, event: number, attempts: number): Promise<void> {
  try {
    await database.transaction(async (executor) => {
      const [held] = await executor.run(
        'select 1 from parked where consumer = $1 and event = $2 for update skip locked',
        [consumer.name, event],
      );
      if (!held) return;
      const [row] = await executor.run<OutboxRow>(
        'select event, name, type, record, by, at, history, content from outbox where id = $1',
        [event],
      );
      if (row) await consumer.handle(executor, eventFrom(row));
      await executor.run('delete from parked where consumer = $1 and event = $2', [consumer.name, event]);
    });
  } catch (error) {
    const at = new Date(Date.now() + retryAfter(attempts)).toISOString();
    await database.run(
      'update parked set attempts = attempts + 1, retry_at = $3, error = $4 where consumer = $1 and event = $2',
      [consumer.name, event, at, String(error instanceof Error ? error.message : error).slice(0, 500)],
    );
  }
}

/** Reads to the end of the stream, then tries what was parked. */
export async function drain(database: Database, consumer: Consumer): Promise<void> {
  while ((await takeBatch(database, consumer)) === batch);
  await retryParked(database, consumer);
}
