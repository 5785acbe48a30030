import type { TimeMetric } from '../../kernel/time-metric.ts';
import { type Cycle, clock } from '../service-clock/clock.ts';
import type { Happening } from '../service-clock/condition.ts';
import type { Promised, Target } from '../service-clock/target.ts';
import type { Book } from './book.ts';
import { choose, type Why } from './choosing.ts';
import type { AgreementKind, Commitment } from './commitment.ts';
import { conditionsOf, triggersOf } from './conditions.ts';

/** One run of a promise about a record: which commitment it stands under, why that one, and its cycle with the ledger. */
export type Clock = {
  readonly kind: AgreementKind;
  readonly metric: TimeMetric;
  /** Counts the runs of one promise, from 0. */
  readonly run: number;
  readonly commitment: Commitment;
  readonly why: Why;
  readonly cycle: Cycle;
};

/** Commitments that start, stop and pause alike share a clock: which of them applies may change under way. */
const handsOf = (commitment: Commitment): string => {
  const { kind, metric, resumes, changedCountsFrom } = commitment;
  return JSON.stringify([kind, metric, conditionsOf(commitment), resumes, changedCountsFrom]);
};

/** In force when the record was opened, and about its kind of work: what was promised then is kept to. */
const inForce = ({ commitments }: Book, { at, facts }: Happening): readonly Commitment[] =>
  commitments.filter(
    ({ from, until, work }) =>
      from <= at && (until === null || at < until) && (work === null || work === facts['type']),
  );

type Chosen = ReturnType<typeof choose>;

/** What applies to facts, worked out once for each state that the facts are in. */
const chooser = (book: Book, commitments: readonly Commitment[]): ((facts: Happening['facts']) => Chosen) => {
  const known = new Map<Happening['facts'], Chosen>();
  return (facts) => {
    const found = known.get(facts);
    if (found !== undefined) return found;
    const chosen = choose(commitments, facts, book.above);
    known.set(facts, chosen);
    return chosen;
  };
};

const nothing = (book: Book): Promised => ({ limit: null, time: book.timeOf(null) });

/** A team's clock is about what that team had: the facts of the last stretch in which it was under way. */
export const factsOf = ({ ledger }: Cycle, story: readonly Happening[]): Happening['facts'] =>
  ledger.at(-1)?.facts ?? story.at(-1)?.facts ?? {};

const clocksWith = (
  book: Book,
  commitments: readonly Commitment[],
  story: readonly Happening[],
  now: number,
): readonly Clock[] => {
  const chosenFor = chooser(book, commitments);
  return [...Map.groupBy(commitments, handsOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const promised = (facts: Happening['facts']): Promised => {
      const chosen = chosenFor(facts)?.commitment;
      if (!chosen || !alike.includes(chosen)) return nothing(book);
      return { limit: chosen.within, time: book.timeOf(chosen.calendar) };
    };
    const target: Target = { ...triggersOf(first), promised };
    return clock(target, story, now).flatMap((cycle, run): readonly Clock[] => {
      const chosen = cycle.limit === null ? null : chosenFor(factsOf(cycle, story));
      return chosen ? [{ kind: first.kind, metric: first.metric, run, cycle, ...chosen }] : [];
    });
  });
};

/**
 * Every clock of a record over its story until now. Of each metric and kind of agreement one commitment applies at a time
 * (choosing.ts); several metrics, and agreements of several kinds, run beside each other.
 */
export const clocksOf = (book: Book, story: readonly Happening[], now: number): readonly Clock[] => {
  const [first] = story;
  if (!first) return [];
  const groups = Map.groupBy(inForce(book, first), ({ kind, metric }) => `${kind} ${metric}`);
  return [...groups.values()]
    .flatMap((commitments) => clocksWith(book, commitments, story, now))
    .sort((one, other) => one.cycle.began - other.cycle.began);
};

/** The next clock that runs out; null when none runs. */
export const nextDue = (clocks: readonly Clock[]): Clock | null =>
  clocks
    .filter(({ kind, cycle }) => kind !== 'underpinning' && cycle.due !== null)
    .reduce<Clock | null>(
      (first, one) => (!first || (one.cycle.due ?? 0) < (first.cycle.due ?? 0) ? one : first),
      null,
    );

/** How a record stands as a whole: `missed` when one of its clocks was not kept, else `running`, `paused`, `kept`; null without any. */
export const standing = (clocks: readonly Clock[]): 'running' | 'paused' | 'missed' | 'kept' | null => {
  const ours = clocks.filter(({ kind }) => kind === 'service-level');
  if (ours.length === 0) return null;
  if (ours.some(({ cycle }) => cycle.kept === false)) return 'missed';
  const going = ours.filter(({ cycle }) => cycle.ended === null);
  if (going.length === 0) return 'kept';
  return going.some(({ cycle }) => cycle.state === 'running') ? 'running' : 'paused';
};
