import type { Database, Executor } from '../database/database.ts';
import type { Consumer } from './consumer.ts';
import { type Delivered, eventFrom, type OutboxRow } from './outbox.ts';

const retryAfter = (attempts: number): number => Math.min(3_600, 5 * 2 ** attempts) * 1_000;
const later = (attempts: number): string => new Date(Date.now() + retryAfter(attempts)).toISOString();
const wordsOf = (error: unknown): string => String(error instanceof Error ? error.message : error).slice(0, 500);

/** Sets an event aside for one consumer; the stream goes on, and later events of the record wait behind. */
export async function park(
  executor: Executor,
  consumer: Consumer,
  { position, event }: Delivered,
  error: unknown,
): Promise<void> {
  await executor.run(
    `insert into parked (consumer, event, record, retry_at, error) values ($1, $2, $3, $4, $5)
     on conflict (consumer, event) do update set attempts = parked.attempts + 1, retry_at = excluded.retry_at, error = excluded.error`,
    [consumer.name, position.id, event.record, later(1), wordsOf(error)],
  );
}

/** What is said of an event whose record waits already. */
export const behindAnother = 'waits for an earlier event of the same record';

export const waitingKey = (consumer: string, record: string): string => `${consumer} ${record}`;

/** Which of these records wait already, for which of these consumers. */
export async function waitingOf(
  executor: Executor,
  consumers: readonly string[],
  records: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await executor.run<{ consumer: string; record: string }>(
    'select distinct consumer, record from parked where consumer = any($1::text[]) and record = any($2::uuid[])',
    [consumers, records],
  );
  return new Set(rows.map(({ consumer, record }) => waitingKey(consumer, record)));
}

type ParkedRow = { readonly consumer: string; readonly event: number; readonly attempts: number };

/** Tries what was parked again, the oldest of each record first. */
export async function retryParked(database: Database, consumers: readonly Consumer[]): Promise<void> {
  const byName = new Map(consumers.map((each) => [each.name, each]));
  const due = await database.run<ParkedRow>(
    `select p.consumer, p.event, p.attempts from parked p where p.consumer = any($1::text[]) and p.retry_at <= now() and not exists (select 1 from parked e where e.consumer = p.consumer and e.record = p.record and e.event < p.event) order by p.event limit 100`,
    [[...byName.keys()]],
  );
  for (const row of due) {
    const consumer = byName.get(row.consumer);
    if (consumer) await retryOne(database, consumer, row);
  }
}

async function retryOne(database: Database, consumer: Consumer, { event, attempts }: ParkedRow): Promise<void> {
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
    await database.run(
      'update parked set attempts = attempts + 1, retry_at = $3, error = $4 where consumer = $1 and event = $2',
      [consumer.name, event, later(attempts), wordsOf(error)],
    );
  }
}
