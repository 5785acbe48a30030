import { check } from '../../../kernel/check.ts';
import type { release } from './release.record.ts';

/** Whoever is against it says why: dissent is kept, also when the release goes. */
export const dissentSaysWhy = check<typeof release>()({
  record: 'release',
  faults: ({ votes }) =>
    votes.flatMap(({ vote, remark }, at) =>
      vote === 'no-go' && !remark ? [{ at: `votes.${at}.remark`, because: 'dissentWithoutReason' }] : [],
    ),
});
