import { nextAfter } from '../../../methods/recurrence/recurrence.ts';

export type Reported = 'week' | 'month' | 'quarter';

/** When a report comes: so many days after each period has ended, at a time on the wall of a zone. */
export type Rhythm = {
  readonly period: Reported;
  readonly daysAfter: number;
  readonly at: string;
  readonly zone: string;
};

/** A Monday, and the first of a quarter: long before any report. */
const begins: Readonly<Record<Reported, string>> = { week: '2001-01-01', month: '2001-01-01', quarter: '2001-01-01' };

/** The first moment after this one at which a report comes, RFC 3339 in UTC. */
export function nextReportAfter({ period, daysAfter, at, zone }: Rhythm, after: string): string | null {
  const from = Temporal.PlainDate.from(begins[period]).add({ days: daysAfter }).toString();
  const unit = period === 'week' ? 'week' : 'month';
  return nextAfter({ every: period === 'quarter' ? 3 : 1, unit, at, zone, from }, after);
}

/** The days of a period as they are written in a language: 16–22 Nov 2026. */
export const daysTold = (from: string, until: string, language: string | null): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    new Date(from),
    new Date(until),
  );

const firstOf = (period: Reported, day: Temporal.PlainDate): Temporal.PlainDate => {
  if (period === 'week') return day.subtract({ days: day.dayOfWeek - 1 });
  return day.with({ day: 1, month: period === 'month' ? day.month : day.month - ((day.month - 1) % 3) });
};

const long: Readonly<Record<Reported, Temporal.DurationLike>> = {
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
};

/** The last period that had ended `daysAfter` days before a moment: its first day and its last, civil dates in the zone. */
export function periodBefore(
  { period, daysAfter, zone }: Rhythm,
  moment: string,
): { readonly from: string; readonly until: string } {
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().subtract({ days: daysAfter });
  const end = firstOf(period, day);
  return { from: end.subtract(long[period]).toString(), until: end.subtract({ days: 1 }).toString() };
}
