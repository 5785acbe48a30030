import { money } from '../fields/money/money.field.ts';
import { trait } from '../kernel/trait.ts';

/** It costs: what was planned and what it came to. */
export const costed = trait({
  name: 'costed',
  fields: { plannedCost: money(), actualCost: money() },
  words: { de: { fields: { plannedCost: 'Geplante Kosten', actualCost: 'Tatsächliche Kosten' } } },
});
