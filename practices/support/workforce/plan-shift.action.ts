import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import { weekdays } from '../../../methods/working-time/calendar.ts';
import { isAble, type SkillHeld } from './holding.ts';
import type { roster } from './roster.record.ts';
import type { shift } from './shift.record.ts';

type Shift = Row<typeof shift>;

const longest = 366;

/** The days from one until another on which the shift is worked. */
const daysOf = ({ weekdays: worked }: Shift, from: string, until: string): readonly string[] => {
  const first = Temporal.PlainDate.from(from);
  const many = Math.min(first.until(until, { largestUnit: 'days' }).days + 1, longest);
  return Array.from({ length: Math.max(0, many) }, (_, at) => first.add({ days: at }))
    .filter((date) => worked.includes(weekdays[date.dayOfWeek - 1] ?? 'monday'))
    .map(String);
};

async function refuseUnable(
  context: Context,
  { skill, name }: Shift,
  person: string,
  days: readonly string[],
): Promise<void> {
  if (!skill) return;
  const held = (await context.read('skill', skill)) as unknown as SkillHeld & { readonly name: string };
  const missing = days.find((each) => !isAble(held, person, each));
  if (missing)
    throw refuseField('person', 'not-able', `${name} calls for ${held.name}, which they do not hold on ${missing}.`);
}

/** Puts somebody down for a shift on each day of a stretch on which it is worked. */
export const planShift = action<typeof roster>()({
  record: 'roster',
  name: 'plan-shift',
  arguments: {
    person: reference('person', { required: true }),
    shift: reference('shift', { required: true }),
    from: day({ required: true }),
    until: day(),
  },
  may: allOf(anyOf(role('workforce-planner'), role('team-lead'), role('administrator')), inState('draft')),
  run: async (context, row, { person, shift: id, from, until }) => {
    const worked = (await context.read('shift', id)) as Shift;
    const days = daysOf(worked, from, until ?? from);
    await refuseUnable(context, worked, person, days);
    const { plan } = row as unknown as { readonly plan: readonly Readonly<Record<string, unknown>>[] };
    const added = days.map((day) => ({ person, day, shift: id, from: worked.begins, until: worked.ends }));
    if (added.length > 0) await context.update('roster', row.id, { plan: [...plan, ...added] });
    return { number: row.number, days: added.length };
  },
});
