import { action } from '../../../kernel/action.ts';
import { allOf, inState, role } from '../../../kernel/permission.ts';
import type { discrepancy } from './discrepancy.record.ts';

const may = allOf(role('agent'), inState('to-decide'));

/** Nobody should have changed it: an incident takes care of it. */
export const raiseIncident = action<typeof discrepancy>()({
  record: 'discrepancy',
  name: 'raise-incident',
  arguments: {},
  may,
  run: async (context, { id, title, configurationItem, team }) => {
    const made = await context.create('incident', { title, configurationItem, ...(team && { team }) });
    await context.transition('discrepancy', id, 'hand-on', { incident: made.id });
    return { number: made.number };
  },
});

/** What is there is brought back to what is recorded: a change takes care of it. */
export const raiseChange = action<typeof discrepancy>()({
  record: 'discrepancy',
  name: 'raise-change',
  arguments: {},
  may,
  run: async (context, { id, title, configurationItem, team }) => {
    const made = await context.create('change', { title, ...(team && { team }) });
    const item = { type: 'configuration-item', key: configurationItem };
    await context.link('affects', { type: 'change', key: made.id }, item);
    await context.transition('discrepancy', id, 'hand-on', { change: made.id });
    return { number: made.number };
  },
});
