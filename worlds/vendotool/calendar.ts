import { isFree } from './holidays.ts';

/** Where VendoTool's clocks are. */
export const zone = 'Europe/Berlin';

const hour = 3_600_000;

/** An hour on VendoTool's clocks, with its day. */
export type LocalHour = {
  readonly hour: number;
  readonly date: Temporal.PlainDate;
  /** Week of the year, ISO 8601. */
  readonly week: number;
  /** The offices are closed all day. */
  readonly free: boolean;
};

const hours = new Map<number, LocalHour>();

/** The local hour in which a moment lies. Each is reckoned once: the zone is whole hours away from UTC. */
export const localOf = (at: number): LocalHour => {
  const began = Math.floor(at / hour);
  const known = hours.get(began);
  if (known) return known;
  const local = Temporal.Instant.fromEpochMilliseconds(began * hour).toZonedDateTimeISO(zone);
  const date = local.toPlainDate();
  const told = { hour: local.hour, date, week: date.weekOfYear ?? 0, free: isFree(date) };
  hours.set(began, told);
  return told;
};

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

const startOf = (date: Temporal.PlainDate): number => date.toZonedDateTime(zone).epochMilliseconds;

/** Local times as moments. On a day of 24 hours they are so many minutes after it began; on the two others the zone's rules say. */
const timesOn = (date: Temporal.PlainDate): ((time: string) => number) => {
  const began = startOf(date);
  const usual = startOf(date.add({ days: 1 })) - began === 24 * hour;
  return (time) => {
    if (!usual) return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return began + hours * hour + minutes * 60_000;
  };
};

/** The calendar of a telling that takes place at this moment. */
export const calendarFor = (today: Date): Calendar => {
  const now = today.toISOString();
  const date = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const days = new Map<number, (time: string) => number>();
  const local = (daysAgo: number, time: string): string => {
    const times = days.get(daysAgo) ?? timesOn(date.subtract({ days: daysAgo }));
    days.set(daysAgo, times);
    return new Date(times(time)).toISOString();
  };
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
