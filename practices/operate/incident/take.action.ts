import { action } from '../../../kernel/action.ts';
import { allOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { incident } from './incident.record.ts';

/** Takes an incident on: it is mine now, in its own team if I belong to it, else in mine. */
export const take = action<typeof incident>()({
  record: 'incident',
  name: 'take',
  arguments: {},
  may: allOf(role('agent'), inState('new', 'assigned', 'waiting')),
  run: async (context, row) => {
    const { id, teams } = context.actor;
    const team = row.team && teams.includes(row.team) ? row.team : (teams[0] ?? row.team);
    if (!team) throw refuseField('team', 'required', 'You belong to no team. Assign it to one.');
    const taken = await context.transition('incident', row.id, 'assign', { team, assignee: id });
    return { number: taken.number, state: taken.state };
  },
});
