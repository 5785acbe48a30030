import type { RecordType } from '../../derive/registry.ts';
import { toldFields } from '../../derive/table.ts';
import { byParty } from '../../methods/service-clock/clock.ts';
import type { Book } from '../../methods/service-level/book.ts';
import { type Clock, clocksOf, factsOf, nextDue, standing } from '../../methods/service-level/clocks.ts';
import { clockKey } from '../../methods/service-level/miss.ts';
import type { Executor } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { answerFor, type Breach, breachKey, type ToldClocks } from './breaches.ts';
import { seconds } from './happenings.ts';
import { momentOf, written } from './moments.ts';
import { comingSteps, type Done, doneKey } from './steps.ts';
import { type Story, storiesOf } from './stories.ts';

type Named = { readonly record: string; readonly commitment: string; readonly began: string; readonly step: string };

/** What has been done on the way for these records. */
export async function doneFor(executor: Executor, records: readonly string[]): Promise<Done> {
  const rows = await executor.run<Named>(
    'select record, commitment, began_at as began, step from clock_step where record = any($1::uuid[])',
    [records],
  );
  return new Set(rows.map(({ record, commitment, began, step }) => doneKey(record, commitment, seconds(began), step)));
}

const earliest = (moments: readonly (number | null)[]): number | null =>
  moments.reduce<number | null>((first, one) => (one !== null && (first === null || one < first) ? one : first), null);

const rowOf = (
  book: Book,
  type: RecordType,
  { record, version, happenings }: Story,
  clock: Clock,
  place: number,
  now: number,
  done: Done,
  breach: Breach | undefined,
) => {
  const { cycle, commitment, kind, metric, run } = clock;
  // Missed at the second after the one at which it is due.
  const missedAt = cycle.kept === null && cycle.due !== null ? Math.max(cycle.due + 1, now) : null;
  const parties = byParty(cycle.ledger);
  return {
    record,
    place,
    type: type.name,
    kind,
    metric,
    run,
    agreement: commitment.agreement,
    commitment: commitment.id,
    version,
    began_at: written(cycle.began),
    ended_at: written(cycle.ended),
    state: cycle.state,
    within: cycle.limit,
    used: Math.round(cycle.used),
    due_at: written(cycle.due),
    overdue_since: written(cycle.overdueSince),
    kept: cycle.kept,
    by_us: Math.round(parties.us),
    by_customer: Math.round(parties.customer),
    by_supplier: Math.round(parties.supplier),
    closed: Math.round(parties.closed),
    resting: Math.round(parties.resting),
    team: factsOf(cycle, happenings)['team'] ?? null,
    priority: factsOf(cycle, happenings)['priority'] ?? null,
    next_at: written(earliest([...comingSteps(book, record, clock, now, done).map(({ at }) => at), missedAt])),
    breach: breach?.id ?? null,
    excluded: breach?.excluded ?? false,
  };
};

/** Columns of a told clock with their types, in the order of the table. */
export const clockColumns: Readonly<Record<keyof ReturnType<typeof rowOf>, string>> = {
  record: 'uuid',
  place: 'smallint',
  type: 'text',
  kind: 'text',
  metric: 'text',
  run: 'integer',
  agreement: 'uuid',
  commitment: 'uuid',
  version: 'integer',
  began_at: 'timestamptz(3)',
  ended_at: 'timestamptz(3)',
  state: 'text',
  within: 'integer',
  used: 'integer',
  due_at: 'timestamptz(3)',
  overdue_since: 'timestamptz(3)',
  kept: 'boolean',
  by_us: 'integer',
  by_customer: 'integer',
  by_supplier: 'integer',
  closed: 'integer',
  resting: 'integer',
  team: 'uuid',
  priority: 'text',
  next_at: 'timestamptz(3)',
  breach: 'uuid',
  excluded: 'boolean',
};

const summaryOf = ({ record }: Story, clocks: readonly Clock[]) => {
  const next = nextDue(clocks);
  return {
    id: record,
    due: written(next?.cycle.due ?? null),
    due_for: next?.metric ?? null,
    service_level: standing(clocks),
  };
};

/** What answered for these records' clocks as they were told before. */
async function answeredBefore(executor: Executor, records: readonly string[]): Promise<readonly string[]> {
  const rows = await executor.run<{ breach: string }>(
    'select breach from clock where record = any($1::uuid[]) and breach is not null',
    [records],
  );
  return rows.map(({ breach }) => breach);
}

const names = Object.keys(clockColumns);
const shape = Object.entries(clockColumns).map(([name, type]) => `${name} ${type}`);
const anew = names.filter((name) => name !== 'record' && name !== 'place').map((name) => `${name} = excluded.${name}`);

