import type { Context, Row } from '../../../kernel/context.ts';
import type { incident } from '../incident/incident.record.ts';
import type { problem } from './problem.record.ts';

export type Incident = Row<typeof incident>;

/** The incidents that a problem or a known error explains. */
export async function explainedBy(
  context: Context,
  type: 'problem' | 'known-error',
  key: string,
): Promise<readonly Incident[]> {
  const ends = await context.linked('explains', 'out', { type, key });
  return ends.filter((end) => end.type === 'incident').map(({ row }) => row as Incident);
}

/** Those that came after a problem was fixed: it is watched since. */
export async function recurredIn(
  context: Context,
  { id, stateAt }: Pick<Row<typeof problem>, 'id' | 'stateAt'>,
): Promise<readonly Incident[]> {
  return (await explainedBy(context, 'problem', id)).filter(({ createdAt }) => createdAt > stateAt);
}
