/** What a measure is cut by. A week begins on Monday (ISO 8601). */
export const periodKinds = ['day', 'week', 'month', 'quarter'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** From its first moment until before its last, RFC 3339 in UTC with milliseconds. */
export type Period = { readonly from: string; readonly until: string };

const steps: Readonly<Record<PeriodKind, Temporal.DurationLike>> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
};

const firstDay = (kind: PeriodKind, date: Temporal.PlainDate): Temporal.PlainDate => {
  if (kind === 'day') return date;
  if (kind === 'week') return date.subtract({ days: date.dayOfWeek - 1 });
  const month = kind === 'month' ? date.month : date.month - ((date.month - 1) % 3);
  return date.with({ month, day: 1 });
};

/** The first moment of a local day: midnight, or what comes after it where the clock leaps over midnight. */
const begin = (date: Temporal.PlainDate, zone: string): string =>
  date.toZonedDateTime({ timeZone: zone }).startOfDay().toInstant().toString({ smallestUnit: 'millisecond' });

const localDay = (moment: string, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate();

const periodFrom = (kind: PeriodKind, zone: string, first: Temporal.PlainDate): Period => ({
  from: begin(first, zone),
  until: begin(first.add(steps[kind]), zone),
});

/** The period of a zone in which a moment lies. */
export const periodOf = (kind: PeriodKind, zone: string, moment: string): Period =>
  periodFrom(kind, zone, firstDay(kind, localDay(moment, zone)));

/** The period in which a civil day lies. */
export const periodOfDay = (kind: PeriodKind, zone: string, day: string): Period =>
  periodFrom(kind, zone, firstDay(kind, Temporal.PlainDate.from(day)));

/** The periods of a zone from the one in which a moment lies to the one in which another lies, at most so many, the last ones. */
export const periodsBetween = (
  kind: PeriodKind,
  zone: string,
  [from, until]: readonly [string, string],
  most: number,
): readonly Period[] => {
  const [start, end] = [localDay(from, zone), localDay(until, zone)].map((day) => firstDay(kind, day));
  const found: Period[] = [];
  for (let day = end; start && day && found.length < most && Temporal.PlainDate.compare(day, start) >= 0; ) {
    found.push(periodFrom(kind, zone, day));
    day = day.subtract(steps[kind]);
  }
  return found.toReversed();
};

/** The period so many before the one in which a moment lies. */
export const periodBefore = (kind: PeriodKind, zone: string, moment: string, count: number): Period => {
  let day = firstDay(kind, localDay(moment, zone));
  for (let left = count; left > 0; left -= 1) day = day.subtract(steps[kind]);
  return periodFrom(kind, zone, day);
};

/** Days that lie together, the first and the last of them, as "YYYY-MM-DD". */
export type Days = { readonly from: string; readonly until: string };

/** As many days as these that end before them; whole months are held against as many whole months. */
export const daysBefore = ({ from, until }: Days): Days => {
  const [first, next] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(until).add({ days: 1 })];
  const largestUnit = first.day === 1 && next.day === 1 ? 'months' : 'days';
  const begins = first.subtract(first.until(next, { largestUnit }));
  return { from: begins.toString(), until: first.subtract({ days: 1 }).toString() };
};

/** Whether a zone is one that the calendar knows. */
export const isZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone !== '';
  } catch {
    return false;
  }
};
