import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { visit } from './visit.record.ts';

/** The how-manieth visit for its work order it is; those that were cancelled do not count. */
export const numberTheVisit = reaction({
  name: 'number-the-visit',
  on: ['visit.created'],
  run: async (context, event) => {
    const row = (await context.read('visit', event.record)) as Row<typeof visit>;
    const where = { workOrder: row.workOrder, state: 'not:cancelled', createdAt: `lt:${row.createdAt}`, limit: '1' };
    const before = (await context.list('visit', { ...where, count: 'true' })).total ?? 0;
    if (before + 1 !== row.sequence) await context.update('visit', row.id, { sequence: before + 1 });
  },
});