/**
 * Puts what is told now in the place of what was told before. A clock that goes on keeps its row: what of it is in an index
 * seldom changes, so the row is changed where it lies (HOT) and no index is touched.
 */
const writeClocks = `with
  given as materialized (select ${names.join(', ')} from jsonb_to_recordset($2::jsonb) as c(${shape.join(', ')})),
  gone as (delete from clock c where c.record = any($1::uuid[]) and not exists (select from given g where g.record = c.record and g.place = c.place))
insert into clock (${names.join(', ')}) select ${names.join(', ')} from given
on conflict (record, place) do update set ${anew.join(', ')}`;

/** The fields of the trait timed, in the type's own table and its header, where they differ. */
const writeSummaries = (type: RecordType): string => {
  const header =
    type.header['due'] === 'due'
      ? ', h as (update record r set due = s.due from summary s where r.id = s.id and r.due is distinct from s.due)'
      : '';
  return `with summary as materialized (select * from jsonb_to_recordset($1::jsonb) as s(id uuid, due timestamptz(3), due_for text, service_level text))${header}
    update "${type.table}" t set due = s.due, due_for = s.due_for, service_level = s.service_level from summary s
    where t.id = s.id and (t.due, t.due_for, t.service_level) is distinct from (s.due, s.due_for, s.service_level)`;
};

type Passed = { record: string; commitment: string; began_at: string; step: string };

/** Steps whose moment has come already; of what is told of the past nobody is told again. */
const passedSteps = (book: Book, { record }: Story, clocks: readonly Clock[], now: number, done: Done): Passed[] =>
  clocks.flatMap((clock) =>
    comingSteps(book, record, clock, now, done)
      .filter(({ at }) => at !== null && at <= now)
      .map(({ step }) => ({
        record,
        commitment: clock.commitment.id,
        began_at: momentOf(clock.cycle.began),
        step: step.id,
      })),
  );

const passOver = (executor: Executor, passed: readonly Passed[]): Promise<unknown> =>
  executor.run(
    `insert into clock_step (record, commitment, began_at, step, done_at, outcome)
     select record, commitment, began_at, step, now(), 'history' from jsonb_to_recordset($1::jsonb) as p(record uuid, commitment uuid, began_at timestamptz(3), step uuid) on conflict do nothing`,
    [JSON.stringify(passed)],
  );

/** Steps done on the way; of what happened long ago, those that are passed already are passed over. */
async function doneOnTheWay(
  executor: Executor,
  book: Book,
  told: readonly ToldClocks[],
  now: number,
  quiet: boolean,
): Promise<Done> {
  const done = await doneFor(
    executor,
    told.map(({ story }) => story.record),
  );
  const passed = quiet ? told.flatMap(({ story, clocks }) => passedSteps(book, story, clocks, now, done)) : [];
  if (passed.length === 0) return done;
  await passOver(executor, passed);
  return new Set([
    ...done,
    ...passed.map(({ record, commitment, began_at, step }) => doneKey(record, commitment, seconds(began_at), step)),
  ]);
}

/**
 * Writes how the clocks of these records stand, which the caller's transaction holds (their numbers by their ids), as their activity
 * tells them now, and has those that were missed answered for. `quiet`: what happened long ago. Gives how many turned out to be missed.
 */
export async function tellClocks(
  call: Call,
  book: Book,
  type: RecordType,
  held: ReadonlyMap<string, string> | undefined,
  now: number,
  quiet = false,
): Promise<number> {
  if (!held || held.size === 0) return 0;
  const { executor } = call;
  const records = [...held.keys()];
  const stories = await storiesOf(executor, type, records);
  const told = stories.map((story) => ({ story, clocks: clocksOf(book, story.happenings, now) }));
  const done = await doneOnTheWay(executor, book, told, now, quiet);
  const { breaches, opened } = await answerFor(call, book, told, held, await answeredBefore(executor, records), now);
  const breachOf = ({ record }: Story, clock: Clock): Breach | undefined =>
    clock.cycle.kept === false ? breaches.get(breachKey(record, clockKey(clock))) : undefined;
  const rows = told.flatMap(({ story, clocks }) =>
    clocks.map((clock, place) => rowOf(book, type, story, clock, place, now, done, breachOf(story, clock))),
  );
  await executor.run(writeClocks, [records, JSON.stringify(rows)]);
  if (toldFields(type).length > 0) {
    const summaries = told.map(({ story, clocks }) => summaryOf(story, clocks));
    await executor.run(writeSummaries(type), [JSON.stringify(summaries)]);
  }
  return opened;
}
