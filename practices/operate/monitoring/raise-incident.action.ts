import { action } from '../../../kernel/action.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { monitoredEvent } from './monitored-event.record.ts';
import { raise } from './raise.ts';

/** Raises an incident from an event that stands; one that it raised before and that is open is taken up again. */
export const raiseIncident = action<typeof monitoredEvent>()({
  record: 'monitored-event',
  name: 'raise-incident',
  arguments: {},
  may: allOf(anyOf(role('agent'), role('administrator')), inState('standing')),
  run: async (context, row) => ({ number: await raise(context, row) }),
});
