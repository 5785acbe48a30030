import { type Calendar, calendarFaults } from './calendar.ts';
import { type Stretch, Timeline, united } from './timeline.ts';

/** Pauses that reach into a stretch, in order and apart from each other. */
const pausesWithin = (pauses: readonly Stretch[], from: number, until: number): readonly Stretch[] =>
  united(pauses.map(([begin, end]) => [Math.max(begin, from), Math.min(end, until)]));

/**
 * Working time by one calendar. Moments are seconds since 1970 UTC, durations seconds; pauses are stretches of time in any order,
 * overlapping or not, that do not count. Working time is the measure of a set: what is open and not paused.
 */
export class WorkingTime {
  readonly #timeline: Timeline;

  /** Throws, with all that is wrong, for a calendar that does not hold together or never opens. */
  constructor(calendar: Calendar) {
    const faults = calendarFaults(calendar);
    if (faults.length > 0) throw new RangeError(faults.map(({ at, message }) => `${at}: ${message}`).join(' '));
    this.#timeline = new Timeline(calendar);
  }

  /** Works out the holidays of a year, which takes some ten milliseconds, so that it need not be done while somebody waits. */
  prepare(year: number): void {
    this.#timeline.prepare(year);
  }

  /** Working seconds from one moment to another; 0 when the second is not later. */
  between(from: number, until: number, pauses: readonly Stretch[] = []): number {
    if (until <= from) return 0;
    const whole = this.#timeline.between(from, until);
    if (pauses.length === 0) return whole;
    return pausesWithin(pauses, from, until).reduce(
      (left, [begin, end]) => left - this.#timeline.between(begin, end),
      whole,
    );
  }

  /**
   * The first moment by which so many working seconds have passed: a day's work that begins at opening ends at closing, not at the
   * next opening. The moment itself for 0.
   */
  after(from: number, seconds: number, pauses: readonly Stretch[] = []): number {
    if (seconds < 0) return this.before(from, -seconds, pauses);
    let [at, left] = [from, seconds];
    for (const [begin, end] of pausesWithin(pauses, from, Number.POSITIVE_INFINITY)) {
      const worked = this.#timeline.between(at, begin);
      if (worked >= left) break;
      [at, left] = [end, left - worked];
    }
    return this.#timeline.after(at, left);
  }

  /** The last moment from which so many working seconds lead to this one; the moment itself for 0. */
  before(until: number, seconds: number, pauses: readonly Stretch[] = []): number {
    if (seconds < 0) return this.after(until, -seconds, pauses);
    let [at, left] = [until, seconds];
    for (const [begin, end] of pausesWithin(pauses, Number.NEGATIVE_INFINITY, until).toReversed()) {
      const worked = this.#timeline.between(end, at);
      if (worked >= left) break;
      [at, left] = [begin, left - worked];
    }
    return this.#timeline.before(at, left);
  }

  isOpen(at: number): boolean {
    return this.#timeline.isOpen(at);
  }

  /** Whether it goes by the same calendar. */
  sameAs(other: WorkingTime): boolean {
    return this === other || this.#timeline.said === other.#timeline.said;
  }

  /** The moment itself when it is working time, else the next at which it begins. */
  nextOpening(at: number): number {
    return this.#timeline.nextOpening(at);
  }

  /** The stretches of working time within two moments, in order. */
  stretches(from: number, until: number): readonly Stretch[] {
    return this.#timeline.within(from, until);
  }

  /** Working days after the day of one moment, up to and with the day of another; 0 when it is not later. Days are the calendar's. */
  workingDays(from: number, until: number): number {
    const last = this.#timeline.dayOf(until);
    let count = 0;
    for (let date = Temporal.PlainDate.from(this.#timeline.dayOf(from)); date.toString() < last; ) {
      date = date.add({ days: 1 });
      if (this.#timeline.isWorkingDay(date.toString())) count += 1;
    }
    return count;
  }

  /** The day that is so many working days after the day of a moment, as 2026-11-22; for 0 that day itself. */
  dayAfter(from: number, days: number): string {
    let date = Temporal.PlainDate.from(this.#timeline.dayOf(from));
    for (let left = days, looked = 0; left > 0; looked += 1) {
      if (looked > 20_000) throw new RangeError('The calendar does not open on so many days.');
      date = date.add({ days: 1 });
      if (this.#timeline.isWorkingDay(date.toString())) left -= 1;
    }
    return date.toString();
  }
}
