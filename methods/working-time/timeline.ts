import { type Calendar, type Opening, type Weekday, weekdays } from './calendar.ts';
import { type HolidayPlace, holidayOn } from './holidays.ts';

/** A stretch of time, in seconds since 1970 UTC: it begins, and ends before `until`. */
export type Stretch = readonly [from: number, until: number];

/** Years that a calendar is worked out for, at most; one that opens less often than this never opens. */
const firstYear = 1900;
const lastYear = 2200;

const secondsOfDay = 86_400;

/** Days since 1970 → 2026-11-22. */
const keyOf = (day: number): string => new Date(day * secondsOfDay * 1000).toISOString().slice(0, 10);
/** 1970 began on a Thursday. */
const weekdayOf = (day: number): Weekday => weekdays[(((day + 3) % 7) + 7) % 7] as Weekday;

/** What a public holiday leaves of a day's openings: nothing, or what begins before it does. */
const leftOn = (openings: readonly Opening[], place: HolidayPlace | undefined, day: string): readonly Opening[] => {
  const holiday = place && openings.length > 0 ? holidayOn(place, day) : null;
  if (!holiday) return openings;
  const { from = 0 } = holiday;
  return openings.filter(([opens]) => opens < from).map(([opens, closes]) => [opens, Math.min(closes, from)]);
};

/** The openings that begin on a day, 2026-11-22: its own, those of every year, or the week's on which no holiday is. */
export const openingsOf = ({ week, days, holidays }: Calendar, day: string): readonly Opening[] =>
  days?.[day] ??
  days?.[`--${day.slice(5)}`] ??
  leftOn(week[weekdayOf(Date.parse(day) / 1000 / secondsOfDay)] ?? [], holidays, day);

const opensOn = (calendar: Calendar, day: number): readonly Opening[] =>
  calendar.days || calendar.holidays ? openingsOf(calendar, keyOf(day)) : (calendar.week[weekdayOf(day)] ?? []);

/** How far a zone's clock is ahead of UTC, in seconds, and between which moments. */
type Offset = { readonly seconds: number; readonly since: number; readonly until: number };

const offsetsOf = (zone: string, from: number, until: number): readonly Offset[] => {
  const offsets: Offset[] = [];
  let moment = Temporal.Instant.fromEpochMilliseconds(from * 1000).toZonedDateTimeISO(zone);
  for (let since = from; since < until; ) {
    const next = moment.getTimeZoneTransition('next');
    const end = next ? Math.min(until, next.epochMilliseconds / 1000) : until;
    offsets.push({ seconds: moment.offsetNanoseconds / 1e9, since, until: end });
    since = end;
    if (next) moment = next;
  }
  return offsets;
};

/**
 * The moments at which the clock on the wall shows an opening of the local days from one to another. Between two changes of
 * the clock that is plain arithmetic; what it skips is shown at no moment, and what it shows twice at two.
 */
const stretchesOf = (calendar: Calendar, first: number, last: number): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { seconds, since, until } of offsetsOf(
    calendar.zone,
    (first - 2) * secondsOfDay,
    (last + 4) * secondsOfDay,
  )) {
    const from = Math.max(first, Math.floor((since + seconds) / secondsOfDay) - 1);
    const to = Math.min(last, Math.floor((until + seconds) / secondsOfDay));
    for (let day = from; day <= to; day += 1) {
      const midnight = day * secondsOfDay - seconds;
      for (const [opens, closes] of opensOn(calendar, day))
        stretches.push([Math.max(since, midnight + opens * 60), Math.min(until, midnight + closes * 60)]);
    }
  }
  return stretches;
};

/** Stretches in any order and overlapping → in order, apart from each other, empty ones left out. */
export const united = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const ordered = stretches.filter(([from, until]) => until > from).sort(([one], [other]) => one - other);
  const result: [number, number][] = [];
  for (const [from, until] of ordered) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else result.push([from, until]);
  }
  return result;
};

/** Days since 1970 of New Year's Day. */
const newYear = (year: number): number => Date.UTC(year, 0, 1) / 1000 / secondsOfDay;

/**
 * A calendar laid out along time, with the seconds worked before each opening beside it: every question is then a binary
 * search. Years are worked out when they are first asked for.
 */
export class Timeline {
  readonly calendar: Calendar;
  #said: string | null = null;
  #years: [first: number, last: number] | null = null;
  #starts = new Float64Array();
  #ends = new Float64Array();
  #before = new Float64Array();

  constructor(calendar: Calendar) {
    this.calendar = calendar;
  }

  /** The calendar as text: what is said the same is the same. */
  get said(): string {
    this.#said ??= JSON.stringify(this.calendar);
    return this.#said;
  }

  /** Works out the holidays of a year, which are kept. */
  prepare(year: number): void {
    if (this.calendar.holidays) holidayOn(this.calendar.holidays, `${year}-01-01`);
  }

