export type Criterion = { readonly name: string; readonly weight: number };
/** How well an option meets a criterion. */
export type Points = { readonly option: string; readonly criterion: string; readonly points: number };
export type Weighed = { readonly option: string; readonly score: number };

/**
 * Options by their weighted mean of points, the best first (a decision matrix). What was not judged counts as zero, so that silence
 * never wins; without criteria there is nothing to weigh.
 */
export const weigh = (
  options: readonly string[],
  criteria: readonly Criterion[],
  points: readonly Points[],
): readonly Weighed[] => {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return [];
  const given = (option: string, criterion: string): number =>
    points.find((each) => each.option === option && each.criterion === criterion)?.points ?? 0;
  return options
    .map((option) => ({
      option,
      score: criteria.reduce((sum, { name, weight }) => sum + weight * given(option, name), 0) / total,
    }))
    .toSorted((one, other) => other.score - one.score);
};
