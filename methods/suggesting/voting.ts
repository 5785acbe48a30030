/** How often a feature stood on examples of a value. */
export type Count = { readonly feature: string; readonly value: string; readonly count: number };

/** A feature's say in the rank of a value: how telling it is at all, and on how many of its examples the value stood. */
export type Vote = { readonly feature: string; readonly weight: number; readonly count: number; readonly of: number };
export type Ranked = { readonly value: string; readonly score: number; readonly votes: readonly Vote[] };

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** Shannon's entropy of shares, in nats. */
export const entropy = (shares: Iterable<number>): number =>
  sum([...shares].map((share) => (share > 0 ? -share * Math.log(share) : 0)));

/**
 * Ranks values by the votes of features (after Demiröz and Güvenir 1997, "Classification by voting feature intervals"). A
 * feature votes for each value with the share that the value has among its examples, drawn towards the value's share of all
 * as if one more example were such (the m-estimate of Cestnik 1990, m = 1). Its vote weighs as much as it tells: the part of
 * the uncertainty about the value that knowing it takes away, squared, so that one telling feature outweighs many that tell
 * little. `totals` are the examples of each value. What is never seen has no vote; where nothing votes, the rank is by
 * frequency. Best first; of equals the more frequent, then by name.
 */
export const rank = (
  features: readonly string[],
  counts: readonly Count[],
  totals: ReadonlyMap<string, number>,
): readonly Ranked[] => {
  const all = sum(totals.values());
  if (all === 0) return [];
  const prior = (value: string): number => (totals.get(value) ?? 0) / all;
  const uncertain = entropy([...totals.keys()].map(prior));
  const byFeature = Map.groupBy(counts, ({ feature }) => feature);
  const voters = [...new Set(features)].flatMap((feature) => {
    const here = new Map((byFeature.get(feature) ?? []).map(({ value, count }) => [value, count]));
    const of = sum(here.values());
    if (of === 0) return [];
    const share = (value: string): number => ((here.get(value) ?? 0) + prior(value)) / (of + 1);
    const left = entropy([...totals.keys()].map(share));
    const tells = uncertain > 0 ? Math.max(0, 1 - left / uncertain) : 0;
    return [{ feature, here, of, share, weight: tells * tells }];
  });
  return [...totals.keys()]
    .map((value) => ({
      value,
      score: sum(voters.map(({ weight, share }) => weight * share(value))) + prior(value) / 100,
      votes: voters.map(({ feature, weight, here, of }) => ({ feature, weight, count: here.get(value) ?? 0, of })),
    }))
    .toSorted((one, other) => other.score - one.score || (one.value < other.value ? -1 : 1));
};

/** The value most often seen; of equals the first by name. */
export const mostFrequent = (totals: ReadonlyMap<string, number>): string | undefined =>
  [...totals].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0]?.[0];
