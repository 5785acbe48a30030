import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { purchase } from './purchase.record.ts';

/** What all of it costs. */
export const total = rule<typeof purchase>()({
  decides: 'total',
  facts: (about) => ({ items: about.rows('items', 'quantity', 'price') }),
  decide: ({ items }) => {
    const currency = items.find(({ price }) => price)?.price?.currency;
    if (!currency) return { value: null, because: 'noPrice' };
    const units = items.reduce(
      (sum, { quantity, price }) => sum + quantity * (price ? (minorUnits(price) ?? 0) : 0),
      0,
    );
    return { value: fromMinorUnits(units, currency), because: 'sum' };
  },
});

/** How much of it has come. */
export const receipt = rule<typeof purchase>()({
  decides: 'receipt',
  facts: (about) => ({ items: about.rows('items', 'quantity', 'received') }),
  decide: ({ items }) => {
    if (items.every(({ received }) => received === 0)) return { value: 'nothing', because: 'nothing' };
    return items.every(({ quantity, received }) => received >= quantity)
      ? { value: 'wholly', because: 'wholly' }
      : { value: 'partly', because: 'partly' };
  },
});
