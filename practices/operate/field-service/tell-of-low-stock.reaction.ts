import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { stock } from './stock.record.ts';

/** Whoever keeps a stock, else whoever set it up, hears when it falls below its minimum. */
export const tellOfLowStock = reaction({
  name: 'tell-of-low-stock',
  on: ['stock.changed'],
  run: async (context, event) => {
    if (event.content.changes?.['reorder']?.[1] !== true) return;
    const { keeper, createdBy } = (await context.read('stock', event.record)) as Row<typeof stock>;
    const to = keeper ?? createdBy;
    if (to) await context.notify({ to: [to], reason: 'stock-low', record: event.record, event });
  },
});
