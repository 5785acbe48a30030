import { secondsOf } from '../../../fields/duration/duration.field.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { type Proposal, propose, type Rostering } from '../../../methods/rostering/propose.ts';
import { type Planned, stretchesOf } from '../../../methods/rostering/stretch.ts';
import type { Own, Turn, Worker } from '../../../methods/rostering/turn.ts';
import { weekdays } from '../../../methods/working-time/calendar.ts';
import { awayIn, daysBetween } from './away.ts';
import { ableOn, type SkillHeld } from './holding.ts';
import { needsOf } from './needs-of.ts';
import { periodOf } from './period-of.ts';
import type { roster } from './roster.record.ts';
import type { shift } from './shift.record.ts';
import type { WorkingHours } from './working-hours.setting.ts';

type Line = Planned & { readonly shift: string | null };
type Shift = Row<typeof shift>;
export type PlannedRoster = Row<typeof roster> & { readonly plan: readonly Line[] };
type Members = { readonly members: readonly { readonly person: string; readonly weekly: number | null }[] };

/** How far back nights and weekends are counted, so that who had them last is spared. */
const lookBackDays = 56;
const hour = 3_600_000;

const hoursOf = (duration: string | null): number | null => {
  const seconds = duration === null ? undefined : secondsOf(duration);
  return seconds === undefined ? null : seconds / 3_600;
};

/** Lines of a plan with the hours that count as worked: without unpaid breaks where the shift is worked as it stands. */
const ownOf = (plan: readonly Line[], zone: string, shifts: ReadonlyMap<string, Shift>): readonly Own[] =>
  stretchesOf(plan, zone).map((stretch) => {
    const { shift: id, from, until } = plan[stretch.line] as Line;
    const as = shifts.get(id ?? '');
    const asItStands = as && as.begins === from && as.ends === until;
    return { ...stretch, worked: (asItStands ? hoursOf(as.worked) : null) ?? (stretch.until - stretch.from) / hour };
  });

/** The shifts that a team works, those on call left aside: they cover no demand. */
async function shiftsOf(context: Context, team: string): Promise<readonly Shift[]> {
  const found = (await Array.fromAsync(every(context, 'shift', { state: 'in-use' }))) as unknown as readonly Shift[];
  return found.filter((each) => (each.team ?? team) === team && !each.onCall);
}

async function turnsOf(context: Context, row: PlannedRoster, shifts: readonly Shift[]): Promise<readonly Turn[]> {
  const skills = new Map<string, SkillHeld>();
  for (const { skill } of shifts)
    if (skill && !skills.has(skill)) skills.set(skill, (await context.read('skill', skill)) as unknown as SkillHeld);
  return daysBetween(row.firstDay, row.lastDay).flatMap((day) =>
    shifts
      .filter(({ weekdays: worked }) =>
        worked.includes(weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? 'monday'),
      )
      .map(({ id, begins, ends, skill, worked }): Turn => {
        const [stretch] = stretchesOf([{ person: '', day, from: begins, until: ends }], row.zone);
        if (!stretch) throw new Error('A line of a plan has no stretch.');
        const held = skill ? skills.get(skill) : undefined;
        const able = held ? new Set(ableOn(held, day).map(({ person }) => person)) : null;
        return { ...stretch, shift: id, able, worked: hoursOf(worked) ?? (stretch.until - stretch.from) / hour };
      }),
  );
}

/** What the people work by other rosters that are published, around this period. */
async function elsewhere(
  context: Context,
  row: PlannedRoster,
  shifts: ReadonlyMap<string, Shift>,
): Promise<readonly Own[]> {
  const from = Temporal.PlainDate.from(row.firstDay).subtract({ days: lookBackDays });
  const until = Temporal.PlainDate.from(row.lastDay).add({ days: 7 });
  const query = { state: 'published,closed', lastDay: `gte:${from}`, firstDay: `lte:${until}` };
  const found: Own[] = [];
  for (const { id } of await Array.fromAsync(every(context, 'roster', query))) {
    if (id === row.id) continue;
    const { plan, zone } = (await context.read('roster', id)) as PlannedRoster;
    found.push(...ownOf(plan, zone, shifts));
  }
  return found;
}

async function workersOf(context: Context, row: PlannedRoster, usual: number): Promise<readonly Worker[]> {
  const { members } = (await context.read('team', row.team)) as unknown as Members;
  const away = await awayIn(context, row);
  const found: Worker[] = [];
  for (const { person: id, weekly } of members)
    if ((await context.read('person', id)).state === 'active')
      found.push({ id, agreed: weekly ?? usual, away: away.get(id) ?? new Set() });
  return found;
}

export type Proposed = {
  readonly of: Rostering;
  readonly proposal: Proposal;
  readonly shifts: ReadonlyMap<string, Shift>;
};

/** Who could work what in the period of a roster, beside what stands in it already. */
export async function proposed(context: Context, row: PlannedRoster): Promise<Proposed> {
  const { usualHours, ...limits } = await context.setting<WorkingHours>('working-hours');
  const shifts = new Map((await shiftsOf(context, row.team)).map((each) => [each.id, each]));
  const of: Rostering = {
    ...periodOf(row),
    limits,
    turns: await turnsOf(context, row, [...shifts.values()]),
    needs: await needsOf(context, row),
    people: await workersOf(context, row, usualHours),
    standing: ownOf(row.plan, row.zone, shifts),
    elsewhere: await elsewhere(context, row, shifts),
  };
  return { of, proposal: propose(of), shifts };
}
