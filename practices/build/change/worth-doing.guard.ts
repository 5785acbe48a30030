import { guard } from '../../../kernel/guard.ts';
import type { change } from './change.record.ts';

/** A change serves an objective or a requirement and can be backed out of, unless somebody named takes it upon themselves. */
export const worthDoing = guard<typeof change>()({
  record: 'change',
  verbs: ['present', 'approve', 'schedule'],
  facts: (about) => ({
    serves: about.links('serves', 'out'),
    realises: about.links('realises', 'out'),
    implements: about.links('implements', 'out'),
    backOutPlan: about.own('backOutPlan'),
    exceptedBy: about.own('exceptedBy'),
  }),
  refuse: ({ serves, realises, implements: puts, backOutPlan, exceptedBy }) => {
    if (exceptedBy) return null;
    if (serves + realises + puts === 0) return 'servesNothing';
    return backOutPlan ? null : 'noWayBack';
  },
});
