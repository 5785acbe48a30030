import type { Weekday } from '../../words/region.ts';

/** A civil day: 2026-11-22. */
export type Day = string;
export const spans = ['month', 'week', 'table'] as const;
/** A table is of a month. */
export type Span = (typeof spans)[number];
export type Period = { readonly span: Span; readonly day: Day };

const DAY_MS = 86_400_000;
const WEEK = 7;

const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, count: number): Day => dayAt(at(day) + count * DAY_MS);

/** The same day of another month, or its last one. */
export const addMonths = (day: Day, count: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + count, Math.min(date, last)));
};

export const weekStart = (day: Day, first: Weekday): Day =>
  addDays(day, -((new Date(at(day)).getUTCDay() - first + WEEK) % WEEK));

const known = /^(month|week|table):(\d{4}-\d{2}-\d{2})$/;

/** What an address asks a calendar to show; this month when it asks for nothing that there is. */
export const periodFrom = (text: string, today: Day): Period => {
  const [, span, day = ''] = known.exec(text) ?? [];
  return span && !Number.isNaN(at(day)) && dayAt(at(day)) === day
    ? { span: span as Span, day }
    : { span: 'month', day: today };
};

/** The days that a period shows, in whole weeks; `inside` are those of the month itself. */
export const daysOf = ({ span, day }: Period, first: Weekday): readonly Day[] => {
  if (span === 'week') return Array.from({ length: WEEK }, (_, by) => addDays(weekStart(day, first), by));
  const start = weekStart(`${day.slice(0, 7)}-01`, first);
  const end = addMonths(`${day.slice(0, 7)}-01`, 1);
  const count = Math.ceil((at(end) - at(start)) / DAY_MS / WEEK) * WEEK;
  return Array.from({ length: count }, (_, by) => addDays(start, by));
};

export const moved = ({ span, day }: Period, by: number): Period => ({
  span,
  day: span === 'week' ? addDays(day, by * WEEK) : addMonths(day, by),
});

/** The civil day of a moment by the clocks of a zone; a civil day is its own. */
export const dayIn = (value: string, zone: string): Day =>
  value.length === 10
    ? value
    : new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
        new Date(value),
      );
