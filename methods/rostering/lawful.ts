import { byPerson, type Stretch } from './stretch.ts';

const hour = 3_600_000;
const week = 7 * 24 * hour;

/** Limits in hours; `overWeeks` is the stretch over which a week's hours are averaged. */
export type Limits = { readonly restHours: number; readonly weeklyHours: number; readonly overWeeks: number };

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

/** Where somebody comes back too soon: `hours` is the rest they would have. Touching stretches are one. */
export const shortRests = (stretches: readonly Stretch[], restHours: number): readonly Clash[] =>
  pairs(stretches)
    .filter(([before, after]) => after.from > before.until && after.from - before.until < restHours * hour)
    .map(([before, after]) => ({ line: after.line, person: after.person, hours: (after.from - before.until) / hour }));

/** The most hours a week that somebody works in any stretch of so many weeks within the plan, or in all of it where it is shorter. */
const heaviest = (own: readonly Stretch[], begin: number, end: number, overWeeks: number): number => {
  const length = Math.max(week, Math.min(overWeeks * week, end - begin));
  const within = (from: number): number =>
    own.reduce(
      (sum, stretch) => sum + Math.max(0, Math.min(stretch.until, from + length) - Math.max(stretch.from, from)),
      0,
    );
  const starts = [begin, ...own.map(({ from }) => from).filter((from) => from + length <= end)];
  return Math.max(...starts.map(within)) / hour / (length / week);
};

/** Who works more than the mean week allows: `hours` is their heaviest. The plan goes from `begin` until before `end`. */
export const longWeeks = (
  stretches: readonly Stretch[],
  begin: number,
  end: number,
  { weeklyHours, overWeeks }: Limits,
): readonly Clash[] =>
  [...byPerson(stretches)].flatMap(([person, own]) => {
    const hours = heaviest(own, begin, end, overWeeks);
    return hours > weeklyHours + 1e-9 ? [{ line: own.at(-1)?.line ?? 0, person, hours }] : [];
  });
