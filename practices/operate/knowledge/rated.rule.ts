import { rule } from '../../../kernel/rule.ts';
import type { article } from './article.record.ts';

/** How many it helped: each person counts once, by what they said last. */
export const helpful = rule<typeof article>()({
  decides: 'helpful',
  facts: (about) => ({ count: about.lines('ratings', { helped: true }) }),
  decide: ({ count }) => ({ value: count, because: 'counted' }),
});

/** How many it did not help. */
export const unhelpful = rule<typeof article>()({
  decides: 'unhelpful',
  facts: (about) => ({ count: about.lines('ratings', { helped: false }) }),
  decide: ({ count }) => ({ value: count, because: 'counted' }),
});
