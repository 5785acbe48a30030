import { check } from '../../../kernel/check.ts';
import type { improvement } from './improvement.record.ts';

/** The target lies where better is: above the baseline when more is better, below when less is. */
export const aimsSomewhere = check<typeof improvement>()({
  record: 'improvement',
  faults: ({ aim, baseline, target }) =>
    baseline !== null && target !== null && (aim === 'less' ? target >= baseline : target <= baseline)
      ? [{ at: 'target', because: aim === 'less' ? 'notLess' : 'notMore' }]
      : [],
});
