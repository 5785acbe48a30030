import { rule } from '../../../kernel/rule.ts';
import type { serviceDesign } from './service-design.record.ts';

/** Whether a release may carry it out: complete, and proven by every criterion of the transition. */
export const readiness = rule<typeof serviceDesign>()({
  decides: 'readiness',
  facts: (about) => ({ missing: about.own('missing'), criteria: about.rows('criteria', 'gate', 'met') }),
  decide: ({ missing, criteria }) => {
    if (missing && missing.length > 0) return { value: 'incomplete', because: 'incomplete' };
    const open = criteria.filter(({ gate, met }) => gate === 'transition' && !met);
    return open.length > 0 ? { value: 'unproven', because: 'unproven' } : { value: 'ready', because: 'ready' };
  },
});
