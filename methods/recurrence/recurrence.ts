/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * When something comes round again: every so many days, weeks or months from a day on, at a time of day in a zone. In weeks it may
 * come on several days; in months on a day of the month, or on the last one where a month has fewer.
 */
export type Recurrence = {
  readonly every: number;
  readonly unit: 'day' | 'week' | 'month';
  /** Of weeks; the weekday of `from` when empty. */
  readonly weekdays?: readonly Weekday[];
  /** Of months; the day of `from` when absent. */
  readonly dayOfMonth?: number | null;
  /** A time on the wall, as 06:30. */
  readonly at: string;
  readonly zone: string;
  /** Civil dates, as 2026-11-28; both are included. */
  readonly from: string;
  readonly until?: string | null;
};

type Day = Temporal.PlainDate;

const daysBetween = (one: Day, other: Day): number => one.until(other, { largestUnit: 'days' }).days;

function* everyFewDays(from: Day, every: number, least: Day): Generator<Day> {
  for (let k = Math.max(0, Math.ceil(daysBetween(from, least) / every)); ; k += 1) yield from.add({ days: k * every });
}

function* everyFewWeeks(from: Day, every: number, least: Day, weekdays: readonly number[]): Generator<Day> {
  const monday = from.subtract({ days: from.dayOfWeek - 1 });
  const on = [...new Set(weekdays.length > 0 ? weekdays : [from.dayOfWeek])].sort();
  for (let k = Math.max(0, Math.floor(daysBetween(monday, least) / (7 * every))); ; k += 1)
    for (const weekday of on) yield monday.add({ days: k * 7 * every + weekday - 1 });
}

function* everyFewMonths(from: Day, every: number, least: Day, day: number): Generator<Day> {
  const first = from.with({ day: 1 });
  const months = (least.year - first.year) * 12 + least.month - first.month;
  // What a month lacks is its last day: Temporal takes 31 for 30 April.
  for (let k = Math.max(0, Math.floor(months / every)); ; k += 1)
    yield first.add({ months: k * every }).with({ day }, { overflow: 'constrain' });
}

/** The days from `least` on, each later than the one before. */
function* daysOf(recurrence: Recurrence, least: Day): Generator<Day> {
  const { every, unit, weekdays = [], dayOfMonth } = recurrence;
  const from = Temporal.PlainDate.from(recurrence.from);
  const all = {
    day: () => everyFewDays(from, every, least),
    week: () => everyFewWeeks(from, every, least, weekdays),
    month: () => everyFewMonths(from, every, least, dayOfMonth ?? from.day),
  }[unit]();
  for (const day of all)
    if (Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, least) >= 0) yield day;
}

/**
 * The first moment after this one at which it comes round, RFC 3339 in UTC; null when it has ended. A time that the clock leaves
 * out in spring comes as much later; of one that it shows twice in autumn, the first counts.
 */
export const nextAfter = (recurrence: Recurrence, moment: string): string | null => {
  const { at, zone, until } = recurrence;
  const after = Temporal.Instant.from(moment);
  // A day earlier: what the clock leaves out may come on the day after the one it stands for.
  const least = after.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  const last = until ? Temporal.PlainDate.from(until) : null;
  for (const day of daysOf(recurrence, least)) {
    if (last && Temporal.PlainDate.compare(day, last) > 0) return null;
    const comes = day.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant();
    if (Temporal.Instant.compare(comes, after) > 0) return comes.toString({ smallestUnit: 'millisecond' });
  }
  return null;
};
