import { rule } from '../../../kernel/rule.ts';
import type { direction } from './direction.record.ts';

/** The first day on which an assumption that nobody has found to hold or fail is to be checked. */
export const nextCheck = rule<typeof direction>()({
  decides: 'nextCheck',
  facts: (about) => ({ assumptions: about.rows('assumptions', 'checkOn', 'finding') }),
  decide: ({ assumptions }) => {
    const [first] = assumptions.flatMap(({ checkOn, finding }) => (finding ? [] : [checkOn])).toSorted();
    return first ? { value: first, because: 'openAssumption' } : { value: null, because: 'allChecked' };
  },
});
