import { z } from 'zod';
import { provides, type RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import { momentFrom } from '../../fields/moment/moment.field.ts';
import { channels } from '../../kernel/event.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { byParty, type Entry } from '../../methods/service-clock/clock.ts';
import type { Happening } from '../../methods/service-clock/condition.ts';
import type { Book } from '../../methods/service-level/book.ts';
import { type Clock, clocksOf, nextDue, standing } from '../../methods/service-level/clocks.ts';
import { conditionsOf } from '../../methods/service-level/conditions.ts';
import { parameters } from '../database/database.ts';
import { mayDo } from '../operations/allow.ts';
import type { Call } from '../operations/call.ts';
import { load } from '../operations/load.ts';
import { parseShape } from '../operations/parse.ts';
import { titles, unreadable } from '../operations/present.ts';
import { resolveReferences } from '../operations/references.ts';
import { visibleHeaders } from '../operations/visible.ts';
import { bookNow } from './books.ts';
import { type AnswerJson, answersFor } from './breaches.ts';
import { seconds } from './happenings.ts';
import { written } from './moments.ts';
import { comingSteps } from './steps.ts';
import { storiesOf } from './stories.ts';
import { doneFor } from './tell.ts';

/** Facts whose change a ledger tells, where the reader may read the field. */
const toldFacts = ['state', 'priority', 'team', 'waitingFor', 'organisation', 'service', 'channel'] as const;

/** A stretch of a clock's time as it is drawn: of running time, what lay outside working hours stands by itself. */
export type Stretch = {
  readonly from: string;
  readonly until: string;
  readonly what: 'working' | 'closed' | 'paused' | 'resting';
};

export type LedgerJson = {
  readonly from: string | null;
  readonly until: string | null;
  readonly state: Entry['state'];
  readonly party: Entry['party'];
  readonly reason: string | null;
  /** Seconds: of the wall clock, of working time, and of what counts against the promise. */
  readonly seconds: number;
  readonly working: number;
  readonly counted: number;
  /** What changed when it began, as [before, after]. */
  readonly changed: Readonly<Record<string, readonly [unknown, unknown]>>;
};

type Ledgers = { readonly hidden: ReadonlySet<string>; readonly book: Book };

const changedAt = (
  before: Happening['facts'] | undefined,
  after: Happening['facts'],
  hidden: ReadonlySet<string>,
): LedgerJson['changed'] =>
  Object.fromEntries(
    toldFacts
      .filter((name) => !hidden.has(name) && before && (before[name] ?? null) !== (after[name] ?? null))
      .map((name) => [name, [before?.[name] ?? null, after[name] ?? null] as const]),
  );

const ledgerOf = ({ cycle }: Clock, { hidden }: Ledgers): readonly LedgerJson[] =>
  cycle.ledger.map((entry, at) => ({
    from: written(entry.from),
    until: written(entry.until),
    state: entry.state,
    party: entry.party,
    reason: entry.reason,
    seconds: entry.until - entry.from,
    working: entry.working,
    counted: entry.counted,
    changed: changedAt(cycle.ledger[at - 1]?.facts, entry.facts, hidden),
  }));

const mostStretches = 300;

const partsOf = (book: Book, { commitment }: Clock, entry: Entry): readonly Stretch[] => {
  const piece = (from: number, until: number, what: Stretch['what']): Stretch => ({
    from: written(from) ?? '',
    until: written(until) ?? '',
    what,
  });
  if (entry.state !== 'running') return [piece(entry.from, entry.until, entry.state)];
  const pieces: Stretch[] = [];
  let at = entry.from;
  for (const [from, until] of book.timeOf(commitment.calendar).stretches(entry.from, entry.until)) {
    if (from > at) pieces.push(piece(at, from, 'closed'));
    pieces.push(piece(from, until, 'working'));
    at = until;
  }
  return at < entry.until ? [...pieces, piece(at, entry.until, 'closed')] : pieces;
};

/** The strip of a clock; one of a great many days is drawn without its nights. */
const stripOf = (book: Book, clock: Clock): readonly Stretch[] => {
  const strip = clock.cycle.ledger.flatMap((entry) => partsOf(book, clock, entry));
  if (strip.length <= mostStretches) return strip;
  return clock.cycle.ledger.map(({ from, until, state }) => ({
    from: written(from) ?? '',
    until: written(until) ?? '',
    what: state === 'running' ? 'working' : state,
  }));
};

type Names = Awaited<ReturnType<typeof titles>>;

const agreementOf = (names: Names, id: string) => {
  const named = names[id];
  return named ? { id, number: named.number, title: named.title } : null;
};

const clockJson = (
  clock: Clock,
  ledgers: Ledgers,
  names: Names,
  coming: ReturnType<typeof comingSteps>,
  breach: AnswerJson | null,
) => {
  const { cycle, commitment, why, kind, metric, run } = clock;
  const next = coming.filter(({ at }) => at !== null).toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))[0];
  return {
    kind,
    metric,
    run,
    agreement: agreementOf(names, commitment.agreement),
    calendar: commitment.calendar ? (names[commitment.calendar]?.title ?? null) : null,
    team: commitment.team ? (names[commitment.team]?.title ?? null) : null,
    goesBy: conditionsOf(commitment),
    changedCountsFrom: commitment.changedCountsFrom,
    why: {
      names: why.names,
      others: why.others.flatMap(({ commitment: other, lostBy }) => {
        const agreement = agreementOf(names, other.agreement);
        return agreement ? [{ ...agreement, within: other.within, lostBy }] : [];
      }),
    },
    began: written(cycle.began),
    ended: written(cycle.ended),
    state: cycle.state,
    within: cycle.limit,
    used: Math.round(cycle.used),
    due: written(cycle.due),
    overdueSince: written(cycle.overdueSince),
    kept: cycle.kept,
    next: next ? { share: next.step.share, does: next.step.does, at: written(next.at) } : null,
    breach,
    sums: byParty(cycle.ledger),
    ledger: ledgerOf(clock, ledgers),
    strip: stripOf(ledgers.book, clock),
  };
};

