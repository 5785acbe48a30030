/** How one clock went, as shares of what was promised: how much was used when it ended, or by now while it runs. */
export type Went = {
  readonly used: number;
  readonly ended: boolean;
};

/** A prediction with what it goes by: how many clocks had come as far, and how many of these were missed. */
export type Risk = { readonly risk: number; readonly count: number; readonly missed: number };

/** Fewer than these that came as far say nothing. */
export const leastBasis = 30;

/**
 * How likely a clock that has used this share of its time is to use more than all of it, from how others went: the survival
 * estimate of Kaplan and Meier (1958) over the time used, given that it has come so far. Those that still run count for as long as
 * they have run, and then are lost to sight. Null where fewer than `leastBasis` came so far. One that is over its time is missed.
 */
export const riskOf = (others: readonly Went[], used: number): Risk | null => {
  const further = others.filter((one) => one.used >= used).toSorted((one, other) => one.used - other.used);
  const missed = further.filter((one) => one.used > 1).length;
  if (used > 1) return { risk: 1, count: further.length, missed };
  if (further.length < leastBasis) return null;
  let left = further.length;
  let survives = 1;
  for (const [share, group] of Map.groupBy(further, (one) => one.used)) {
    if (share > 1) break;
    // Of those that ended and were lost to sight at the same moment, the former went first.
    const ends = group.filter(({ ended }) => ended).length;
    survives *= 1 - ends / left;
    left -= group.length;
  }
  return { risk: survives, count: further.length, missed };
};
