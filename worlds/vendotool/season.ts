/** A stretch of the year, "MM-DD" to "MM-DD", and how much busier it is than usual. */
type Stretch = readonly [from: string, to: string, times: number];

const inTheShop: readonly Stretch[] = [
  ['08-15', '09-10', 1.25],
  ['11-20', '11-30', 2],
  ['12-01', '12-21', 1.6],
  ['12-27', '12-31', 1.4],
];

const everywhere: readonly Stretch[] = [
  ['07-10', '08-20', 0.8],
  ['12-22', '12-31', 0.4],
];

const timesOn = (stretches: readonly Stretch[], date: Temporal.PlainDate): number => {
  const day = date.toString().slice(5);
  return stretches.find(([from, to]) => day >= from && day <= to)?.[2] ?? 1;
};

const trade = ['web-shop', 'payment', 'search', 'warehouse', 'till'];

/** How much busier a service is on a day than usual: back to school, the week of Black Friday, Advent. */
export const seasonOf = (service: string, date: Temporal.PlainDate): number =>
  trade.includes(service) ? timesOn(inTheShop, date) : 1;

/** How many are there to ask at all: fewer in the summer holidays and between the years. */
export const presenceOn = (date: Temporal.PlainDate): number => timesOn(everywhere, date);

const epoch = Temporal.PlainDate.from('2026-01-07');
const fourWeeks = 28;

/** The release of the web shop that goes live on this day, every fourth Wednesday: its version, or null. */
export const releaseOn = (date: Temporal.PlainDate): string | null => {
  const days = epoch.until(date, { largestUnit: 'days' }).days;
  return days % fourWeeks === 0 ? `8.${4 + days / fourWeeks}` : null;
};
