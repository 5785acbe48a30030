import { byPerson, type Stretch } from './stretch.ts';

/** What a plan asks of somebody. A night takes in at least three hours between 23:00 and 06:00 (Directive 2003/88/EC, article 2). */
export type Share = {
  readonly person: string;
  readonly hours: number;
  readonly shifts: number;
  readonly nights: number;
  readonly weekends: number;
};

const [nightFrom, nightUntil, ofNight] = [23 * 60, 30 * 60, 180];

/** Whether it takes in so much of the night that it counts as one. */
export const isNight = ({ startMinute, minutes }: Pick<Stretch, 'startMinute' | 'minutes'>): boolean => {
  const end = startMinute + minutes;
  const early = Math.max(0, Math.min(end, nightUntil - 1440) - startMinute);
  const late = Math.max(0, Math.min(end, nightUntil) - Math.max(startMinute, nightFrom));
  return Math.max(early, late) >= ofNight;
};

/** Whether it begins on a Saturday or Sunday. */
export const isWeekend = ({ day }: Pick<Stretch, 'day'>): boolean => Temporal.PlainDate.from(day).dayOfWeek > 5;

const count = (own: readonly Stretch[], which: (stretch: Stretch) => boolean): number => own.filter(which).length;

/** By person, those with most hours first. People who have nothing at all are named, too. */
export const shares = (stretches: readonly Stretch[], people: readonly string[]): readonly Share[] => {
  const by = byPerson(stretches);
  return [...new Set([...people, ...by.keys()])]
    .map((person) => {
      const own = by.get(person) ?? [];
      return {
        person,
        hours: own.reduce((sum, { from, until }) => sum + (until - from) / 3_600_000, 0),
        shifts: own.length,
        nights: count(own, isNight),
        weekends: count(own, isWeekend),
      };
    })
    .sort((one, other) => other.hours - one.hours);
};

/** How far apart those with most and least are. */
export const spread = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : Math.max(...figures) - Math.min(...figures);
