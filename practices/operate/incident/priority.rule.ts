import { rule } from '../../../kernel/rule.ts';
import type { incident } from './incident.record.ts';
import type { Priority } from './priority-matrix.setting.ts';

/** Priority from impact and urgency by the customer's matrix where there is one, else by the installation's (ITIL: impact × urgency). */
export const priority = rule<typeof incident>()({
  decides: 'priority',
  facts: (about) => ({
    impact: about.own('impact'),
    urgency: about.own('urgency'),
    priority: about.settingFor<Priority>('priority-matrix', 'impact', 'urgency'),
    customersPriority: about.settingFor<Priority>('priority-matrix-of-customers', 'organisation', 'impact', 'urgency'),
  }),
  decide: ({ impact, urgency, priority: found, customersPriority }) => {
    if (!impact || !urgency) return { value: null, because: 'unknown' };
    if (customersPriority) return { value: customersPriority, because: 'customersMatrix' };
    return { value: found, because: 'matrix' };
  },
});
