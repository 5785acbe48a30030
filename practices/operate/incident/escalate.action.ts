import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { refuseField } from '../../../kernel/refusal.ts';
import type { incident } from './incident.record.ts';

type Watcher = { readonly person: string };
type Member = { readonly person: string; readonly lead: boolean | null };

/** Whoever leads the team that has it. */
const leadOf = async (context: Context, row: Row<typeof incident>): Promise<string | null> => {
  if (!row.team) return null;
  const team = (await context.read('team', row.team)) as Row & { readonly members?: readonly Member[] };
  return team.members?.find(({ lead, person }) => lead && person !== context.actor.id)?.person ?? null;
};

/** Hierarchical escalation (ITIL): somebody who can decide is called in, told why, and follows it from now on. */
export const escalate = action<typeof incident>()({
  record: 'incident',
  name: 'escalate',
  arguments: { reason: text({ as: 'lines', required: true }), to: reference('person') },
  may: allOf(anyOf(role('agent'), role('administrator')), inState('new', 'assigned', 'waiting')),
  run: async (context, row, { reason, to }) => {
    const person = to ?? (await leadOf(context, row));
    if (!person) throw refuseField('to', 'required', 'Nobody else leads its team. Say to whom.');
    if (row.state === 'new') {
      if (!row.team) throw refuseField('team', 'required', 'Assign it to a team first.');
      await context.transition('incident', row.id, 'assign', { team: row.team });
    }
    const watchers = ((row as { watchers?: readonly Watcher[] }).watchers ?? []).filter(
      (each) => each.person !== person,
    );
    await context.update('incident', row.id, {
      escalatedTo: person,
      escalatedAt: context.now,
      watchers: [...watchers, { person }],
    });
    await context.say('incident', row.id, { text: reason, visibility: 'internal', mentions: [person] });
    return { escalatedTo: person };
  },
});
