import { isZone } from '../measuring/periods.ts';
import { type HolidayPlace, holidayPlaceFault } from './holidays.ts';

/** Minutes of a day from midnight on the wall clock: [540, 1020] is 09:00–17:00. An end behind 1440 lies in the next day. */
export type Opening = readonly [from: number, until: number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** A day as ISO 8601 writes it, 2026-11-22; or of every year, --12-24. */
export type DayKey = string;

/**
 * When somebody works, on the wall clock of a zone. A day's openings may touch, overlap and reach over midnight, at most to the
 * end of the next day; they are all that day's, so a night shift is worked to its end on the holiday that follows. `days` says
 * otherwise for single days: [] is closed. A dated day goes before a yearly one, and both before a public holiday.
 */
export type Calendar = {
  /** IANA time zone, Europe/Berlin. */
  readonly zone: string;
  readonly week: { readonly [day in Weekday]?: readonly Opening[] };
  readonly days?: Readonly<Record<DayKey, readonly Opening[]>>;
  /** Closed on the public holidays of this place, in every year that is asked about. */
  readonly holidays?: HolidayPlace;
};

/** Every minute of every day. */
export const always: Calendar = {
  zone: 'UTC',
  week: Object.fromEntries(weekdays.map((day) => [day, [[0, 1440]]])) as Calendar['week'],
};

/** What is wrong with a calendar: where, what for programs, and a sentence that says how to mend it. */
export type CalendarFault = { readonly at: string; readonly code: CalendarFaultCode; readonly message: string };

export type CalendarFaultCode =
  | 'zone'
  | 'country'
  | 'state'
  | 'region'
  | 'weekday'
  | 'minutes'
  | 'beginning'
  | 'end'
  | 'lateEnd'
  | 'day'
  | 'neverOpens';

const dated = /^(?:\d{4}-\d{2}-\d{2}|--\d{2}-\d{2})$/;

const isDay = (key: DayKey): boolean => {
  if (!dated.test(key)) return false;
  const [year, month, day] = key.startsWith('--')
    ? [2024, Number(key.slice(2, 4)), Number(key.slice(5, 7))]
    : key.split('-').map(Number);
  const found = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return found.getUTCMonth() === (month ?? 0) - 1 && found.getUTCDate() === day;
};

const openingFaults = (at: string, openings: readonly Opening[]): readonly CalendarFault[] =>
  openings.flatMap(([from, until], place): CalendarFault[] => {
    const fault = (code: CalendarFaultCode, message: string) => [{ at: `${at}.${place}`, code, message }];
    if (!Number.isInteger(from) || !Number.isInteger(until))
      return fault('minutes', 'An opening is given in whole minutes.');
    if (from < 0 || from >= 1440) return fault('beginning', 'An opening begins between 00:00 and 23:59.');
    if (until <= from) return fault('end', 'An opening ends after it begins; over midnight, add 24 hours.');
    return until > 2880 ? fault('lateEnd', 'An opening ends at the end of the next day at the latest.') : [];
  });

const dayFaults = (days: NonNullable<Calendar['days']>): readonly CalendarFault[] =>
  Object.entries(days).flatMap(([key, openings]): readonly CalendarFault[] => {
    const at = `days.${key}`;
    const faults = openingFaults(at, openings);
    if (isDay(key)) return faults;
    return [{ at, code: 'day', message: 'A day is written 2026-12-24, or --12-24 for every year.' }, ...faults];
  });

const placeFaults = ({ zone, holidays }: Calendar): readonly CalendarFault[] => {
  const faults: CalendarFault[] = [];
  if (!isZone(zone))
    faults.push({ at: 'zone', code: 'zone', message: `"${zone}" is no time zone; write Europe/Berlin.` });
  const wrong = holidays ? holidayPlaceFault(holidays) : null;
  if (wrong) faults.push({ at: `holidays.${wrong.part}`, code: wrong.part, message: wrong.message });
  return faults;
};

/** Whether it opens again and again; what has dates only comes to an end. */
const goesOnOpening = ({ week, days = {} }: Calendar): boolean =>
  weekdays.some((day) => (week[day] ?? []).length > 0) ||
  Object.entries(days).some(([key, openings]) => key.startsWith('--') && openings.length > 0);

const strangers = ({ week }: Calendar): readonly string[] =>
  Object.keys(week).filter((key) => !weekdays.some((day) => day === key));

const weekFaults = (calendar: Calendar): readonly CalendarFault[] => [
  ...strangers(calendar).map(
    (key): CalendarFault => ({ at: `week.${key}`, code: 'weekday', message: 'A day of the week is written monday.' }),
  ),
  ...weekdays.flatMap((day) => openingFaults(`week.${day}`, calendar.week[day] ?? [])),
];

/** Everything that is wrong with a calendar; one that never opens is, and one that some day opens no more. */
export const calendarFaults = (calendar: Calendar): readonly CalendarFault[] => {
  const never: CalendarFault = {
    at: 'week',
    code: 'neverOpens',
    message: 'It does not go on opening. Give at least one day of the week an opening.',
  };
  return [
    ...placeFaults(calendar),
    ...weekFaults(calendar),
    ...dayFaults(calendar.days ?? {}),
    ...(goesOnOpening(calendar) ? [] : [never]),
  ];
};