  /** Seconds of work from the beginning of what is laid out until a moment. */
  #until(at: number): number {
    const place = this.#placeOf(at);
    if (place < 0) return 0;
    return (this.#before[place] ?? 0) + Math.min(at, this.#ends[place] ?? at) - (this.#starts[place] ?? at);
  }

  /** The last opening that has begun at a moment; -1 before the first. */
  #placeOf(at: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #lay(first: number, last: number): void {
    const openings = united(stretchesOf(this.calendar, newYear(first), newYear(last + 1) - 1));
    this.#starts = Float64Array.from(openings, ([from]) => from);
    this.#ends = Float64Array.from(openings, ([, until]) => until);
    this.#before = new Float64Array(openings.length);
    for (let place = 1; place < openings.length; place += 1)
      this.#before[place] =
        (this.#before[place - 1] ?? 0) + (this.#ends[place - 1] ?? 0) - (this.#starts[place - 1] ?? 0);
    this.#years = [first, last];
  }

  /** Lays out what is needed for a moment: its own year and those beside it, for openings over New Year's Eve. */
  #cover(at: number): void {
    const year = new Date(at * 1000).getUTCFullYear();
    if (!(year > firstYear && year < lastYear)) throw new RangeError(`${at} is too far from today for a calendar.`);
    const [first, last] = this.#years ?? [year, year];
    if (this.#years && first < year && last > year) return;
    this.#lay(Math.min(first, year - 1), Math.max(last, year + 1));
  }

  /** Seconds of work between two moments; less than 0 when the second comes first. */
  between(from: number, until: number): number {
    this.#cover(from);
    this.#cover(until);
    return this.#until(until) - this.#until(from);
  }

  /** The first moment by which so many seconds have been worked since `from`; `from` itself for none. */
  after(from: number, seconds: number): number {
    if (seconds === 0) return from;
    this.#cover(from);
    const wanted = this.#until(from) + seconds;
    while (wanted > this.#whole()) this.#further(1);
    return this.#momentBy(wanted, (before) => before < wanted);
  }

  /** The last moment from which so many seconds are worked until `until`; `until` itself for none. */
  before(until: number, seconds: number): number {
    if (seconds === 0) return until;
    this.#cover(until);
    while (seconds > this.#until(until)) this.#further(-1);
    const wanted = this.#until(until) - seconds;
    return this.#momentBy(wanted, (before) => before <= wanted);
  }

  /** The moment by which so much has been worked, within the last opening of which this holds for what was worked before it. */
  #momentBy(worked: number, holds: (before: number) => boolean): number {
    let [low, high] = [0, this.#before.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#before[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    const place = Math.max(0, low - 1);
    return (this.#starts[place] ?? 0) + worked - (this.#before[place] ?? 0);
  }

  #whole(): number {
    const last = this.#starts.length - 1;
    return last < 0 ? 0 : (this.#before[last] ?? 0) + (this.#ends[last] ?? 0) - (this.#starts[last] ?? 0);
  }

  #further(direction: 1 | -1): void {
    const [first, last] = this.#years ?? [0, 0];
    const more = last - first + 1;
    if (direction > 0 ? last >= lastYear : first <= firstYear)
      throw new RangeError('The calendar is not open for so long.');
    if (direction > 0) this.#lay(first, Math.min(lastYear, last + more));
    else this.#lay(Math.max(firstYear, first - more), last);
  }

  /** Whether it is working time at a moment. */
  isOpen(at: number): boolean {
    this.#cover(at);
    const place = this.#placeOf(at);
    return place >= 0 && at < (this.#ends[place] ?? 0);
  }

  /** The moment itself when it is working time, else the next at which it begins. */
  nextOpening(at: number): number {
    if (this.isOpen(at)) return at;
    while (this.#placeOf(at) + 1 >= this.#starts.length) this.#further(1);
    return this.#starts[this.#placeOf(at) + 1] ?? at;
  }

  /** The stretches of working time within two moments, in order. */
  within(from: number, until: number): readonly Stretch[] {
    if (until <= from) return [];
    this.#cover(from);
    this.#cover(until);
    const stretches: Stretch[] = [];
    for (let place = Math.max(0, this.#placeOf(from)); (this.#starts[place] ?? until) < until; place += 1) {
      const stretch: Stretch = [Math.max(from, this.#starts[place] ?? 0), Math.min(until, this.#ends[place] ?? 0)];
      if (stretch[1] > stretch[0]) stretches.push(stretch);
    }
    return stretches;
  }

  /** Whether a local day, 2026-11-22, has any opening of its own. */
  isWorkingDay(date: string): boolean {
    return opensOn(this.calendar, Date.parse(date) / 1000 / secondsOfDay).length > 0;
  }

  /** The local day of a moment. */
  dayOf(at: number): string {
    return Temporal.Instant.fromEpochMilliseconds(at * 1000)
      .toZonedDateTimeISO(this.calendar.zone)
      .toPlainDate()
      .toString();
  }
}
