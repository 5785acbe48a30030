import type { Row } from '../../../kernel/context.ts';
import type { RecordEvent } from '../../../kernel/event.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { customerCase } from './case.record.ts';

type Case = Row<typeof customerCase> & { watchers?: readonly { person: string }[] };

const reasonOf = (event: RecordEvent, to: string, row: Case): string | null => {
  if (event.what === 'said') return event.content.mentions?.includes(to) ? 'mentioned' : 'said';
  if (to === row.assignee && event.content.changes?.['assignee']?.[1] === to) return 'assigned';
  return event.what === 'transitioned' ? 'moved' : null;
};

/** Whoever brought, works on or watches a case hears in the product what others do to it. */
export const tellThePeopleConcerned = reaction({
  name: 'tell-the-people-concerned-by-a-case',
  on: ['case.created', 'case.changed', 'case.transitioned', 'case.said'],
  run: async (context, event) => {
    const row = (await context.read('case', event.record)) as Case;
    const watchers = (row.watchers ?? []).map(({ person }) => person);
    const mentioned = event.content.mentions ?? [];
    for (const to of new Set([row.requester, row.assignee, ...watchers, ...mentioned])) {
      if (!to || to === event.by) continue;
      const reason = reasonOf(event, to, row);
      if (reason) await context.notify({ to: [to], reason, record: event.record, event });
    }
  },
});
