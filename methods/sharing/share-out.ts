/**
 * An amount shared out by weight, to the smallest coin: each gets what lies below its part, and the coins that are left go to the largest
 * remainders (Hamilton), the first of equals first. The shares come to the amount, always; without any weight all weigh the same.
 */
export const shareOut = (units: number, weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => (units * (total > 0 ? weight : 1)) / (total > 0 ? total : weights.length));
  const shares = parts.map(Math.floor);
  const left = units - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = parts
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at);
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
};
