import { guard } from '../../../kernel/guard.ts';
import type { purchase } from './purchase.record.ts';

/** Orders go to suppliers that are approved. */
export const fromTheApproved = guard<typeof purchase>()({
  record: 'purchase',
  verbs: ['order'],
  facts: (about) => ({ supplier: about.behind<'supplier', string>('supplier', 'state') }),
  refuse: ({ supplier }) => (supplier !== null && supplier !== 'approved' ? 'notApproved' : null),
});
