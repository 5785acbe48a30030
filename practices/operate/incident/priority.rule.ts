import { rule } from '../../../kernel/rule.ts';
import type { incident } from './incident.record.ts';
import type { PriorityMatrix } from './priority-matrix.setting.ts';

/** Priority from impact and urgency by the installation's matrix (ITIL: impact × urgency). */
export const priority = rule<typeof incident>()({
  decides: 'priority',
  facts: (about) => ({
    impact: about.own('impact'),
    urgency: about.own('urgency'),
    matrix: about.setting<PriorityMatrix>('priority-matrix'),
  }),
  decide: ({ impact, urgency, matrix }) => {
    if (!impact || !urgency) return { value: null, because: 'unknown' };
    return { value: matrix[impact][urgency], because: 'matrix' };
  },
});
