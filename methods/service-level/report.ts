/**
 * How cases are put into periods; both are shown beside each other, for they answer different questions.
 *
 * - `by-end`: a case counts in the period in which its clock ended, kept or missed. What still runs counts nowhere yet.
 * - `by-start`: a case counts in the period in which its clock began, as it turned out; one that still runs and is overdue counts
 *   as missed, one that still runs in time counts nowhere yet. Figures of a past period change until all of it has ended.
 *
 * In both, what was excluded counts as neither kept nor missed and is shown apart.
 */
export const accountings = ['by-end', 'by-start'] as const;
export type Accounting = (typeof accountings)[number];

/** Kept with more of the time used than this is a near miss. */
export const nearShare = 0.9;

/** One run of a promise as a report needs it; moments and spans are seconds. */
export type Case = {
  readonly began: number;
  readonly ended: number | null;
  readonly kept: boolean | null;
  /** Since when more is used than was promised; null while in time. */
  readonly overdue: number | null;
  readonly within: number;
  readonly used: number;
  readonly excluded: boolean;
  /** Percent that were agreed. */
  readonly target: number;
};

export type Outcome = 'kept' | 'missed' | 'excluded';

/** When a case counts by a method, and as what; null while it counts nowhere. */
export const accounted = (
  { began, ended, kept, overdue, excluded }: Case,
  method: Accounting,
): { readonly at: number; readonly outcome: Outcome } | null => {
  const over = ended === null ? overdue !== null : kept === false;
  if (ended === null && !(method === 'by-start' && over)) return null;
  return {
    at: method === 'by-end' ? (ended ?? began) : began,
    outcome: excluded ? 'excluded' : over ? 'missed' : 'kept',
  };
};

/** The figures of a period; shares are of 1. */
export type Figures = {
  /** Clocks that ended among those of the period. */
  readonly ended: number;
  readonly kept: number;
  readonly missed: number;
  readonly excluded: number;
  readonly near: number;
  /** At the end of the period, or now while it lasts; and of these, over their time. */
  readonly running: number;
  readonly overdue: number;
  /** What was agreed, each case counted: of 1; null without cases. */
  readonly target: number | null;
  /** Of the time that was promised, by cases that ended: half used at most this, nine of ten at most that. */
  readonly median: number | null;
  readonly ninetieth: number | null;
};

/** Of what was judged, how much was kept; null where nothing was. */
export const shareKept = ({ kept, missed }: Pick<Figures, 'kept' | 'missed'>): number | null =>
  kept + missed === 0 ? null : kept / (kept + missed);

/** A quantile by linear interpolation between ranks (Hyndman and Fan 1996, type 7), as the database computes it. */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
};

const standsAt =
  (end: number) =>
  ({ began, ended }: Case): boolean =>
    began < end && (ended === null || ended >= end);

/** The figures of cases in the period from a moment until before another, as seen `now`. */
export const figuresOf = (
  cases: readonly Case[],
  [from, until]: readonly [number, number],
  method: Accounting,
  now: number,
): Figures => {
  const here = cases.flatMap((one) => {
    const found = accounted(one, method);
    return found && found.at >= from && found.at < until ? [{ ...one, outcome: found.outcome }] : [];
  });
  const judged = here.filter(({ outcome }) => outcome !== 'excluded');
  const uses = judged.filter(({ ended }) => ended !== null).map(({ used, within }) => used / within);
  const end = Math.min(until, now);
  const standing = cases.filter(standsAt(end));
  const count = (outcome: Outcome): number => here.filter((one) => one.outcome === outcome).length;
  return {
    ended: here.filter(({ ended }) => ended !== null).length,
    kept: count('kept'),
    missed: count('missed'),
    excluded: count('excluded'),
    near: judged.filter(({ outcome, used, within }) => outcome === 'kept' && used > nearShare * within).length,
    running: standing.length,
    overdue: standing.filter(({ overdue }) => overdue !== null && overdue < end).length,
    target: judged.length === 0 ? null : judged.reduce((sum, { target }) => sum + target, 0) / judged.length / 100,
    median: quantile(uses, 0.5),
    ninetieth: quantile(uses, 0.9),
  };
};

/** How a period is judged: the share kept against what was agreed, and against the share of the period before. */
export type Judgement = {
  readonly share: number | null;
  /** Null where nothing was judged. */
  readonly attained: boolean | null;
  /** The share less that of the period before; null where one of them has none. */
  readonly trend: number | null;
};

// 0.95 agreed and 19 of 20 kept is attained, whatever a computer makes of the fractions.
const hair = 1e-9;

export const judge = (
  figures: Pick<Figures, 'kept' | 'missed' | 'target'>,
  before: Pick<Figures, 'kept' | 'missed'> | null,
): Judgement => {
  const share = shareKept(figures);
  const last = before && shareKept(before);
  return {
    share,
    attained: share === null || figures.target === null ? null : share + hair >= figures.target,
    trend: share === null || last === null ? null : share - last,
  };
};
