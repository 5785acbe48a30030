import { rule } from '../../../kernel/rule.ts';
import type { improvement } from './improvement.record.ts';

const worth = { high: 3, medium: 2, low: 1 } as const;

/** What brings much, costs little and risks little comes first; the benefit counts twice. */
export const priority = rule<typeof improvement>()({
  decides: 'priority',
  facts: (about) => ({ benefit: about.own('benefit'), effort: about.own('effort'), risk: about.own('risk') }),
  decide: ({ benefit, effort, risk }) => {
    if (!benefit || !effort || !risk) return { value: null, because: 'unknown' };
    const points = 2 * worth[benefit] + (4 - worth[effort]) + (4 - worth[risk]);
    return { value: points >= 10 ? 'P1' : points >= 8 ? 'P2' : points >= 6 ? 'P3' : 'P4', because: 'worth' };
  },
});
