import { type Calendar, calendarFaults, type Opening } from '../../../methods/working-time/calendar.ts';
import { holidayOn } from '../../../methods/working-time/holidays.ts';
import { openingsOf } from '../../../methods/working-time/timeline.ts';
import { WorkingTime } from '../../../methods/working-time/working-time.ts';
import { type CalendarRow, workingTimeOf } from './working-time-of.ts';

/** An opening on the wall clock; one that ends on the next day says so. */
export type Open = { readonly from: string; readonly until: string; readonly overMidnight: boolean };

/** One day of a calendar: its openings, and whether the week, a public holiday or a day that differs says so. */
export type UpcomingDay = {
  readonly day: string;
  readonly open: boolean;
  readonly openings: readonly Open[];
  readonly because: 'week' | 'holiday' | 'day-that-differs';
  /** Of the holiday, or of the day that differs, where it has one. */
  readonly name: string | null;
};

/** How it stands at a moment: until when it is so, null where no end is in sight. Null altogether for one that does not hold together yet. */
export type Standing = { readonly open: boolean; readonly until: string | null };

export type Upcoming = {
  readonly zone: string;
  /** The day that the calendar's clock shows now. */
  readonly today: string;
  readonly now: Standing | null;
  readonly items: readonly UpcomingDay[];
};

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const shown = ([from, until]: Opening): Open => ({
  from: clock(from),
  until: clock(until > 1440 ? until - 1440 : until),
  overMidnight: until > 1440,
});

const why = (
  row: CalendarRow,
  { days, holidays }: Calendar,
  day: string,
  language: string,
): Pick<UpcomingDay, 'because' | 'name'> => {
  const holiday = holidays ? holidayOn(holidays, day, language) : null;
  const dated = days?.[day] !== undefined;
  if (dated || days?.[`--${day.slice(5)}`]) {
    const line = row.days.find((each) =>
      dated ? !each.everyYear && each.day === day : each.everyYear && each.day.slice(5) === day.slice(5),
    );
    return { because: 'day-that-differs', name: line?.name ?? holiday?.name ?? null };
  }
  return holiday ? { because: 'holiday', name: holiday.name } : { because: 'week', name: null };
};

const dayOf = (row: CalendarRow, calendar: Calendar, day: string, language: string): UpcomingDay => {
  const openings = [...openingsOf(calendar, day)].sort(([one], [other]) => one - other).map(shown);
  return { day, open: openings.length > 0, openings, ...why(row, calendar, day, language) };
};

const moment = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** Beyond this nothing is promised: what is open so long is open around the clock. */
const sight = 400 * 86_400;

const standing = (calendar: Calendar, now: number): Standing | null => {
  if (calendarFaults(calendar).length > 0) return null;
  const time = new WorkingTime(calendar);
  if (!time.isOpen(now)) return { open: false, until: moment(time.nextOpening(now)) };
  const [here] = time.stretches(now, now + sight);
  return { open: true, until: here && here[1] < now + sight ? moment(here[1]) : null };
};

/** The days of a calendar from one on, and how it stands now. Moments are RFC 3339 in UTC, days the calendar's own. */
export const upcomingOf = (
  row: CalendarRow,
  now: string,
  { from, days, language }: { readonly from?: string | null; readonly days: number; readonly language: string },
): Upcoming => {
  const calendar = workingTimeOf(row);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.zone).toPlainDate();
  const first = from ? Temporal.PlainDate.from(from) : today;
  return {
    zone: calendar.zone,
    today: today.toString(),
    now: standing(calendar, Math.floor(Date.parse(now) / 1000)),
    items: Array.from({ length: days }, (_, after) =>
      dayOf(row, calendar, first.add({ days: after }).toString(), language),
    ),
  };
};
