import type { Clock } from './clocks.types.ts';

/** Which of a record's clocks it is, whatever becomes of it. */
export const keyOf = ({ kind, metric, run }: Pick<Clock, 'kind' | 'metric' | 'run'>): string =>
  `${kind} ${metric} ${run}`;

/** The same clock in another answer; where a changed agreement began it anew, the last run of the same promise. */
export const sameIn = (clocks: readonly Clock[], clock: Clock): Clock | undefined =>
  clocks.find((each) => keyOf(each) === keyOf(clock)) ??
  clocks.findLast(({ kind, metric }) => kind === clock.kind && metric === clock.metric);

/** Those under way, what is due next first; then those that stand still. */
export const underWay = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks
    .filter(({ state }) => state !== 'ended')
    .toSorted((one, other) => (one.due ?? '9').localeCompare(other.due ?? '9'));

/** What is over, the latest first. */
export const ended = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(({ state }) => state === 'ended').toReversed();

/** Seconds that are used by now: those that were when it was asked, and since then if it runs and somebody works. */
export const usedBy = (
  { state, strip, used }: Pick<Clock, 'state' | 'strip' | 'used'>,
  asked: number,
  now: number,
): number => (state === 'running' && strip.at(-1)?.what === 'working' ? used + Math.max(0, now - asked) / 1_000 : used);

/** The state that a waiting record was in before, as a clock's ledger tells. */
export const stateBefore = ({ ledger }: Pick<Clock, 'ledger'>, state: string | null): string | null => {
  const change = ledger.findLast(({ changed }) => changed['state']?.[1] === state)?.changed['state'];
  return typeof change?.[0] === 'string' ? change[0] : null;
};
