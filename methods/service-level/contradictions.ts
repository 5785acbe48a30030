import type { Stretch } from '../working-time/timeline.ts';
import { groupsOf, type Outcome } from './fit.ts';

/** Takes a partner for one, moving those who have one already where that frees somebody (Kuhn 1955). */
const partnered = (
  one: number,
  rivals: ReadonlyMap<number, readonly number[]>,
  taken: Map<number, number>,
  tried: Set<number>,
): boolean => {
  for (const rival of rivals.get(one) ?? []) {
    if (tried.has(rival)) continue;
    tried.add(rival);
    const holder = taken.get(rival);
    if (holder !== undefined && !partnered(holder, rivals, taken, tried)) continue;
    taken.set(rival, one);
    return true;
  }
  return false;
};

/**
 * What no calendar and no limit explains: one missed its promise although it began no earlier and ended no later than another of its
 * group, which kept it. `pairs` counts such pairs, `atLeast` how many outcomes must stay unexplained whatever is agreed, as
 * long as nothing but time from beginning to end decides: the least number that breaks up all pairs (König 1931).
 */
export const contradictions = (
  stretches: readonly Stretch[],
  outcomes: readonly Outcome[],
): { readonly pairs: number; readonly atLeast: number } => {
  const rivals = new Map<number, readonly number[]>();
  for (const places of groupsOf(outcomes).values()) {
    const keptOnes = places.filter((place) => outcomes[place]?.kept);
    for (const missed of places.filter((place) => !outcomes[place]?.kept)) {
      const [from, until] = stretches[missed] ?? [0, 0];
      const longer = keptOnes.filter((kept) => {
        const [begin, end] = stretches[kept] ?? [0, 0];
        return begin <= from && until <= end;
      });
      if (longer.length > 0) rivals.set(missed, longer);
    }
  }
  const taken = new Map<number, number>();
  let atLeast = 0;
  for (const missed of rivals.keys()) if (partnered(missed, rivals, taken, new Set())) atLeast += 1;
  return { pairs: [...rivals.values()].reduce((sum, { length }) => sum + length, 0), atLeast };
};
