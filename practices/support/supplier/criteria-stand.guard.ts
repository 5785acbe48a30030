import { guard } from '../../../kernel/guard.ts';
import type { tender } from './tender.record.ts';

/** Criteria are not taken back once an offer has come. */
export const criteriaStand = guard<typeof tender>()({
  record: 'tender',
  verbs: ['revise'],
  facts: (about) => ({ offers: about.lines('offers') }),
  refuse: ({ offers }) => (offers > 0 ? 'offersCame' : null),
});
