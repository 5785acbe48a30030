import { check } from '../../../kernel/check.ts';
import type { change } from './change.record.ts';
import type { freeze } from './freeze.record.ts';

const early = (from: string | null, to: string | null): boolean => from !== null && to !== null && to <= from;

/** A window ends after it begins, and one decides on backing out within it. */
export const windowHolds = check<typeof change>()({
  record: 'change',
  faults: ({ plannedStart, plannedEnd, actualStart, actualEnd, backOutBy }) => [
    ...(early(plannedStart, plannedEnd) ? [{ at: 'plannedEnd', because: 'endsEarly' }] : []),
    ...(early(actualStart, actualEnd) ? [{ at: 'actualEnd', because: 'endsEarly' }] : []),
    ...(backOutBy && ((plannedStart && backOutBy < plannedStart) || (plannedEnd && backOutBy > plannedEnd))
      ? [{ at: 'backOutBy', because: 'outsideWindow' }]
      : []),
  ],
});

export const freezeHolds = check<typeof freeze>()({
  record: 'freeze',
  faults: ({ starts, ends }) => (early(starts, ends) ? [{ at: 'ends', because: 'endsEarly' }] : []),
});
