import { rule } from '../../../kernel/rule.ts';
import { paybackYears } from '../../../methods/appraisal/appraisal.ts';
import type { businessCase } from './business-case.record.ts';
import { flowsOf } from './flows-of.ts';

/** After how many years the preferred option has brought back what it costs. */
export const payback = rule<typeof businessCase>()({
  decides: 'payback',
  facts: (about) => ({
    preferred: about.own('preferred'),
    years: about.rows('years', 'option', 'year', 'cost', 'benefit'),
  }),
  decide: ({ preferred, years }) => {
    const flows = flowsOf(years, preferred);
    if (flows.length === 0) return { value: null, because: 'noYears' };
    const value = paybackYears(flows);
    return { value, because: value === null ? 'neverPaidBack' : 'paidBack' };
  },
});
