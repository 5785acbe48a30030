import type { Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { deployment } from './deployment.record.ts';

/** Other deployments that have booked the same environment for the same time. */
export const clashes = query<typeof deployment>()({
  record: 'deployment',
  name: 'clashes',
  arguments: {},
  answer: async (context, row) => {
    const { items } = await context.list('deployment', {
      environment: row.environment,
      category: 'open,planned',
      plannedStart: `lt:${row.plannedEnd}`,
      plannedEnd: `gt:${row.plannedStart}`,
      sort: 'plannedStart',
      limit: '50',
    });
    const others = (items as readonly Row<typeof deployment>[]).filter(({ id }) => id !== row.id);
    return {
      items: others.map(({ number, title, plannedStart, plannedEnd }) => ({
        number,
        title,
        from: plannedStart,
        until: plannedEnd,
      })),
    };
  },
});
