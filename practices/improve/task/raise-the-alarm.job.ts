import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import type { task } from './task.record.ts';

type Task = Row<typeof task> & { readonly watchers?: readonly { readonly person: string }[] };

/** Every task that a list finds, however many: what is done with one takes it out of the list. */
async function forEachTask(
  context: Context,
  query: Readonly<Record<string, string>>,
  what: (row: Task) => Promise<unknown>,
): Promise<void> {
  for await (const row of every(context, 'task', { ...query, category: 'open' })) await what(row as Task);
}

/** Whom it concerns that a task is late: its owner, or who wrote it down while it has none, and those who watch it. */
const concerned = (row: Task): readonly string[] => {
  const watchers = (row.watchers ?? []).map(({ person }) => person);
  return [...new Set([row.assignee ?? row.createdBy, ...watchers].filter((person) => person !== null))];
};

async function tell(context: Context, row: Task): Promise<void> {
  const whole = (await context.read('task', row.id)) as Task;
  await context.notify({ to: concerned(whole), reason: 'task-overdue', record: row.id });
  await context.update('task', row.id, { remindedAt: context.now });
}

/**
 * Tells once that a task is overdue: after the moment at which it was due, or on the day after the day, which ends in UTC. A later
 * day takes the alarm back, and so does a later moment.
 */
export const raiseTheAlarm = job({
  name: 'raise-the-alarm-over-tasks',
  everyMinutes: 15,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    const takeBack = (row: Task) => context.update('task', row.id, { remindedAt: null });
    const later = { due: `gte:${today}`, remindedAt: 'not:empty' };
    await forEachTask(context, { ...later, dueAt: 'is:empty' }, takeBack);
    await forEachTask(context, { ...later, dueAt: `gte:${context.now}` }, takeBack);
    for (const late of [{ due: `lt:${today}` }, { dueAt: `lt:${context.now}` }])
      await forEachTask(context, { ...late, remindedAt: 'is:empty' }, (row) => tell(context, row));
  },
});
