import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { task } from './task.record.ts';

/** Whoever is given a task hears of it, and its owner of what others write on it. */
export const tellItsOwner = reaction({
  name: 'tell-the-owner-of-a-task',
  on: ['task.created', 'task.changed', 'task.said'],
  run: async (context, event) => {
    const row = (await context.read('task', event.record)) as Row<typeof task>;
    if (!row.assignee || row.assignee === event.by) return;
    const reason = event.what === 'said' ? 'said' : 'assigned';
    if (reason === 'assigned' && event.content.changes?.['assignee']?.[1] !== row.assignee) return;
    await context.notify({ to: [row.assignee], reason, record: event.record, event });
  },
});
