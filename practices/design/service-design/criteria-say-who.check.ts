import { check, type Fault } from '../../../kernel/check.ts';
import type { serviceDesign } from './service-design.record.ts';

/** A criterion that is met says by whom it was found so, and when. */
export const criteriaSayWho = check<typeof serviceDesign>()({
  record: 'service-design',
  faults: ({ criteria }) =>
    criteria.flatMap(({ met, metBy, metOn }, at): Fault[] => {
      if (!met) return [];
      if (!metBy) return [{ at: `criteria.${at}.metBy`, because: 'nobody' }];
      return metOn ? [] : [{ at: `criteria.${at}.metOn`, because: 'noDay' }];
    }),
});
