import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { budget } from './budget.record.ts';

/** What may be spent in all: the sum of the plan. */
export const planned = rule<typeof budget>()({
  decides: 'planned',
  facts: (about) => ({ plan: about.rows('plan', 'amount'), currency: about.own('currency') }),
  decide: ({ plan, currency }) => {
    if (plan.length === 0) return { value: null, because: 'noPlan' };
    const units = plan.reduce((sum, { amount }) => sum + (minorUnits(amount) ?? 0), 0);
    return { value: fromMinorUnits(units, currency), because: 'sumOfPlan' };
  },
});
