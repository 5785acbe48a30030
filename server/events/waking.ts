import { type RecordType, typeNamed } from '../../derive/registry.ts';
import { type Stored, storedFrom } from '../../derive/row.ts';
import type { ActivityContent, RecordEvent } from '../../kernel/event.ts';
import { unfinished } from '../../kernel/lifecycle.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Database, Executor } from '../database/database.ts';
import type { Call, House } from '../operations/call.ts';
import { fetchRow } from '../operations/load.ts';
import { notify } from '../operations/notice.ts';
import { transition } from '../operations/transition.ts';
import type { Consumer } from './consumer.ts';
import { callByReeve } from './reactions.ts';

type Reason = NonNullable<ActivityContent['woke']>;

/** The transition by which records of a type wake; undefined for those that do not. */
const wakingVerb = (type: RecordType): readonly [string, readonly string[]] | undefined => {
  const found = [...type.transitions].find(([, { wakes }]) => wakes);
  return found && type.traits.has('wakeable') ? [found[0], found[1].from] : undefined;
};

/** Wakes a waiting record, and tells whoever it is assigned to; one that is not waiting, or cannot be woken, stays as it is. */
async function wake(call: Call, type: RecordType, stored: Stored, woke: Reason, event?: RecordEvent): Promise<void> {
  const verb = wakingVerb(type);
  const waits = type.states.get(stored.state ?? '')?.category === 'waiting';
  if (!waits || !verb?.[1].includes(stored.state ?? '') || stored.archivedAt) return;
  try {
    await transition({ ...call, mark: { woke } }, type, stored.id, verb[0], {});
  } catch (error) {
    if (error instanceof Refusal) return;
    throw error;
  }
  const assignee = stored.values[type.header['assignee'] ?? ''];
  const about = event ? { event } : {};
  if (typeof assignee === 'string') await notify(call, { to: [assignee], reason: 'woke', record: stored.id, ...about });
}

const finished = (house: House, { type, content }: RecordEvent): boolean => {
  const category = house.registry.types.get(type)?.states.get(content.to ?? '')?.category;
  return category !== undefined && !unfinished.includes(category);
};

/** The record itself, and those that its conversation is read on. */
const replied = (executor: Executor, house: House, record: string): Promise<readonly { id: string; type: string }[]> =>
  executor.run(
    `with recursive about as (select $1::uuid as id union select l.to_record from about a join link l on l.from_record = a.id and l.kind = any($2::text[]))
     select r.id, r.type from about join record r using (id) where r.category = 'waiting'`,
    [record, [...house.registry.linkKinds.values()].filter(({ joins }) => joins).map(({ name }) => name)],
  );

/** What waits for this record to come where it has come now. */
const waitingFor = (
  executor: Executor,
  house: House,
  event: RecordEvent,
): Promise<readonly { id: string; type: string }[]> =>
  executor.run(
    `select r.id, r.type from link l join record r on r.id = l.from_record where l.to_record = $1 and l.kind = any($2::text[]) and r.category = 'waiting' and ($3 or l.until = $4) order by r.id`,
    [
      event.record,
      [...house.registry.linkKinds.values()].filter(({ wakes }) => wakes).map(({ name }) => name),
      finished(house, event),
      event.content.to ?? null,
    ],
  );

/** Which of these records something waits for. */
async function awaited(
  executor: Executor,
  { registry }: House,
  records: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await executor.run<{ id: string }>(
    `select distinct l.to_record as id from link l join record r on r.id = l.from_record where l.to_record = any($1::uuid[]) and l.kind = any($2::text[]) and r.category = 'waiting'`,
    [records, [...registry.linkKinds.values()].filter(({ wakes }) => wakes).map(({ name }) => name)],
  );
  return new Set(rows.map(({ id }) => id));
}

async function wakeFor(call: Call, event: RecordEvent): Promise<void> {
  const bySaying = event.what === 'said';
  const found = bySaying
    ? await replied(call.executor, call.house, event.record)
    : await waitingFor(call.executor, call.house, event);
  for (const { id, type: name } of found) {
    const type = typeNamed(call.house.registry, name);
    const row = await fetchRow(call, type, id);
    if (!row || (bySaying && row.stored.values['sleepsThroughReplies'] === true)) continue;
    await wake(call, type, row.stored, bySaying ? 'reply' : 'record', event);
  }
}

/** Wakes what waits for a reply, or for another record to reach a state or be finished. */
export const wakingConsumer = (database: Database, house: () => House): Consumer => ({
  name: 'waking',
  hears: (event) =>
    !event.history && ((event.what === 'said' && event.side === 'requester') || event.what === 'transitioned'),
  handle: (executor, event) => wakeFor(callByReeve(database, house(), executor, true), event),
  handleAll: async (executor, events) => {
    const call = callByReeve(database, house(), executor, true);
    const moved = events.filter(({ what }) => what !== 'said').map(({ record }) => record);
    const waitedFor = moved.length > 0 ? await awaited(executor, call.house, moved) : new Set();
    for (const event of events) if (event.what === 'said' || waitedFor.has(event.record)) await wakeFor(call, event);
  },
});

const batch = 200;

/** Wakes what has slept until its moment; each in a transaction of its own, so that one that fails holds up none. */
export async function wakeByClock(database: Database, house: House): Promise<void> {
  for (const type of house.registry.types.values()) {
    const verb = wakingVerb(type);
    if (!verb) continue;
    const due = await database.run<Record<string, unknown>>(
      `select * from "${type.table}" where wake_at <= now() and state = any($1::text[]) and archived_at is null order by wake_at limit ${batch}`,
      [verb[1].filter((state) => type.states.get(state)?.category === 'waiting')],
    );
    for (const row of due)
      await database.transaction((executor) =>
        wake(callByReeve(database, house, executor, true), type, storedFrom(type, row), 'moment'),
      );
  }
}
