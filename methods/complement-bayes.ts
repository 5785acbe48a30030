/** How often a feature stood on examples of a value. */
export type Count = { readonly feature: string; readonly value: string; readonly count: number };

/** What is known of each value as a whole: its examples, and the features on them all together. */
export type Total = { readonly value: string; readonly examples: number; readonly features: number };

export type Ranked = { readonly value: string; readonly score: number };

/** Lidstone's constant: what is added to each count, so that a feature never seen decides nothing by itself. */
const smoothing = 0.3;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Complement naive Bayes (Rennie, Shih, Teevan and Karger 2003, "Tackling the poor assumptions of naive Bayes text
 * classifiers"): a value is likely when its features are rare among all the other values. Beside the complement stands the
 * value's own likelihood, so that the rank is of their ratio; the prior is left to the features, which keeps frequent values
 * from swallowing rare ones. Features are present or absent; `counts` are those of the features that are present. Most likely
 * first, of equals the more frequent, then by name.
 */
export const rank = (features: readonly string[], counts: readonly Count[], totals: readonly Total[]): readonly Ranked[] => {
  const known = new Map(features.map((feature) => [feature, new Map<string, number>()]));
  for (const { feature, value, count } of counts) known.get(feature)?.set(value, count);
  const seen = [...known.values()].filter((values) => values.size > 0);
  const all = sum(totals.map((total) => total.features));
  const breadth = Math.max(1, known.size);
  const score = (total: Total): number =>
    sum(
      seen.map((values) => {
        const here = values.get(total.value) ?? 0;
        const there = sum([...values.values()]) - here;
        const own = (here + smoothing) / (total.features + smoothing * breadth);
        const others = (there + smoothing) / (all - total.features + smoothing * breadth);
        return Math.log(own / others);
      }),
    );
  return totals
    .map((total) => ({ value: total.value, score: score(total), examples: total.examples }))
    .toSorted((one, other) => other.score - one.score || other.examples - one.examples || (one.value < other.value ? -1 : 1))
    .map(({ value, score: scored }) => ({ value, score: scored }));
};
