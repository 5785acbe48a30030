import { rule } from '../../../kernel/rule.ts';
import { completenessOf } from './completeness.ts';
import type { serviceDesign } from './service-design.record.ts';
import { writtenFacts } from './written.ts';

/** How much of what a design can say it says. */
export const completeness = rule<typeof serviceDesign>()({
  decides: 'completeness',
  facts: writtenFacts,
  decide: (written) => ({ value: completenessOf(written).percent, because: 'share' }),
});

/** What a design must say and does not. */
export const missing = rule<typeof serviceDesign>()({
  decides: 'missing',
  facts: writtenFacts,
  decide: (written) => {
    const gaps = completenessOf(written).missing;
    return gaps.length > 0 ? { value: gaps, because: 'gaps' } : { value: null, because: 'whole' };
  },
});

/** What a design would better say as well. */
export const advisable = rule<typeof serviceDesign>()({
  decides: 'advisable',
  facts: writtenFacts,
  decide: (written) => {
    const gaps = completenessOf(written).advisable;
    return gaps.length > 0 ? { value: gaps, because: 'better' } : { value: null, because: 'whole' };
  },
});
