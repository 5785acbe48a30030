import { rule } from '../../../kernel/rule.ts';
import { returnOnInvestment as returnOf } from '../../../methods/appraisal/appraisal.ts';
import type { businessCase } from './business-case.record.ts';
import { flowsOf } from './flows-of.ts';

/** What the preferred option brings beyond its costs, in percent of them. */
export const returnOnInvestment = rule<typeof businessCase>()({
  decides: 'returnOnInvestment',
  facts: (about) => ({
    preferred: about.own('preferred'),
    years: about.rows('years', 'option', 'year', 'cost', 'benefit'),
  }),
  decide: ({ preferred, years }) => {
    const value = returnOf(flowsOf(years, preferred));
    return { value, because: value === null ? 'noCosts' : 'benefitsOverCosts' };
  },
});
