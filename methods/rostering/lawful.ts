import { byPerson, type Stretch } from './stretch.ts';

const hour = 3_600_000;
const week = 7 * 24 * hour;

/** Limits in hours; `overWeeks` is the stretch over which a week's hours are averaged. */
export type Limits = { readonly restHours: number; readonly weeklyHours: number; readonly overWeeks: number };

/** Limits of a plan, with the most days that somebody works one after the other. */
export type DayLimits = Limits & { readonly mostDays: number };

/** A line of the plan that does not go: it overlaps the one before, or follows it too soon. */
export type Clash = { readonly line: number; readonly person: string; readonly hours: number };

const pairs = (stretches: readonly Stretch[]): readonly (readonly [Stretch, Stretch])[] =>
  [...byPerson(stretches).values()].flatMap((own) =>
    own.slice(1).map((stretch, at): readonly [Stretch, Stretch] => [own[at] as Stretch, stretch]),
  );

/** Where somebody would be in two places: `hours` is by how much. */
export const overlaps = (stretches: readonly Stretch[]): readonly Clash[] =>
  pairs(stretches)
    .filter(([before, after]) => after.from < before.until)
    .map(([before, after]) => ({ line: after.line, person: after.person, hours: (before.until - after.from) / hour }));

/**
 * Where somebody comes back too soon: `hours` is the rest they would have. Touching stretches are one, and one that lasts longer leaves
 * so much less of its twenty-four hours to rest.
 */
export const shortRests = (stretches: readonly Stretch[], restHours: number): readonly Clash[] =>
  [...byPerson(stretches).values()].flatMap((own) => {
    let began = own[0]?.from ?? 0;
    return own.slice(1).flatMap((after, at): readonly Clash[] => {
      const before = own[at] as Stretch;
      const touches = after.from <= before.until;
      if (!touches) began = after.from;
      const rest = touches ? 24 - (after.until - began) / hour : (after.from - before.until) / hour;
      return rest < restHours && after.from >= before.until
        ? [{ line: after.line, person: after.person, hours: Math.max(0, rest) }]
        : [];
    });
  });

type Windows = { readonly begin: number; readonly end: number; readonly overWeeks: number };

/** Hours a week in the heaviest stretch of so many weeks within the plan, or in all of it where it is shorter; in those that are `meant`. */
const heaviest = (
  own: readonly Stretch[],
  { begin, end, overWeeks }: Windows,
  meant: (from: number, until: number) => boolean = () => true,
): number => {
  const length = Math.max(week, Math.min(overWeeks * week, end - begin));
  const within = (from: number): number =>
    own.reduce(
      (sum, stretch) => sum + Math.max(0, Math.min(stretch.until, from + length) - Math.max(stretch.from, from)),
      0,
    );
  const later = own.map(({ from }) => from).filter((from) => from > begin && from + length <= end);
  const starts = [begin, ...later].filter((from) => meant(from, from + length));
  return Math.max(0, ...starts.map(within)) / hour / (length / week);
};

/** The heaviest mean week in which one more stretch has a part; what is too much without it is not its doing. */
export const weekWith = (own: readonly Stretch[], more: Stretch, windows: Windows): number =>
  heaviest([...own, more], windows, (from, until) => from < more.until && more.from < until);

/** Who works more than the mean week allows: `hours` is their heaviest. The plan goes from `begin` until before `end`. */
export const longWeeks = (
  stretches: readonly Stretch[],
  begin: number,
  end: number,
  { weeklyHours, overWeeks }: Limits,
): readonly Clash[] =>
  [...byPerson(stretches)].flatMap(([person, own]) => {
    const hours = heaviest(own, { begin, end, overWeeks });
    return hours > weeklyHours + 1e-9 ? [{ line: own.at(-1)?.line ?? 0, person, hours }] : [];
  });

/** A line of the plan with which somebody works one day more in a row than they may. */
export type LongRun = { readonly line: number; readonly person: string; readonly days: number };

const beside = (day: string, by: 1 | -1): string => Temporal.PlainDate.from(day).add({ days: by }).toString();

/** Days one after the other on which somebody works, one more among them. */
export const runWith = (own: readonly Stretch[], day: string): number => {
  const worked = new Set(own.map((stretch) => stretch.day));
  let [first, last, days] = [beside(day, -1), beside(day, 1), 1];
  for (; worked.has(first); first = beside(first, -1)) days += 1;
  for (; worked.has(last); last = beside(last, 1)) days += 1;
  return days;
};

/** Who works too many days one after the other; a stretch counts for the day on which it begins. One for each run, at its first day too many. */
export const longRuns = (stretches: readonly Stretch[], mostDays: number): readonly LongRun[] =>
  [...byPerson(stretches)].flatMap(([person, own]) => {
    const found: LongRun[] = [];
    let [last, days] = ['', 0];
    for (const { day, line } of own) {
      if (day === last) continue;
      const follows = last !== '' && beside(last, 1) === day;
      [last, days] = [day, follows ? days + 1 : 1];
      if (days === mostDays + 1) found.push({ line, person, days });
    }
    return found;
  });
