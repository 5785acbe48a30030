import { publicHolidays } from '../../methods/working-time/holidays.ts';

/** VendoTool is at home in Leipzig. */
const home = { country: 'DE', state: 'SN' } as const;

const known = new Map<number, ReadonlySet<string>>();

const holidaysOf = (year: number): ReadonlySet<string> => {
  const found = known.get(year) ?? new Set(publicHolidays(home, year).map(({ day }) => day));
  known.set(year, found);
  return found;
};

/** Nobody is in the offices: a weekend or a public holiday in Saxony. */
export const isFree = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek > 5 || holidaysOf(date.year).has(date.toString());
