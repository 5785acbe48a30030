import { rule } from '../../../kernel/rule.ts';
import type { visit } from './visit.record.ts';

/** As the work order has it, unless somebody says otherwise. */
export const contact = rule<typeof visit>()({
  decides: 'contact',
  whenEmpty: true,
  facts: (about) => ({ ordered: about.behind<'workOrder', string>('workOrder', 'contact') }),
  decide: ({ ordered }) => (ordered ? { value: ordered, because: 'ofTheOrder' } : null),
});
