import type { RecordType, Registry } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import type { Story as Told } from '../../derive/story.ts';
import { durationOf } from '../../fields/duration/duration.field.ts';
import type { Book } from '../../methods/service-level/book.ts';
import { type Clock, factsOf } from '../../methods/service-level/clocks.ts';
import { clockKey, type Miss, missOf } from '../../methods/service-level/miss.ts';
import type { Executor } from '../database/database.ts';
import { newId } from '../database/identifier.ts';
import type { Call } from '../operations/call.ts';
import { readFilter } from '../operations/list.ts';
import { fetchRows } from '../operations/load.ts';
import { replay } from '../operations/replay.ts';
import { transition } from '../operations/transition.ts';
import { update } from '../operations/update.ts';
import { momentOf, written } from './moments.ts';
import type { Story } from './stories.ts';

/** Under which the records that answer for clocks name them as where they come from. */
const source = 'clock';

/** The type whose records answer for missed clocks. */
export const answering = ({ types }: Registry): RecordType | undefined =>
  [...types.values()].find(({ traits }) => traits.has('answerable'));

/** The same, for whoever may read all of them: what is said there is said to those who work on it. */
export const answeringTo = (call: Call): RecordType | undefined => {
  const type = answering(call.house.registry);
  return type && readFilter(call, type) === true ? type : undefined;
};

/** Names a clock of a record among all clocks. */
export const breachKey = (record: string, key: string): string => `${record} ${key}`;

/** What answers for a missed clock. */
export type Breach = { readonly id: string; readonly excluded: boolean };
export type AnswerJson = {
  readonly type: string;
  readonly number: string;
  readonly state: string;
  readonly reason: string | null;
  readonly party: string | null;
};
export type Answered = { readonly breaches: ReadonlyMap<string, Breach>; readonly opened: number };

const nothing: Answered = { breaches: new Map(), opened: 0 };

/** What there is to tell: a record's story and its clocks. */
export type ToldClocks = { readonly story: Story; readonly clocks: readonly Clock[] };

type Values = Readonly<Record<string, unknown>>;
type Missed = { readonly key: string; readonly miss: Miss; readonly values: Values };

const agreementField = ({ readings }: Registry, type: RecordType): string | undefined =>
  [...type.fields.values()].find(({ to }) => to !== undefined && to === readings.get('promises')?.record)?.name;

/** What whoever answers is told of the clock, in the fields of the type that has them. */
const valuesOf = (registry: Registry, type: RecordType, { happenings }: Story, about: string, miss: Miss): Values => {
  const facts = factsOf(miss.clock.cycle, happenings);
  const organisation = type.header['organisation'];
  const agreement = agreementField(registry, type);
  return {
    about,
    metric: miss.clock.metric,
    within: durationOf(miss.within),
    dueAt: momentOf(miss.dueAt),
    ranOutAt: momentOf(miss.ranOutAt),
    endedAt: written(miss.endedAt),
    late: miss.late === null ? null : durationOf(miss.late),
    onCustomer: durationOf(miss.onCustomer),
    onSupplier: durationOf(miss.onSupplier),
    ...(organisation && { [organisation]: facts['organisation'] ?? null }),
    ...(agreement && { [agreement]: miss.clock.commitment.agreement }),
    ...(type.fields.has('team') && { team: facts['team'] ?? null }),
  };
};

/** While it still runs, what has been used on the way grows with every look, and is told once it has ended. */
const differs = ({ values }: Stored, now: Values): boolean => {
  const settled = now['endedAt'] !== null || (values['endedAt'] ?? null) !== null;
  return Object.entries(now)
    .filter(([name]) => settled || !['onCustomer', 'onSupplier', 'team'].includes(name))
    .some(
      ([name, value]) =>
        (values[name] ?? null) !== value && Date.parse(String(values[name])) !== Date.parse(String(value)),
    );
};

const storyOf = ({ key, miss, values }: Missed): Told => ({
  id: newId(miss.ranOutAt * 1000),
  source,
  sourceKey: key,
  number: null,
  steps: [{ at: momentOf(miss.ranOutAt), by: null, values }],
});

const isWithdrawn = (type: RecordType, { state }: Stored): boolean =>
  type.states.get(state ?? '')?.category === 'retired';

/** The verb by which Reeve itself moves what answers, by where it leads. */
const move = async (call: Call, type: RecordType, stored: Stored, withdrawn: boolean): Promise<void> => {
  const verb = [...type.transitions].find(
    ([, { to, from }]) =>
      from.includes(stored.state ?? '') && (type.states.get(to)?.category === 'retired') === withdrawn,
  );
  if (verb) await transition(call, type, stored.id, verb[0], {});
};

