import { check, type Fault } from '../../../kernel/check.ts';
import type { purchase } from './purchase.record.ts';

/** No more comes than was ordered, all prices are of one currency, and what is wholly received is there. */
export const itemsHoldTogether = check<typeof purchase>()({
  record: 'purchase',
  faults: ({ state, items }) => {
    const currency = items.find(({ price }) => price)?.price?.currency;
    return items.flatMap(({ quantity, received, price }, at): Fault[] => {
      if (received > quantity) return [{ at: `items.${at}.received`, because: 'tooMany', values: { quantity } }];
      if (price && price.currency !== currency) return [{ at: `items.${at}.price`, because: 'otherCurrency' }];
      return state === 'received' && received < quantity
        ? [{ at: `items.${at}.received`, because: 'notThere', values: { quantity } }]
        : [];
    });
  },
});
