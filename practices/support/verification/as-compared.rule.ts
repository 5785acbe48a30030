import { rule } from '../../../kernel/rule.ts';
import type { discrepancy } from './discrepancy.record.ts';

/** What differs, told as one line: it reads alike in every language. */
export const title = rule<typeof discrepancy>()({
  decides: 'title',
  facts: (about) => ({
    name: about.behind<'configurationItem', string>('configurationItem', 'name'),
    recorded: about.own('recorded'),
    discovered: about.own('discovered'),
  }),
  decide: ({ name, recorded, discovered }) =>
    name ? { value: `${name}: ${recorded ?? '–'} / ${discovered ?? '–'}`, because: 'asCompared' } : null,
});

/** There is one discrepancy of each property of an item. */
export const about = rule<typeof discrepancy>()({
  decides: 'about',
  facts: (of) => ({
    item: of.behind<'configurationItem', string>('configurationItem', 'number'),
    property: of.own('property'),
  }),
  decide: ({ item, property }) => (item ? { value: `${item} ${property}`, because: 'oneOfEach' } : null),
});
