import { type DayLimits, overlaps, runWith, shortRests, weekWith } from './lawful.ts';
import type { Stretch } from './stretch.ts';

const hour = 3_600_000;

/** A shift on one day, for which people are to be found. */
export type Turn = Omit<Stretch, 'line' | 'person'> & {
  readonly shift: string;
  /** Hours that count as worked: without the breaks that nobody pays. */
  readonly worked: number;
  /** Who can do what it asks on that day; null where everybody can. */
  readonly able: ReadonlySet<string> | null;
};

/** Somebody who may be put down. */
export type Worker = {
  readonly id: string;
  /** Hours that they have agreed to work in a week from Monday to Sunday. */
  readonly agreed: number;
  /** Days on which they are not there, as 2026-11-23. */
  readonly away: ReadonlySet<string>;
};

export type Own = Stretch & { readonly worked: number };
export type Term = { readonly begin: number; readonly end: number; readonly limits: DayLimits };

/** Why somebody cannot take a turn, in the order in which it is asked. */
export const hindrances = ['unable', 'away', 'busy', 'rest', 'run', 'week', 'agreed'] as const;
export type Hindrance = (typeof hindrances)[number];

const mondayOf = (day: string): string => {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
};

const workedInWeek = (own: readonly Own[], day: string): number => {
  const monday = mondayOf(day);
  return own.filter((each) => mondayOf(each.day) === monday).reduce((sum, { worked }) => sum + worked, 0);
};

/**
 * What of the law, and of what was agreed, keeps somebody from a turn beside what they have; null when nothing does. What is against the law
 * without it, last week's long run say, is told by the plan's own examination, and keeps nobody at home for ever.
 */
export const hindranceOf = (
  { id, agreed, away }: Worker,
  own: readonly Own[],
  turn: Turn,
  { begin, end, limits }: Term,
): Hindrance | null => {
  if (turn.able && !turn.able.has(id)) return 'unable';
  const touched = Temporal.PlainDate.from(turn.day)
    .add({ days: turn.startMinute + turn.minutes > 1_440 ? 1 : 0 })
    .toString();
  if (away.has(turn.day) || away.has(touched)) return 'away';
  // Only what lies near can clash; all of it counts for days in a row and for the week.
  const near = own.filter(({ from, until }) => until + 24 * hour > turn.from && from - 24 * hour < turn.until);
  const taken = { ...turn, person: id, line: 0 };
  const beside = [...near, taken];
  if (overlaps(beside).length > overlaps(near).length) return 'busy';
  if (shortRests(beside, limits.restHours).length > shortRests(near, limits.restHours).length) return 'rest';
  if (runWith(own, turn.day) > limits.mostDays) return 'run';
  if (weekWith(own, taken, { begin, end, overWeeks: limits.overWeeks }) > limits.weeklyHours + 1e-9) return 'week';
  return workedInWeek(own, turn.day) + turn.worked > agreed + 1e-9 ? 'agreed' : null;
};
