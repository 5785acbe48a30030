import { rule } from '../../../kernel/rule.ts';
import type { problem } from './problem.record.ts';

/** Priority from impact and urgency, by the matrix that incidents go by. */
export const priority = rule<typeof problem>()({
  decides: 'priority',
  facts: (about) => ({
    impact: about.own('impact'),
    urgency: about.own('urgency'),
    priority: about.settingFor<'P1' | 'P2' | 'P3' | 'P4' | 'P5'>('priority-matrix', 'impact', 'urgency'),
  }),
  decide: ({ impact, urgency, priority: found }) =>
    impact && urgency ? { value: found, because: 'matrix' } : { value: null, because: 'unknown' },
});
