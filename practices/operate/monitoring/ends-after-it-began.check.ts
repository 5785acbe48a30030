import { check } from '../../../kernel/check.ts';
import type { outage } from './outage.record.ts';

/** An outage ends after it began, and is planned so. */
export const endsAfterItBegan = check<typeof outage>()({
  record: 'outage',
  faults: ({ beganAt, endedAt, plannedFrom, plannedUntil }) => [
    ...(beganAt && endedAt && endedAt < beganAt ? [{ at: 'endedAt', because: 'endsBefore' }] : []),
    ...(plannedFrom && plannedUntil && plannedUntil < plannedFrom
      ? [{ at: 'plannedUntil', because: 'endsBefore' }]
      : []),
  ],
});
