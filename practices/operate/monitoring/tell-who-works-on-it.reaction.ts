import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { incident } from '../incident/incident.record.ts';
import type { Event } from './same-event.ts';

const open = ['new', 'assigned', 'waiting'];

/** Whoever works on the incident that an event raised hears that the monitor sees the trouble no more. Resolving stays with a person. */
export const tellWhoWorksOnIt = reaction({
  name: 'tell-who-works-on-a-cleared-event',
  on: ['monitored-event.cleared'],
  run: async (context, event) => {
    const { incident: raised } = (await context.read('monitored-event', event.record)) as Event;
    if (!raised) return;
    const { state, assignee } = (await context.read('incident', raised)) as Row<typeof incident>;
    if (assignee && open.includes(state ?? ''))
      await context.notify({ to: [assignee], reason: 'event-cleared', record: raised, event });
  },
});
