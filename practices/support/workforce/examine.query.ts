import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import { cover } from '../../../methods/rostering/cover.ts';
import { shares, spread } from '../../../methods/rostering/fairness.ts';
import { longRuns, longWeeks, shortRests } from '../../../methods/rostering/lawful.ts';
import { type Stretch, stretchesOf } from '../../../methods/rostering/stretch.ts';
import { awayIn } from './away.ts';
import { isAble, type SkillHeld } from './holding.ts';
import { needsOf } from './needs-of.ts';
import { periodOf } from './period-of.ts';
import type { roster } from './roster.record.ts';
import type { shift } from './shift.record.ts';
import { membersOf } from './team-of.ts';
import type { WorkingHours } from './working-hours.setting.ts';

type Line = {
  readonly person: string;
  readonly day: string;
  readonly shift: string | null;
  readonly from: string;
  readonly until: string;
};
type Planned = Row<typeof roster> & { readonly plan: readonly Line[] };

const mostGaps = 50;
const rounded = (value: number): number => Number(value.toFixed(2));

async function coverage(context: Context, row: Planned, stretches: readonly Stretch[]) {
  const covered = cover(stretches, await needsOf(context, row));
  const sum = (of: (each: (typeof covered)[number]) => number): number =>
    rounded(covered.reduce((all, each) => all + of(each), 0));
  return {
    neededHours: sum(({ needed }) => needed),
    coveredHours: sum(({ needed, there }) => Math.min(needed, there)),
    uncoveredHours: sum(({ missing }) => missing),
    gaps: covered
      .filter(({ missing }) => missing > 0.005)
      .sort((one, other) => other.missing - one.missing || one.at - other.at)
      .slice(0, mostGaps)
      .map(({ at, needed, there, missing }) => ({
        at: new Date(at).toISOString(),
        needed: rounded(needed),
        there: rounded(there),
        missing: rounded(missing),
      })),
  };
}

/** Whoever is down for a shift whose skill they do not hold on that day. */
async function unable(context: Context, { plan }: Planned) {
  const shifts = new Map<string, Row<typeof shift>>();
  for (const id of new Set(plan.flatMap(({ shift: named }) => named ?? [])))
    shifts.set(id, (await context.read('shift', id)) as Row<typeof shift>);
  const skills = new Map<string, SkillHeld & { readonly name: string }>();
  for (const { skill } of shifts.values())
    if (skill)
      skills.set(skill, (await context.read('skill', skill)) as unknown as SkillHeld & { readonly name: string });
  return plan.flatMap(({ person, day, shift: named }, line) => {
    const skill = skills.get(shifts.get(named ?? '')?.skill ?? '');
    return skill && !isAble(skill, person, day) ? [{ line, person, day, skill: skill.name }] : [];
  });
}

/** Whoever is down for a day on which they are not there. */
async function absent(context: Context, row: Planned) {
  const away = await awayIn(context, row);
  return row.plan.flatMap(({ person, day }, line) => (away.get(person)?.has(day) ? [{ line, person, day }] : []));
}

async function fairness(context: Context, row: Planned, stretches: readonly Stretch[]) {
  const people = shares(stretches, await membersOf(context, row.team));
  const spreadOf = (figure: 'hours' | 'nights' | 'weekends'): number =>
    rounded(spread(people.map((each) => each[figure])));
  return {
    people: people.map((each) => ({ ...each, hours: rounded(each.hours) })),
    spread: { hours: spreadOf('hours'), nights: spreadOf('nights'), weekends: spreadOf('weekends') },
  };
}

/** Whether a roster is lawful, covers what is needed, has able people on its shifts who are there, and is fair. */
export const examine = query<typeof roster>()({
  record: 'roster',
  name: 'examine',
  arguments: {},
  answer: async (context, whole) => {
    const row = whole as Planned;
    const limits = await context.setting<WorkingHours>('working-hours');
    const stretches = stretchesOf(row.plan, row.zone);
    const { begin, end } = periodOf(row);
    return {
      shortRests: shortRests(stretches, limits.restHours),
      longWeeks: longWeeks(stretches, begin, end, limits),
      longRuns: longRuns(stretches, limits.mostDays),
      absent: await absent(context, row),
      unable: await unable(context, row),
      coverage: await coverage(context, row, stretches),
      fairness: await fairness(context, row, stretches),
    };
  },
});