export type ClockJson = ReturnType<typeof clockJson>;

export type ClocksJson = {
  readonly now: string;
  readonly due: string | null;
  readonly dueFor: string | null;
  readonly serviceLevel: string | null;
  readonly items: readonly ClockJson[];
  /** Names of what the ledgers speak of. */
  readonly included: Names;
};

/** Titles of agreements, calendars, teams and others that the actor may see. */
export async function namesFor(call: Call, ids: readonly string[]): Promise<Names> {
  const { add, values } = parameters();
  const seen = await call.executor.run<{ id: string }>(
    `select r.id from record r where r.id = any(${add([...new Set(ids)], 'uuid[]')}) and ${visibleHeaders(call, 'r', add)}`,
    values,
  );
  return titles(
    call,
    seen.map(({ id }) => id),
  );
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

const idsIn = (clocks: readonly Clock[]): readonly string[] =>
  clocks.flatMap(({ commitment, why, cycle }) => [
    commitment.agreement,
    ...[commitment.calendar, commitment.team].filter((id) => id !== null),
    ...why.others.map((other) => other.commitment.agreement),
    ...cycle.ledger.flatMap(({ facts }) => toldFacts.map((name) => facts[name]).filter(isId)),
  ]);

/** What the customer was promised is theirs to see; what teams and suppliers promise each other is for those who work on it. */
const shownTo = (call: Call, type: RecordType, stored: Stored, clocks: readonly Clock[]): readonly Clock[] =>
  mayDo(call, type, 'internal', rowFacts(type, stored)) || provides(call.house.registry, call.actor)
    ? clocks
    : clocks.filter(({ kind }) => kind === 'service-level');

async function present(
  call: Call,
  type: RecordType,
  stored: Stored,
  happenings: readonly Happening[],
  now: number,
): Promise<ClocksJson> {
  const book = await bookNow(call.database, call.executor, call.house.registry);
  const clocks = shownTo(call, type, stored, clocksOf(book, happenings, now));
  const ledgers = { book, hidden: unreadable(call, type, rowFacts(type, stored)) };
  const done = await doneFor(call.executor, [stored.id]);
  const names = await namesFor(call, idsIn(clocks));
  const staff = provides(call.house.registry, call.actor);
  const answers = await answersFor(call, stored.id, clocks);
  const next = nextDue(clocks);
  return {
    now: written(now) ?? '',
    due: written(next?.cycle.due ?? null),
    dueFor: next?.metric ?? null,
    serviceLevel: standing(clocks),
    items: clocks.map((clock) =>
      clockJson(
        clock,
        ledgers,
        names,
        staff ? comingSteps(book, stored.id, clock, now, done) : [],
        answers.get(clock) ?? null,
      ),
    ),
    included: names,
  };
}

export const refuseUntimed = (type: RecordType): void => {
  if (!type.traits.has('timed')) throw new Refusal('not-found', `No clocks run over ${type.plural}.`);
};

/** Every clock over a record that the actor may see, computed from its activity now, with its ledger and why it applies. */
export async function clocksFor(call: Call, type: RecordType, key: string): Promise<ClocksJson> {
  refuseUntimed(type);
  const { stored } = await load(call, type, key);
  const [story] = await storiesOf(call.executor, type, [stored.id]);
  return present(call, type, stored, story?.happenings ?? [], seconds(call.now));
}

const supposed = z.strictObject({
  at: z
    .string()
    .transform((text) => momentFrom(text) ?? '')
    .refine((text) => text !== '', 'must be a moment, as 2026-11-22T09:00:00Z'),
  changes: z.record(z.string().max(60), z.union([z.string().max(200), z.null()])).optional(),
  said: z
    .strictObject({
      side: z.enum(['requester', 'provider']),
      visibility: z.enum(['public', 'internal']).default('public'),
      channel: z.enum(channels).optional(),
    })
    .optional(),
});
const whatIf = z.strictObject({
  /** What is supposed to happen, at most ten things. */
  happens: z.array(supposed).min(1, 'says nothing that happens').max(10, 'supposes more than 10 things'),
  until: supposed.shape.at.optional(),
});

const factsAfter = (type: RecordType, before: Happening['facts'], changes: Readonly<Record<string, unknown>>) => {
  const state = changes['state'];
  return {
    ...before,
    ...changes,
    ...(typeof state === 'string' && { category: type.states.get(state)?.category ?? before['category'] }),
  };
};

const refuseUnknown = (type: RecordType, changes: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(changes)) {
    if (!(toldFacts as readonly string[]).includes(name) && name !== 'assignee')
      throw new Refusal('invalid', `Clocks do not go by ${name}; they go by ${toldFacts.join(', ')} and assignee.`, [
        { field: name, code: 'unknown', message: 'is nothing that clocks go by' },
      ]);
    if (name === 'state' && !type.states.has(String(value)))
      throw new Refusal('invalid', `There is no state ${String(value)}.`, [
        { field: name, code: 'value', message: `must be one of ${[...type.states.keys()].join(', ')}` },
      ]);
  }
};

/** How the clocks of a record would stand if something happened that has not: the story with some lines more. Nothing is written. */
export async function clocksIf(call: Call, type: RecordType, key: string, input: unknown): Promise<ClocksJson> {
  refuseUntimed(type);
  const { happens, until } = parseShape(whatIf, input);
  const { stored } = await load(call, type, key);
  const [story] = await storiesOf(call.executor, type, [stored.id]);
  const happenings = [...(story?.happenings ?? [])];
  const now = seconds(call.now);
  for (const { at, changes = {}, said } of happens.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    refuseUnknown(type, changes);
    const { state, ...fields } = changes;
    const given = { ...(await resolveReferences(call, type, fields)), ...(state !== undefined && { state }) };
    const last = happenings.at(-1);
    const moment = Math.max(last?.at ?? 0, seconds(at));
    happenings.push({
      at: moment,
      facts: factsAfter(type, last?.facts ?? {}, given),
      ...(said && { said: { ...said, channel: said.channel ?? null } }),
    });
  }
  const end = until ? seconds(until) : Math.max(now, happenings.at(-1)?.at ?? now);
  return present(call, type, stored, happenings, end);
}
