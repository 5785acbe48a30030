/** Whether a promise was said to be kept, and of what group it is: its priority, say. */
export type Outcome = { readonly group: string; readonly kept: boolean };

/** The limit that explains most outcomes of a group, and the span within which any other explains as many. */
export type Limit = {
  /** Kept is what used at most so much: the roundest of the span; -1 where nothing is kept, Infinity where all is. */
  readonly seconds: number;
  readonly from: number;
  readonly below: number;
  /** How many of the group it explains, of how many. */
  readonly right: number;
  readonly of: number;
};

/** People agree on whole weeks, days, halves of a day, hours, before they agree on minutes. */
const steps = [604_800, 86_400, 43_200, 14_400, 3_600, 1_800, 900, 300, 60, 1];

/** The roundest number of seconds from one up to, and not with, another; the one nearest the middle of several. */
export const roundest = (from: number, below: number): number => {
  for (const step of steps) {
    const [first, last] = [Math.ceil(from / step), Math.ceil(below / step) - 1];
    const middle = Math.round((from + below) / 2 / step);
    if (first <= last) return Math.min(last, Math.max(first, middle)) * step;
  }
  return from;
};

type Cut = { readonly from: number; readonly below: number; readonly right: number };

const width = ({ from, below }: Cut): number => (from < 0 || below === Number.POSITIVE_INFINITY ? 0 : below - from);

const better = (one: Cut, other: Cut): boolean =>
  one.right > other.right || (one.right === other.right && width(one) > width(other));

/** One pass over what was used, in order: each gap between two is a limit, and its score that of the one before but for one. */
export const fitLimit = (used: readonly number[], kept: readonly boolean[]): Limit => {
  const order = used.map((_, place) => place).sort((one, other) => (used[one] ?? 0) - (used[other] ?? 0));
  let right = kept.filter((was) => !was).length;
  let best: Cut = { from: -1, below: used[order[0] ?? 0] ?? 0, right };
  for (const [rank, place] of order.entries()) {
    right += kept[place] ? 1 : -1;
    const next = order[rank + 1];
    const cut = {
      from: used[place] ?? 0,
      below: next === undefined ? Number.POSITIVE_INFINITY : (used[next] ?? 0),
      right,
    };
    if (cut.below > cut.from && better(cut, best)) best = cut;
  }
  const { from, below } = best;
  const seconds = from < 0 ? -1 : below === Number.POSITIVE_INFINITY ? below : roundest(from, below);
  return { seconds, from, below, right: best.right, of: used.length };
};

/** The places of each group. */
export const groupsOf = (outcomes: readonly Outcome[]): ReadonlyMap<string, readonly number[]> =>
  Map.groupBy(outcomes.keys(), (place) => outcomes[place]?.group ?? '');

/** A limit for each group, from what each used and how it came out. */
export const fitLimits = (
  used: ArrayLike<number>,
  outcomes: readonly Outcome[],
  groups = groupsOf(outcomes),
): ReadonlyMap<string, Limit> =>
  new Map(
    [...groups].map(([group, places]) => [
      group,
      fitLimit(
        places.map((place) => used[place] ?? 0),
        places.map((place) => outcomes[place]?.kept ?? false),
      ),
    ]),
  );

/** How many outcomes limits explain that were fitted to them. */
export const explained = (limits: ReadonlyMap<string, Limit>): number =>
  [...limits.values()].reduce((sum, { right }) => sum + right, 0);

/** What limits say of one that used so much; of a group that they do not know, what is usual. */
export const predicted = (
  limits: ReadonlyMap<string, Limit>,
  { group }: Pick<Outcome, 'group'>,
  used: number,
  usual: boolean,
): boolean => {
  const limit = limits.get(group);
  return limit ? used <= limit.seconds : usual;
};
