import { check } from '../../../kernel/check.ts';
import type { absence } from './absence.record.ts';

/** An absence is over no sooner than it begins. */
export const backAfterLeaving = check<typeof absence>()({
  record: 'absence',
  faults: ({ firstDay, lastDay }) => (lastDay < firstDay ? [{ at: 'lastDay', because: 'overBeforeBegun' }] : []),
});
