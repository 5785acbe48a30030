import { minutesOfDay } from '../../../../fields/time-of-day/time-of-day.field.ts';
import type { Open, UpcomingDay } from '../upcoming.ts';

/** A stretch of a day in minutes from its midnight, as a bar shows it. */
export type Bar = readonly [from: number, until: number];

const wholeDay = 1440;

const own = ({ from, until, overMidnight }: Open): Bar => [
  minutesOfDay(from),
  overMidnight ? wholeDay : minutesOfDay(until),
];

/** What is open on a day: its own openings up to midnight, and what reaches into it from the day before. */
export const barsOf = (day: UpcomingDay, before: UpcomingDay | undefined): readonly Bar[] => [
  ...(before?.openings ?? [])
    .filter(({ overMidnight, until }) => overMidnight && minutesOfDay(until) > 0)
    .map(({ until }): Bar => [0, minutesOfDay(until)]),
  ...day.openings.map(own),
];

/** Minutes that are open in bars, those in several counted once. */
export const minutesIn = (bars: readonly Bar[]): number => {
  let [sum, reached] = [0, 0];
  for (const [from, until] of bars.toSorted(([one], [other]) => one - other)) {
    sum += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return sum;
};
