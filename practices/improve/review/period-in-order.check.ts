import { check } from '../../../kernel/check.ts';
import type { serviceReview } from './service-review.record.ts';

/** A period ends after it begins. */
export const periodInOrder = check<typeof serviceReview>()({
  record: 'service-review',
  faults: ({ periodFrom, periodUntil }) =>
    periodFrom && periodUntil && periodUntil < periodFrom ? [{ at: 'periodUntil', because: 'endsBefore' }] : [],
});
