import { secondsOf } from '../../../fields/duration/duration.field.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { routine } from './routine.record.ts';

type Step = { readonly step: string; readonly mandatory: boolean | null };
type Routine = Row<typeof routine> & { readonly checklist: readonly Step[] };

/** After a long rest, at most so many at once. */
const mostAtOnce = 31;

const given = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** The task of one occurrence. Its name is unique, so that an occurrence that was opened before the house fell is not opened again. */
async function open(context: Context, row: Routine, at: string): Promise<void> {
  const { title, instructions: description, team, assignee, zone, within, checklist } = row;
  const dueAt = new Date(Date.parse(at) + (secondsOf(within) ?? 0) * 1_000).toISOString();
  const made = await context
    .create('task', {
      ...given({ title, description, team, assignee }),
      checklist: checklist.map(({ step, mandatory }) => ({ step, mandatory: mandatory === true, done: false })),
      dueAt,
      due: Temporal.Instant.from(dueAt).toZonedDateTimeISO(zone).toPlainDate().toString(),
      occurrence: `${row.number} ${at}`,
    })
    .catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
  if (made) await context.link('follows-from', { type: 'task', key: made.id }, { type: 'routine', key: row.id });
}

/** Opens what has come round since, one after the other: each is noted before the next is looked for. */
async function catchUp(context: Context, id: string): Promise<void> {
  for (let count = 0; count < mostAtOnce; count += 1) {
    const row = (await context.read('routine', id)) as Routine;
    if (row.state !== 'running' || !row.nextAt || row.nextAt > context.now) return;
    await open(context, row, row.nextAt);
    await context.update('routine', id, { lastAt: row.nextAt });
  }
}

/** Opens the task of every routine whose time has come. */
export const openTasksInTime = job({
  name: 'open-tasks-of-routines',
  everyMinutes: 1,
  run: async (context) => {
    const due = await Array.fromAsync(every(context, 'routine', { state: 'running', nextAt: `lte:${context.now}` }));
    for (const { id } of due) await catchUp(context, id);
  },
});
