import { check, type Fault } from '../../../kernel/check.ts';
import type { serviceDesign } from './service-design.record.ts';

/** What a design costs can be added up. */
export const costsOfOneCurrency = check<typeof serviceDesign>()({
  record: 'service-design',
  faults: ({ costs }) => {
    const currency = costs.find(({ amount }) => amount)?.amount?.currency;
    return costs.flatMap(({ amount }, at): Fault[] =>
      amount && amount.currency !== currency ? [{ at: `costs.${at}.amount`, because: 'otherCurrency' }] : [],
    );
  },
});
