/** What was paid, what is left at the end, over how many months, from which day on. Amounts are minor units. */
export type Asset = {
  readonly cost: number;
  readonly residual: number;
  readonly months: number;
  readonly since: string;
};

/** What goes each month: cost less what is left at the end, in equal parts, rounded. */
export const monthly = ({ cost, residual, months }: Omit<Asset, 'since'>): number =>
  Math.round((cost - residual) / months);

/** The day on which nothing more goes. */
export const writtenOff = ({ since, months }: Pick<Asset, 'since' | 'months'>): string =>
  Temporal.PlainDate.from(since).add({ months }).toString();

/** What it is worth in the books on a day: whole months are counted, and it never falls below what is left at the end. */
export const bookValue = ({ cost, residual, months, since }: Asset, day: string): number => {
  if (day < since) return cost;
  const { months: over } = Temporal.PlainDate.from(since).until(day, { largestUnit: 'months' });
  return over >= months ? residual : Math.round(cost - ((cost - residual) * over) / months);
};
