import type { RecordEvent } from '../../kernel/event.ts';
import type { Executor } from '../database/database.ts';

/** A place in the stream of events: commit order is by transaction, then by row. */
export type Position = { readonly xid: string; readonly id: number };
export type Delivered = { readonly position: Position; readonly event: RecordEvent };

type Row = {
  readonly xid: string;
  readonly place: number;
  readonly event: string;
  readonly name: string;
  readonly type: string;
  readonly record: string;
  readonly by: string | null;
  readonly at: string;
  readonly history: boolean;
  readonly content: Pick<RecordEvent, 'what' | 'visibility' | 'channel' | 'direction' | 'side'> &
    RecordEvent['content'] & { readonly seq?: number };
};

/** Whether a place lies behind another. */
export const isAfter = (one: Position, other: Position): boolean => {
  const [mine, theirs] = [BigInt(one.xid), BigInt(other.xid)];
  return mine > theirs || (mine === theirs && one.id > other.id);
};

/** An event as it stands in the outbox. */
export type OutboxRow = Omit<Row, 'xid' | 'place'>;

export const eventFrom = ({ event, content, ...row }: OutboxRow): RecordEvent => {
  const { what, visibility, channel, direction, side, seq: _seq, ...rest } = content;
  const said = what === 'said' && channel && direction && side ? { channel, direction, side } : {};
  return { ...row, id: event, what, visibility, ...said, content: rest };
};

const delivered = ({ xid, place, ...row }: Row): Delivered => ({ position: { xid, id: place }, event: eventFrom(row) });

/**
 * Of two transactions that wrote one record, the one with the smaller number may have written it second, when it wrote
 * another record before. So events of one record stand, in the places they have, in the order of its versions.
 */
export const inTurn = (rows: readonly Row[]): readonly Row[] => {
  const byRecord = Map.groupBy(rows, ({ record }) => record);
  for (const events of byRecord.values())
    events.sort((one, other) => (one.content.seq ?? 0) - (other.content.seq ?? 0));
  return rows.map(({ xid, place, record }) => ({ ...(byRecord.get(record)?.shift() as Row), xid, place }));
};

/**
 * Events behind a position, in commit order. Only transactions below the snapshot's horizon are read: one that is still
 * running could otherwise commit behind a cursor that has passed it.
 */
export async function eventsAfter(executor: Executor, after: Position, limit: number): Promise<readonly Delivered[]> {
  const rows = await executor.run<Row>(
    `select o.xid::text as xid, o.id as place, o.event, o.name, o.type, o.record, o.by, o.at, o.history, o.content from outbox o
     where (o.xid, o.id) > ($1::xid8, $2::bigint) and o.xid < pg_snapshot_xmin(pg_current_snapshot()) order by o.xid, o.id limit $3`,
    [after.xid, after.id, limit],
  );
  return inTurn(rows).map(delivered);
}

/** The end of the stream as of now: what a page that opens now has seen. */
export async function endOfStream(executor: Executor): Promise<Position> {
  const [row] = await executor.run<{ xid: string; place: number }>(
    'select o.xid::text as xid, o.id as place from outbox o where o.xid < pg_snapshot_xmin(pg_current_snapshot()) order by o.xid desc, o.id desc limit 1',
  );
  return row ? { xid: row.xid, id: row.place } : { xid: '0', id: 0 };
}

/**
 * Drops events older than the given moment that these consumers have passed; pages that slept so long begin anew. A consumer
 * that is declared no more is not waited for.
 */
export async function sweepOutbox(executor: Executor, before: string, consumers: readonly string[]): Promise<void> {
  await executor.run(
    'delete from outbox where at < $1 and not exists (select from consumer c where c.name = any($2) and (c.xid, c.id) < (outbox.xid, outbox.id)) and id not in (select event from parked where consumer = any($2))',
    [before, consumers],
  );
}
