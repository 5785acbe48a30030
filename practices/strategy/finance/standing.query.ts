import { query } from '../../../kernel/query.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { budget } from './budget.record.ts';
import { entriesOf, standingOf } from './spending.ts';

/** How a budget stands: what is planned, committed, spent and left, by kind of cost, reckoned from the cost entries. */
export const standing = query<typeof budget>()({
  record: 'budget',
  name: 'standing',
  arguments: {},
  answer: async (context, row) => {
    const { id, plan, currency } = row as unknown as WholeRow<typeof budget>;
    return standingOf(plan, await entriesOf(context, { budget: id, state: 'committed,posted' }), currency);
  },
});
