import { check } from '../../../kernel/check.ts';
import type { capacityPlan } from './capacity-plan.record.ts';

/** Of the options one at most is chosen, and one is when it is decided. */
export const oneOption = check<typeof capacityPlan>()({
  record: 'capacity-plan',
  faults: ({ state, options }) => {
    const chosen = options.flatMap((option, at) => (option.chosen ? [at] : []));
    const [, ...more] = chosen;
    if (more.length > 0) return more.map((at) => ({ at: `options.${at}.chosen`, because: 'anotherChosen' }));
    return state === 'planned' && chosen.length === 0 ? [{ at: 'options', because: 'noneChosen' }] : [];
  },
});
