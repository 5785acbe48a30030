import { rule } from '../../../kernel/rule.ts';
import type { visit } from './visit.record.ts';

/** Done on the first visit for its work order: nobody had to come again. */
export const firstTimeFix = rule<typeof visit>()({
  decides: 'firstTimeFix',
  facts: (about) => ({ outcome: about.own('outcome'), sequence: about.own('sequence') }),
  decide: ({ outcome, sequence }) => {
    if (!outcome) return { value: null, because: 'notYet' };
    return { value: outcome === 'done' && sequence === 1, because: sequence === 1 ? 'firstVisit' : 'cameAgain' };
  },
});
