import { clock } from '../service-clock/clock.ts';
import type { Happening } from '../service-clock/condition.ts';
import { amended, type Book } from './book.ts';
import { type Clock, clocksOf } from './clocks.ts';
import type { Commitment } from './commitment.ts';
import { conditionsOf, triggersOf } from './conditions.ts';

export const outcomes = ['kept', 'missed', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a case ends differently under a proposal. `promised` and `not-promised`: only one side promises anything. */
export const differences = [
  'promised',
  'not-promised',
  'other-agreement',
  'limit',
  'calendar',
  'pause',
  'start-stop',
] as const;
export type Difference = (typeof differences)[number];

/** How a case stands under one of the two: what decided it, how much was used and how much was promised, in working seconds. */
export type Side = {
  readonly outcome: Outcome;
  readonly used: number;
  readonly limit: number;
  /** Over, so that `used` is all that it took. */
  readonly ended: boolean;
  readonly commitment: Commitment;
};

/** One run of a promise under what is in force and under the proposal; null where one of them promises nothing. */
export type Case = {
  readonly kind: Commitment['kind'];
  readonly metric: Commitment['metric'];
  readonly run: number;
  /** The priority at the end, under which it is counted. */
  readonly priority: string | null;
  readonly before: Side | null;
  readonly after: Side | null;
  /** What brought the difference; empty when both end alike. */
  readonly reasons: readonly Difference[];
};

/** What is proposed, and which agreements it is to stand for: its earlier and later editions, and what else it replaces. */
export type Proposal = {
  readonly commitments: readonly Commitment[];
  readonly instead: ReadonlySet<string>;
};

const groupOf = ({ kind, metric }: Pick<Commitment, 'kind' | 'metric'>): string => `${kind} ${metric}`;

/** Only what the proposal promises or takes away can differ: other clocks are not reckoned at all. */
const touched = (book: Book, { commitments, instead }: Proposal): Book => {
  const groups = new Set(
    [...commitments, ...book.commitments.filter(({ agreement }) => instead.has(agreement))].map(groupOf),
  );
  return { ...book, commitments: book.commitments.filter((each) => groups.has(groupOf(each))) };
};

const outcomeOf = (kept: boolean | null): Outcome => (kept === null ? 'open' : kept ? 'kept' : 'missed');

const sideOf = ({ cycle, commitment }: Clock): Side => ({
  outcome: outcomeOf(cycle.kept),
  used: Math.round(cycle.used),
  limit: cycle.limit ?? 0,
  ended: cycle.ended !== null,
  commitment,
});

/** What one commitment promises by itself: which moments, in whose time, how long. */
const takenFrom: Readonly<
  Record<'limit' | 'calendar' | 'pause' | 'start-stop', (one: Commitment) => Partial<Commitment>>
> = {
  limit: ({ within }) => ({ within }),
  calendar: ({ calendar }) => ({ calendar }),
  pause: ({ pausesFor }) => ({ pausesFor }),
  'start-stop': ({ startsOn, stopsOn, resumes, changedCountsFrom }) => ({
    startsOn,
    stopsOn,
    resumes,
    changedCountsFrom,
  }),
};
type Aspect = keyof typeof takenFrom;

const saysOf = (aspect: Aspect, commitment: Commitment): string => {
  const { starts, stops, pauses } = conditionsOf(commitment);
  const { resumes, changedCountsFrom } = commitment;
  if (aspect === 'pause') return JSON.stringify(pauses.toSorted());
  if (aspect === 'start-stop') return JSON.stringify([starts, stops, resumes, changedCountsFrom]);
  return JSON.stringify(takenFrom[aspect](commitment));
};

const alone = (
  book: Book,
  commitment: Commitment,
  story: readonly Happening[],
  run: number,
  now: number,
): Outcome | null => {
  const promised = () => ({ limit: commitment.within, time: book.timeOf(commitment.calendar) });
  const cycle = clock({ ...triggersOf(commitment), promised }, story, now)[run];
  return cycle ? outcomeOf(cycle.kept) : null;
};

/**
 * What brought the difference between two commitments: each thing in which they differ is put into the old one by itself, and
 * whatever turns the outcome that way is a reason. Where it takes several together, all of them are.
 */
const turned = (
  book: Book,
  story: readonly Happening[],
  now: number,
  run: number,
  before: Side,
  after: Side,
): readonly Aspect[] => {
  const differing = (Object.keys(takenFrom) as Aspect[]).filter(
    (aspect) => saysOf(aspect, before.commitment) !== saysOf(aspect, after.commitment),
  );
  if (differing.length < 2) return differing;
  const turning = differing.filter(
    (aspect) =>
      alone(book, { ...before.commitment, ...takenFrom[aspect](after.commitment) }, story, run, now) === after.outcome,
  );
  return turning.length > 0 ? turning : differing;
};

/** The moment's proposal, as if it had been in force when the record was opened, and newer than all else. */
const inForceAt = (at: number, { commitments }: Proposal): readonly Commitment[] =>
  commitments.map((each) => ({ ...each, from: at, until: null }));

export type Simulation = (story: readonly Happening[], now: number) => readonly Case[];

/** Replays stories under a proposal, beside what was in force when each of them began; only kinds and metrics that it touches. */
export const simulation = (book: Book, proposal: Proposal): Simulation => {
  const was = touched(book, proposal);
  const proposed = new Set(proposal.commitments.map(({ agreement }) => agreement));
  const ours = (agreement: string): boolean => proposed.has(agreement) || proposal.instead.has(agreement);
  const reasonsOf = (
    story: readonly Happening[],
    now: number,
    run: number,
    before: Side | null,
    after: Side | null,
  ): readonly Difference[] => {
    if (!before) return ['promised'];
    if (!after) return ['not-promised'];
    if (before.outcome === after.outcome) return [];
    const others = ours(before.commitment.agreement) !== ours(after.commitment.agreement);
    return [...(others ? (['other-agreement'] as const) : []), ...turned(book, story, now, run, before, after)];
  };
  const caseOf = (story: readonly Happening[], now: number, one?: Clock, other?: Clock): Case => {
    const { kind, metric, run, cycle } = (other ?? one) as Clock;
    const [before, after] = [one ? sideOf(one) : null, other ? sideOf(other) : null];
    const facts = cycle.ledger.at(-1)?.facts ?? story.at(-1)?.facts;
    const priority = typeof facts?.['priority'] === 'string' ? facts['priority'] : null;
    return { kind, metric, run, priority, before, after, reasons: reasonsOf(story, now, run, before, after) };
  };
  return (story, now) => {
    const [first] = story;
    if (!first) return [];
    const then = amended(was, new Set([...proposal.instead, ...proposed]), inForceAt(first.at, proposal));
    const nameOf = (each: Clock): string => `${groupOf(each)} ${each.run}`;
    const before = new Map(clocksOf(was, story, now).map((each) => [nameOf(each), each]));
    const after = new Map(clocksOf(then, story, now).map((each) => [nameOf(each), each]));
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].map((name) => caseOf(story, now, before.get(name), after.get(name)));
  };
};
