import type { Context, Row } from '../../../kernel/context.ts';
import type { task } from '../../improve/task/task.record.ts';

export type FollowUp = Pick<Row<typeof task>, 'id' | 'number' | 'title' | 'state' | 'due' | 'outcome'> & {
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly overdue: boolean;
};

async function nameOf(context: Context, id: string): Promise<{ id: string; name: string }> {
  const row = (await context.read('person', id)) as Row & { readonly name: string };
  return { id, name: row.name };
}

/** The tasks that follow from a record: open ones by the day on which they are due, then the others. */
export async function followUpsOf(context: Context, id: string): Promise<readonly FollowUp[]> {
  const ends = await context.linked('follows-from', 'in', { type: 'major-incident', key: id });
  const today = context.now.slice(0, 10);
  const tasks = await Promise.all(
    ends.map(async ({ row }): Promise<FollowUp> => {
      const { number, title, state, due, outcome, assignee } = row as Row<typeof task>;
      const owner = assignee ? await nameOf(context, assignee) : null;
      return {
        id: row.id,
        number,
        title,
        state,
        due,
        outcome,
        owner,
        overdue: state === 'open' && due !== null && due < today,
      };
    }),
  );
  const rank = ({ state, due }: FollowUp): string => `${state === 'open' ? 0 : 1} ${due ?? '9999'}`;
  return tasks.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}
