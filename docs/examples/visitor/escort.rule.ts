import { rule } from '../../../kernel/rule.ts';
import type { visitor } from './visitor.record.ts';

/** Who goes with a visitor depends on where they are let. */
export const escort = rule<typeof visitor>()({
  decides: 'escort',
  facts: (about) => ({ area: about.own('area') }),
  decide: ({ area }) => {
    if (area === 'restricted') return { value: 'security', because: 'restricted' };
    if (area === 'office') return { value: 'host', because: 'office' };
    return { value: 'none', because: 'public' };
  },
});
