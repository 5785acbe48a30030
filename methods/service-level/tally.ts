import type { Commitment } from './commitment.ts';
import type { Case, Outcome, Side } from './simulate.ts';

/** How many of the cases ended how. */
export type Count = Readonly<Record<Outcome, number>>;

/** Shares of cases for which it is told what would have been enough, in percent. */
export const enoughShares = [90, 95, 99] as const;

export type Total = {
  readonly kind: Commitment['kind'];
  readonly metric: Commitment['metric'];
  readonly priority: string | null;
  readonly before: Count;
  readonly after: Count;
  /** Limits in working seconds that decided, the most frequent first. */
  readonly limits: { readonly before: readonly number[]; readonly after: readonly number[] };
  /** Ended cases under the proposal, from whose used time `enough` is told. */
  readonly ended: number;
  readonly enough: readonly { readonly share: number; readonly within: number }[];
};

export type Month = {
  readonly month: string;
  readonly metric: Commitment['metric'];
  readonly before: Count;
  readonly after: Count;
};

type Counting = Record<Outcome, number>;
const none = (): Counting => ({ kept: 0, missed: 0, open: 0 });

type Sum = Pick<Total, 'kind' | 'metric' | 'priority'> & {
  readonly before: Counting;
  readonly after: Counting;
  readonly limits: { readonly before: Map<number, number>; readonly after: Map<number, number> };
  /** Used seconds of ended cases, rounded up to the minute, and how often: as small for a million as for a thousand. */
  readonly used: Map<number, number>;
};

const bump = (counts: Map<number, number>, key: number): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const add = (counting: Counting, side: Side | null): void => {
  if (side) counting[side.outcome] += 1;
};

const byFrequency = (limits: ReadonlyMap<number, number>): readonly number[] =>
  [...limits].toSorted(([, one], [, other]) => other - one).map(([limit]) => limit);

/** The shortest times within which these shares of what was used lie. */
const enough = (used: ReadonlyMap<number, number>): Total['enough'] => {
  const sorted = [...used].toSorted(([one], [other]) => one - other);
  const cases = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (cases === 0) return [];
  return enoughShares.map((share) => {
    let left = Math.ceil((share * cases) / 100);
    const found = sorted.find(([, count]) => {
      left -= count;
      return left <= 0;
    });
    return { share, within: found?.[0] ?? 0 };
  });
};

const entry = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
};

/** Adds up cases as they come; what it keeps grows with the kinds of cases, not with their number. */
export class Tally {
  readonly #totals = new Map<string, Sum>();
  readonly #months = new Map<string, { month: string; metric: Month['metric']; before: Counting; after: Counting }>();

  add(month: string, { kind, metric, priority, before, after }: Case): void {
    const sum = entry(this.#totals, `${kind} ${metric} ${priority}`, () => ({
      kind,
      metric,
      priority,
      before: none(),
      after: none(),
      limits: { before: new Map(), after: new Map() },
      used: new Map(),
    }));
    const inMonth = entry(this.#months, `${month} ${metric}`, () => ({ month, metric, before: none(), after: none() }));
    for (const counts of [sum, inMonth]) {
      add(counts.before, before);
      add(counts.after, after);
    }
    if (before) bump(sum.limits.before, before.limit);
    if (!after) return;
    bump(sum.limits.after, after.limit);
    if (after.ended) bump(sum.used, Math.ceil(after.used / 60) * 60);
  }

  totals(): readonly Total[] {
    return [...this.#totals.values()]
      .map(({ used, limits, ...sum }) => ({
        ...sum,
        limits: { before: byFrequency(limits.before), after: byFrequency(limits.after) },
        ended: [...used.values()].reduce((all, count) => all + count, 0),
        enough: enough(used),
      }))
      .toSorted(
        (one, other) =>
          one.metric.localeCompare(other.metric) || (one.priority ?? '~').localeCompare(other.priority ?? '~'),
      );
  }

  months(): readonly Month[] {
    return [...this.#months.values()].toSorted(
      (one, other) => one.month.localeCompare(other.month) || one.metric.localeCompare(other.metric),
    );
  }
}
