import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import type { problem } from './problem.record.ts';
import { recurredIn } from './recurrences.ts';

type Problem = Row<typeof problem>;

const owners = ({ assignee, createdBy }: Problem): readonly string[] =>
  [assignee ?? createdBy].filter((person) => person !== null);

/** It came back: the fix was none, and the analysis goes on with what is new. */
async function reopen(context: Context, row: Problem, again: readonly Row[]): Promise<void> {
  await context.update('problem', row.id, { recurredAt: context.now });
  await context.transition('problem', row.id, 'reopen');
  const text = again.map(({ number }) => number).join(', ');
  await context.say('problem', row.id, { text, visibility: 'internal' });
  await context.notify({ to: owners(row), reason: 'problem-recurred', record: row.id });
}

async function look(context: Context, row: Problem): Promise<void> {
  const again = await recurredIn(context, row);
  if (again.length > 0) return reopen(context, row, again);
  if (!row.watchUntil || row.watchUntil >= context.now.slice(0, 10) || row.proposedAt) return;
  await context.update('problem', row.id, { proposedAt: context.now });
  await context.notify({ to: owners(row), reason: 'problem-proved', record: row.id });
}

/**
 * Looks at every fix that is to be proved: an incident that the problem explains and that came after the fix reopens it; when the
 * day is over without one, its owner hears, once, that it can be closed.
 */
export const watchForRecurrence = job({
  name: 'watch-problems-for-recurrence',
  everyMinutes: 15,
  run: async (context) => {
    const watched = await Array.fromAsync(every(context, 'problem', { state: 'watched' }));
    for (const row of watched) await look(context, row as Problem);
  },
});
