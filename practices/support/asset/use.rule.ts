import { rule } from '../../../kernel/rule.ts';
import type { licence } from './licence.record.ts';

/** How many are given to somebody or something. */
export const assigned = rule<typeof licence>()({
  decides: 'assigned',
  facts: (about) => ({ assignments: about.rows('assignments', 'seats') }),
  decide: ({ assignments }) => ({ value: assignments.reduce((sum, { seats }) => sum + seats, 0), because: 'sum' }),
});

/** Whether there is more use than right: of what was assigned, or of what was found. */
export const standing = rule<typeof licence>()({
  decides: 'standing',
  facts: (about) => ({ entitled: about.own('entitled'), assigned: about.own('assigned'), found: about.own('found') }),
  decide: ({ entitled, assigned: given, found }) => {
    const used = Math.max(given ?? 0, found ?? 0);
    if (used > entitled) return { value: 'over', because: 'over' };
    return used === entitled ? { value: 'used-up', because: 'usedUp' } : { value: 'free', because: 'free' };
  },
});
