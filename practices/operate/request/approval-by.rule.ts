import { rule } from '../../../kernel/rule.ts';
import type { request } from './request.record.ts';

/** Who must agree is what the item of the catalogue says. */
export const approvalBy = rule<typeof request>()({
  decides: 'approvalBy',
  facts: (about) => ({
    item: about.behind<'catalogueItem', 'none' | 'line-manager' | 'owner'>('catalogueItem', 'approval'),
  }),
  decide: ({ item }) => (item ? { value: item, because: 'itemSays' } : { value: 'none', because: 'noItem' }),
});
