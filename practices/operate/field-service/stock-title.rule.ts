import { rule } from '../../../kernel/rule.ts';
import type { stock } from './stock.record.ts';

/** Called as the part is, unless somebody says otherwise. */
export const title = rule<typeof stock>()({
  decides: 'title',
  whenEmpty: true,
  facts: (about) => ({ name: about.behind<'part', string>('part', 'name') }),
  decide: ({ name }) => (name ? { value: name, because: 'ofThePart' } : null),
});
