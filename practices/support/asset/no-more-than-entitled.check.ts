import { check } from '../../../kernel/check.ts';
import type { licence } from './licence.record.ts';

/** No more is assigned than there is a right to; what was found in use beyond it is shown, and not refused. */
export const noMoreThanEntitled = check<typeof licence>()({
  record: 'licence',
  faults: ({ entitled, assignments }) => {
    const given = assignments.reduce((sum, { seats }) => sum + seats, 0);
    return given > entitled ? [{ at: 'assignments', because: 'tooMany', values: { given, entitled } }] : [];
  },
});
