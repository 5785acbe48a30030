import { rule } from '../../../kernel/rule.ts';
import type { conversation } from './conversation.record.ts';

/** It began when it was written down, unless somebody says otherwise. */
export const startedAt = rule<typeof conversation>()({
  decides: 'startedAt',
  whenEmpty: true,
  facts: (about) => ({ createdAt: about.createdAt }),
  decide: ({ createdAt }) => ({ value: createdAt, because: 'begun' }),
});
