import { check, type Fault } from '../../../kernel/check.ts';
import type { stock } from './stock.record.ts';

/** It lies somewhere, and no more is reserved than lies there. */
export const neverBelowNothing = check<typeof stock>()({
  record: 'stock',
  faults: ({ site, keeper, onHand, reserved }): readonly Fault[] => [
    ...(site === null && keeper === null ? [{ at: 'site', because: 'somewhere' }] : []),
    ...(reserved > onHand ? [{ at: 'reserved', because: 'moreThanThere', values: { onHand } }] : []),
  ],
});
