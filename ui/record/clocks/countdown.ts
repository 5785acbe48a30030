export type Unit = 'day' | 'hour' | 'minute' | 'second';
/** An amount of a unit: 3 hours. */
export type Part = readonly [amount: number, unit: Unit];

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400];
const CLOSE = 10 * MINUTE;
const units: readonly (readonly [Unit, number])[] = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** Whether seconds are worth showing: so near to the moment, before or behind it (milliseconds). */
export const isClose = (due: number, now: number): boolean => Math.abs(due - now) < CLOSE * 1_000;

/**
 * Seconds as people say them: the two largest units that are not nothing; the seconds themselves below ten minutes only. Working
 * time has no days: a day of it would not be one.
 */
export const partsOf = (seconds: number, fine = true, days = true): readonly Part[] => {
  const whole = Math.floor(Math.abs(seconds));
  const named = units.filter(([unit]) => days || unit !== 'day');
  const shown: readonly (readonly [Unit, number])[] = fine && whole < CLOSE ? [...named, ['second', 1]] : named;
  let rest = whole;
  const parts = shown.map(([unit, size]): Part => {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    return [amount, unit];
  });
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first < 0) return [[0, fine ? 'second' : 'minute']];
  return parts.slice(first, first + 2).filter(([amount]) => amount > 0);
};

/** How it stands with what is due: `soon` is less than an hour, or less than a quarter of the time since it began. */
export type Health = 'fine' | 'soon' | 'over';

export const healthOf = (due: number, now: number, began?: number): Health => {
  const left = due - now;
  if (left < 0) return 'over';
  const quarter = began !== undefined && began < due ? (due - began) / 4 : 0;
  return left < Math.max(HOUR * 1_000, quarter) ? 'soon' : 'fine';
};

/** The same by working time: a promise of which less than a quarter is left. */
export const healthOfUse = (due: number, now: number, used: number, within: number): Health => {
  const health = healthOf(due, now);
  return health === 'fine' && used > within * 0.75 ? 'soon' : health;
};
