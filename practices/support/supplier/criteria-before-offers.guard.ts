import { guard } from '../../../kernel/guard.ts';
import type { tender } from './tender.record.ts';

/** Nobody asks for offers before saying what they will be compared by. */
export const criteriaBeforeOffers = guard<typeof tender>()({
  record: 'tender',
  verbs: ['ask'],
  facts: (about) => ({ criteria: about.lines('criteria') }),
  refuse: ({ criteria }) => (criteria === 0 ? 'noCriteria' : null),
});
