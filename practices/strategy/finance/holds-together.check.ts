import { check } from '../../../kernel/check.ts';
import type { budget } from './budget.record.ts';

/** A budget is reckoned in one currency, and ends after it begins. */
export const budgetHoldsTogether = check<typeof budget>()({
  record: 'budget',
  faults: ({ currency, startsOn, endsOn, plan }) => [
    ...(/^[A-Z]{3}$/.test(currency) ? [] : [{ at: 'currency', because: 'notACurrency' }]),
    ...(endsOn < startsOn ? [{ at: 'endsOn', because: 'endsBefore' }] : []),
    ...plan.flatMap(({ amount }, at) =>
      amount.currency === currency ? [] : [{ at: `plan.${at}.amount`, because: 'otherCurrency', values: { currency } }],
    ),
  ],
});
