import { action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { type PlannedRoster, proposed } from './proposed.ts';
import type { roster } from './roster.record.ts';

/** Puts people down as it is proposed, beside what stands in the plan; whoever plans may change all of it before it is published. */
export const takeProposal = action<typeof roster>()({
  record: 'roster',
  name: 'take-proposal',
  arguments: {},
  may: allOf(anyOf(role('workforce-planner'), role('team-lead'), role('administrator')), inState('draft')),
  run: async (context, row) => {
    const whole = row as PlannedRoster;
    const { of, proposal, shifts } = await proposed(context, whole);
    if (of.needs.every(({ needed }) => needed === 0))
      throw new Refusal('conflict', 'No demand of this team is in use: nothing says how many are needed.');
    if (proposal.assigned.length === 0) throw new Refusal('conflict', 'Nothing more can be proposed.');
    const added = proposal.assigned.map(({ person, turn: { day, shift } }) => {
      const { begins: from, ends: until } = shifts.get(shift) ?? { begins: '', ends: '' };
      return { person, day, shift, from, until };
    });
    await context.update('roster', row.id, { plan: [...whole.plan, ...added] });
    return { number: row.number, shifts: added.length };
  },
});
