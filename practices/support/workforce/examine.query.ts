import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import { type Hour, staffing } from '../../../methods/erlang/staffing.ts';
import { cover, type Need } from '../../../methods/rostering/cover.ts';
import { shares, spread } from '../../../methods/rostering/fairness.ts';
import { longWeeks, shortRests } from '../../../methods/rostering/lawful.ts';
import { type Stretch, stretchesOf } from '../../../methods/rostering/stretch.ts';
import { type DemandRow, demandOf } from './demand-of.ts';
import { isAble, type SkillHeld } from './holding.ts';
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

const hour = 3_600_000;
const mostGaps = 50;
const rounded = (value: number): number => Number(value.toFixed(2));

/** People to be planned for each hour of the period, all channels of the team together. */
async function needsOf(context: Context, row: Planned): Promise<readonly Need[]> {
  const { items } = await context.list('demand', { team: row.team, state: 'in-use', limit: '50' });
  const weeks: (readonly Hour[])[] = [];
  for (const { id } of items)
    weeks.push(staffing(demandOf((await context.read('demand', id)) as unknown as DemandRow)));
  if (weeks.length === 0) return [];
  const { begin, end } = periodOf(row);
  return Array.from({ length: Math.round((end - begin) / hour) }, (_, at) => {
    const local = Temporal.Instant.fromEpochMilliseconds(begin + at * hour).toZonedDateTimeISO(row.zone);
    const ofWeek = (local.dayOfWeek - 1) * 24 + local.hour;
    return { at: begin + at * hour, needed: weeks.reduce((sum, week) => sum + (week[ofWeek]?.planned ?? 0), 0) };
  });
}

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

async function fairness(context: Context, row: Planned, stretches: readonly Stretch[]) {
  const people = shares(stretches, await membersOf(context, row.team));
  const spreadOf = (figure: 'hours' | 'nights' | 'weekends'): number =>
    rounded(spread(people.map((each) => each[figure])));
  return {
    people: people.map((each) => ({ ...each, hours: rounded(each.hours) })),
    spread: { hours: spreadOf('hours'), nights: spreadOf('nights'), weekends: spreadOf('weekends') },
  };
}

/** Whether a roster is lawful, covers what is needed, has able people on its shifts, and is fair. */
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
      unable: await unable(context, row),
      coverage: await coverage(context, row, stretches),
      fairness: await fairness(context, row, stretches),
    };
  },
});
