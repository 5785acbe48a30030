import { check } from '../../../kernel/check.ts';
import type { asset } from './asset.record.ts';

/** What is left at the end is of the currency of the cost. */
export const oneCurrency = check<typeof asset>()({
  record: 'asset',
  faults: ({ cost, residual }) =>
    cost && residual && cost.currency !== residual.currency
      ? [{ at: 'residual', because: 'otherCurrency', values: { currency: cost.currency } }]
      : [],
});
