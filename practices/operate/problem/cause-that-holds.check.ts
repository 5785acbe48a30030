import { check, type Fault, type Whole } from '../../../kernel/check.ts';
import type { problem } from './problem.record.ts';

type Why = Whole<typeof problem>['whys'][number];

const without = (why: Why, at: number): readonly Fault[] =>
  (['evidence', 'disproof'] as const)
    .filter((field) => why.stands === 'holds' && why[field] === null)
    .map((field) => ({ at: `whys.${at}.${field}`, because: field === 'evidence' ? 'noEvidence' : 'noDisproof' }));

/**
 * A cause that was asked for why by why holds only as well as its whys: each that holds says what shows it, and by what one would
 * have seen that it is wrong. A cause found by comparison rests on a comparison.
 */
export const causeThatHolds = check<typeof problem>()({
  record: 'problem',
  faults: ({ foundBy, whys, comparison }) => {
    if (foundBy === 'five-whys')
      return whys.some(({ stands }) => stands === 'holds')
        ? whys.flatMap(without)
        : [{ at: 'foundBy', because: 'noWhyHolds' }];
    return foundBy === 'comparison' && comparison.length === 0 ? [{ at: 'foundBy', because: 'noComparison' }] : [];
  },
});
