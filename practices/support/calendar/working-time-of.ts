import { minutesOfDay } from '../../../fields/time-of-day/time-of-day.field.ts';
import type { Whole } from '../../../kernel/check.ts';
import {
  type Calendar,
  type DayKey,
  type Opening,
  type Weekday,
  weekdays,
} from '../../../methods/working-time/calendar.ts';
import type { calendar } from './calendar.record.ts';

type Kept = Whole<typeof calendar>;

/** What of a calendar's row says when somebody works. */
export type CalendarRow = Pick<
  Kept,
  'zone' | 'holidayCountry' | 'holidayState' | 'holidayRegion' | 'openings' | 'days'
>;
export type DayLine = CalendarRow['days'][number];

const several: Readonly<Record<string, readonly Weekday[]>> = {
  'every-day': weekdays,
  'monday-to-friday': weekdays.slice(0, 5),
};

const daysOf = (weekday: string): readonly Weekday[] => several[weekday] ?? weekdays.filter((each) => each === weekday);

/** An end that is not later than the beginning lies in the next day: 22:00–06:00; 00:00–00:00 is a whole day. */
const openingOf = (from: string, until: string): Opening => {
  const [begin, end] = [minutesOfDay(from), minutesOfDay(until)];
  return [begin, end > begin ? end : end + 1440];
};

/** The day that a line is about, as methods/working-time writes it: 2026-12-24, or --12-24 for every year. */
export const keyOf = ({ day, everyYear }: Pick<DayLine, 'day' | 'everyYear'>): DayKey =>
  everyYear ? `--${day.slice(5)}` : day;

const weekOf = (openings: CalendarRow['openings']): Calendar['week'] => {
  const week: Partial<Record<Weekday, Opening[]>> = {};
  for (const { weekday, from, until } of openings)
    for (const day of daysOf(weekday)) {
      week[day] ??= [];
      week[day].push(openingOf(from, until));
    }
  return week;
};

const differing = (lines: CalendarRow['days']): Readonly<Record<DayKey, readonly Opening[]>> => {
  const days: Record<DayKey, Opening[]> = {};
  for (const line of lines) {
    const key = keyOf(line);
    days[key] ??= [];
    if (line.from !== null && line.until !== null) days[key].push(openingOf(line.from, line.until));
  }
  return days;
};

/**
 * A calendar's row, lines and all → the calendar that methods/working-time counts in. Public holidays are worked out when a year is
 * first asked about, so there is no last year but the method's own (1901 to 2199).
 */
export const workingTimeOf = (row: CalendarRow): Calendar => ({
  zone: row.zone,
  week: weekOf(row.openings),
  days: differing(row.days),
  ...(row.holidayCountry && {
    holidays: {
      country: row.holidayCountry,
      ...(row.holidayState && { state: row.holidayState }),
      ...(row.holidayRegion && { region: row.holidayRegion }),
    },
  }),
});
