import { rule } from '../../../kernel/rule.ts';
import type { stock } from './stock.record.ts';

/** What is free, not only what lies there, decides whether more is to be ordered. */
export const reorder = rule<typeof stock>()({
  decides: 'reorder',
  facts: (about) => ({
    onHand: about.own('onHand'),
    reserved: about.own('reserved'),
    minimum: about.own('minimum'),
  }),
  decide: ({ onHand, reserved, minimum }) => {
    const low = minimum !== null && onHand - reserved < minimum;
    return { value: low, because: low ? 'belowMinimum' : 'enough' };
  },
});
