import type { Context, Row } from '../../../kernel/context.ts';
import type { RecordEvent } from '../../../kernel/event.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { incident } from './incident.record.ts';

type Incident = Row<typeof incident> & { watchers?: readonly { person: string }[] };

const reasonOf = (event: RecordEvent, to: string, row: Incident): string | null => {
  if (event.what === 'said') return event.content.mentions?.includes(to) ? 'mentioned' : 'said';
  if (to === row.assignee && event.content.changes?.['assignee']?.[1] === to) return 'assigned';
  return event.what === 'transitioned' ? 'moved' : null;
};

/** What was written down or changed concerns nobody but whom it was given to. */
const concerns = ({ what, content }: RecordEvent): boolean =>
  what === 'said' || what === 'transitioned' || Boolean(content.changes?.['assignee']?.[1]);

/** Whoever works on the incident that this one is merged into works on this one too. */
const whoHasIt = async (context: Context, row: Incident): Promise<readonly (string | null)[]> => {
  if (row.state !== 'merged') return [row.assignee];
  const into = await context.linked('merged-into', 'out', { type: 'incident', key: row.id });
  return into.map((end) => (end.row as Incident).assignee);
};

/** Whoever reports, works on or watches an incident hears in the product what others do to it. */
export const tellThePeopleConcerned = reaction({
  name: 'tell-the-people-concerned-by-an-incident',
  on: ['incident.created', 'incident.changed', 'incident.transitioned', 'incident.said'],
  run: async (context, event) => {
    if (!concerns(event)) return;
    const row = (await context.read('incident', event.record)) as Incident;
    const watchers = (row.watchers ?? []).map((watcher) => watcher.person);
    const mentioned = event.content.mentions ?? [];
    const concerned = new Set([row.requester, ...(await whoHasIt(context, row)), ...watchers, ...mentioned]);
    for (const to of concerned) {
      if (!to || to === event.by) continue;
      const reason = reasonOf(event, to, row);
      if (reason) await context.notify({ to: [to], reason, record: event.record, event });
    }
  },
});
