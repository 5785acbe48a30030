import { rule } from '../../../kernel/rule.ts';
import type { request } from './request.record.ts';

/** An order is about the service that its item is a part of, so that what is promised for the service is promised for it. */
export const service = rule<typeof request>()({
  decides: 'service',
  whenEmpty: true,
  facts: (about) => ({ item: about.behind<'catalogueItem', string>('catalogueItem', 'service') }),
  decide: ({ item }) => (item ? { value: item, because: 'itemSays' } : null),
});
