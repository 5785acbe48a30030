import { rule } from '../../../kernel/rule.ts';
import type { outage } from './outage.record.ts';

/** Whether it counts as downtime: what nobody planned does; what was announced, or was only worse than usual, does not. */
export const counts = rule<typeof outage>()({
  decides: 'counts',
  facts: (about) => ({ kind: about.own('kind') }),
  decide: ({ kind }) => ({ value: kind === 'unplanned', because: kind ?? 'unplanned' }),
});
