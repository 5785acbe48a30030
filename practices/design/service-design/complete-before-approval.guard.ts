import { guard } from '../../../kernel/guard.ts';
import type { serviceDesign } from './service-design.record.ts';

/** A design is not approved while it leaves open what it must say. */
export const completeBeforeApproval = guard<typeof serviceDesign>()({
  record: 'service-design',
  verbs: ['approve'],
  facts: (about) => ({ missing: about.own('missing') }),
  refuse: ({ missing }) => (missing && missing.length > 0 ? 'incomplete' : null),
});
