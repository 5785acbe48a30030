import { fromMinorUnits, type Money, minorUnits } from '../../../fields/money/money.field.ts';
import type { YearFlow } from '../../../methods/appraisal/appraisal.ts';

type Year = {
  readonly option: string;
  readonly year: number;
  readonly cost: Money | null;
  readonly benefit: Money | null;
};

/** The currency of the first amount that was said; a case is reckoned in one. */
export const currencyOf = (years: readonly Year[]): string | undefined =>
  years.flatMap(({ cost, benefit }) => [cost, benefit]).find((amount) => amount !== null)?.currency;

/** What an option costs and brings by year, in minor units. */
export const flowsOf = (years: readonly Year[], option: string | null): readonly YearFlow[] => {
  const units = (amount: Money | null): number => (amount ? (minorUnits(amount) ?? 0) : 0);
  return years
    .filter((each) => each.option === option)
    .map(({ year, cost, benefit }) => ({ year, cost: units(cost), benefit: units(benefit) }));
};

/** Minor units of the case's currency as money. */
export const moneyOf = (years: readonly Year[], units: number): Money | null => {
  const currency = currencyOf(years);
  return currency ? fromMinorUnits(units, currency) : null;
};
