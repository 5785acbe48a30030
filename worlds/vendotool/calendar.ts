import { isFree } from './holidays.ts';

/** Where VendoTool's clocks are. */
export const zone = 'Europe/Berlin';

/** The local date and time of a moment. */
export const localOf = (at: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** Days and hours of the story, counted back from the day it is told. */
export type Calendar = {
  /** The moment the story is told, RFC 3339 in UTC: nothing happens after it. */
  readonly now: string;
  /** The local time "HH:MM" on the day so many days ago (or ahead, when negative), as a moment in UTC; never after now. */
  at(daysAgo: number, time: string): string;
  /** The same, and after now when the day is ahead. */
  planned(daysAhead: number, time: string): string;
  /** The civil date so many days ago; ahead, when negative. */
  day(daysAgo: number): string;
  /** The same, as a date to reckon with. */
  date(daysAgo: number): Temporal.PlainDate;
  /** A day on which the offices were open, so many days ago or a few more. */
  workday(daysAgo: number): number;
  /** How many days ago the last Monday was that is over: one to seven. */
  readonly lastMonday: number;
};

const utc = (moment: Temporal.ZonedDateTime): string => moment.toInstant().toString({ smallestUnit: 'millisecond' });

/** The calendar of a telling that takes place at this moment. */
export const calendarFor = (today: Date): Calendar => {
  const now = today.toISOString();
  const date = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const local = (daysAgo: number, time: string): string =>
    utc(date.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: zone, plainTime: time }));
  return {
    now,
    at: (daysAgo, time) => {
      const moment = local(daysAgo, time);
      return moment < now ? moment : now;
    },
    planned: (daysAhead, time) => local(-daysAhead, time),
    day: (daysAgo) => date.subtract({ days: daysAgo }).toString(),
    date: (daysAgo) => date.subtract({ days: daysAgo }),
    workday: (daysAgo) => {
      let found = daysAgo;
      while (isFree(date.subtract({ days: found }))) found += 1;
      return found;
    },
    lastMonday: (date.dayOfWeek + 6) % 7 || 7,
  };
};