const known = async (call: Call, type: RecordType, keys: readonly string[], ids: readonly string[]) => {
  const rows = await call.executor.run<{ id: string }>(
    `select id from "${type.table}" where id = any($1::uuid[]) or (source = '${source}' and source_key = any($2::text[]))`,
    [ids, keys],
  );
  return fetchRows(
    call,
    type,
    rows.map(({ id }) => id),
  );
};

const missedOf = (
  registry: Registry,
  type: RecordType,
  book: Book,
  told: readonly ToldClocks[],
  numbers: ReadonlyMap<string, string>,
  now: number,
) => {
  const missed = new Map<string, Missed>();
  for (const { story, clocks } of told)
    for (const clock of clocks) {
      const miss = missOf(book, clock, now);
      if (!miss) continue;
      const key = breachKey(story.record, miss.key);
      if (!missed.has(key))
        missed.set(key, { key, miss, values: valuesOf(registry, type, story, numbers.get(story.record) ?? '', miss) });
    }
  return missed;
};

async function keep(call: Call, type: RecordType, stored: Stored, missed: Missed | undefined): Promise<void> {
  if (!missed) {
    if (!isWithdrawn(type, stored)) await move(call, type, stored, true);
    return;
  }
  if (isWithdrawn(type, stored)) await move(call, type, stored, false);
  if (differs(stored, missed.values)) await update(call, type, stored.id, missed.values);
}

/**
 * Has every missed clock of these records answered for: opens what is missing, in one go; keeps its facts as the activity tells them;
 * and withdraws what answers for a clock that was not missed after all. `before`: what answered for clocks that were told before.
 * Gives what answers, by the clock's name, and how much of it is new.
 */
export async function answerFor(
  call: Call,
  book: Book,
  told: readonly ToldClocks[],
  numbers: ReadonlyMap<string, string>,
  before: readonly string[],
  now: number,
): Promise<Answered> {
  const { registry } = call.house;
  const type = answering(registry);
  if (!type) return nothing;
  const missed = missedOf(registry, type, book, told, numbers, now);
  if (missed.size === 0 && before.length === 0) return nothing;
  const there = await known(call, type, [...missed.keys()], before);
  for (const stored of there) await keep(call, type, stored, missed.get(stored.sourceKey ?? ''));
  const found = new Map<string, Breach>(
    there.map((stored) => [
      stored.sourceKey ?? '',
      { id: stored.id, excluded: (stored.values['excludedAt'] ?? null) !== null && !isWithdrawn(type, stored) },
    ]),
  );
  const stories = [...missed.values()].filter(({ key }) => !found.has(key)).map(storyOf);
  if (stories.length > 0) await replay(call, type, stories, { decide: true });
  for (const { id, sourceKey } of stories) found.set(sourceKey, { id, excluded: false });
  return { breaches: found, opened: stories.length };
}

/** What answers for these missed clocks of a record, as whoever works on it is told. */
export async function answersFor(
  call: Call,
  record: string,
  clocks: readonly Clock[],
): Promise<ReadonlyMap<Clock, AnswerJson>> {
  const type = answeringTo(call);
  const missed = new Map(
    clocks.filter(({ cycle }) => cycle.kept === false).map((clock) => [breachKey(record, clockKey(clock)), clock]),
  );
  if (!type || missed.size === 0) return new Map();
  const rows = await call.executor.run<Omit<AnswerJson, 'type'> & { key: string }>(
    `select source_key as key, number, state, reason, party from "${type.table}" where source = '${source}' and source_key = any($1::text[])`,
    [[...missed.keys()]],
  );
  return new Map(
    rows.flatMap(({ key, ...row }) => {
      const clock = missed.get(key);
      return clock ? [[clock, { type: type.name, ...row }] as const] : [];
    }),
  );
}

/** The records whose clocks these answer for. */
export const clocksAnswered = (
  executor: Executor,
  ids: readonly string[],
): Promise<{ record: string; type: string }[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : executor.run('select distinct record, type from clock where breach = any($1::uuid[])', [ids]);

/** Takes up that people excluded what answers for a clock, or count it again; the records of the clocks are held. */
export const takeUpExclusions = async (call: Call, ids: readonly string[]): Promise<void> => {
  const type = answering(call.house.registry);
  if (!type || ids.length === 0) return;
  await call.executor.run(
    `update clock c set excluded = b.excluded_at is not null from "${type.table}" b
     where c.breach = b.id and b.id = any($1::uuid[]) and c.excluded <> (b.excluded_at is not null)`,
    [ids],
  );
};
