import { rule } from '../../../kernel/rule.ts';
import { netPresentValue as worthToday } from '../../../methods/appraisal/appraisal.ts';
import type { businessCase } from './business-case.record.ts';
import { flowsOf, moneyOf } from './flows-of.ts';

/** What the preferred option is worth today. */
export const netPresentValue = rule<typeof businessCase>()({
  decides: 'netPresentValue',
  facts: (about) => ({
    preferred: about.own('preferred'),
    rate: about.own('discountRate'),
    years: about.rows('years', 'option', 'year', 'cost', 'benefit'),
  }),
  decide: ({ preferred, rate, years }) => {
    const flows = flowsOf(years, preferred);
    if (flows.length === 0) return { value: null, because: 'noYears' };
    return { value: moneyOf(years, worthToday(flows, rate)), because: 'discounted' };
  },
});
