import type { Context, Row } from '../../../kernel/context.ts';
import type { task } from '../../improve/task/task.record.ts';
import { distinct, type Named, readEach } from './touched.ts';

export type FollowUp = Pick<Row<typeof task>, 'id' | 'number' | 'title' | 'state' | 'due' | 'outcome'> & {
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly overdue: boolean;
};

/** The tasks that follow from a record: open ones by the day on which they are due, then the others. */
export async function followUpsOf(context: Context, id: string): Promise<readonly FollowUp[]> {
  const ends = await context.linked('follows-from', 'in', { type: 'major-incident', key: id });
  const rows = ends.map(({ row }) => row as Row<typeof task>);
  const owners = await readEach<Named>(context, 'person', distinct(rows.map(({ assignee }) => assignee)));
  const today = context.now.slice(0, 10);
  const tasks = rows.map(({ id: key, number, title, state, due, outcome, assignee }): FollowUp => {
    const owner = owners.find((person) => person.id === assignee);
    return {
      id: key,
      number,
      title,
      state,
      due,
      outcome,
      owner: owner ? { id: owner.id, name: owner.name } : null,
      overdue: state === 'open' && due !== null && due < today,
    };
  });
  const rank = ({ state, due }: FollowUp): string => `${state === 'open' ? 0 : 1} ${due ?? '9999'}`;
  return tasks.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}
