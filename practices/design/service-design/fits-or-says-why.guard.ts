import { guard } from '../../../kernel/guard.ts';
import type { serviceDesign } from './service-design.record.ts';

/** A design that does not fit with what is there is not put up for approval, or approved, before it says what is done about it. */
export const fitsOrSaysWhy = guard<typeof serviceDesign>()({
  record: 'service-design',
  verbs: ['submit', 'approve'],
  facts: (about) => ({ misfits: about.own('misfits'), misfitReason: about.own('misfitReason') }),
  refuse: ({ misfits, misfitReason }) => (misfits && !misfitReason ? 'doesNotFit' : null),
});
