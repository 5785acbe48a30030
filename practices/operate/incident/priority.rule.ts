import { rule } from '../../../kernel/rule.ts';
import type { incident } from './incident.record.ts';
import type { Priority } from './priority-matrix.setting.ts';

/** Priority from impact and urgency by the installation's matrix (ITIL: impact × urgency). */
export const priority = rule<typeof incident>()({
  decides: 'priority',
  facts: (about) => ({
    impact: about.own('impact'),
    urgency: about.own('urgency'),
    priority: about.settingFor<Priority>('priority-matrix', 'impact', 'urgency'),
  }),
  decide: ({ impact, urgency, priority: found }) => {
    if (!impact || !urgency) return { value: null, because: 'unknown' };
    return { value: found, because: 'matrix' };
  },
});
