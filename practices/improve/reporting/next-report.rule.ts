import { rule } from '../../../kernel/rule.ts';
import type { regularReport } from './regular-report.record.ts';
import { nextReportAfter } from './reported.ts';

/** When the next one comes: after the end of the period that runs now, unless that was sent already. */
export const nextReport = rule<typeof regularReport>()({
  decides: 'nextAt',
  facts: (about) => ({
    period: about.own('period'),
    daysAfter: about.own('daysAfter'),
    at: about.own('at'),
    zone: about.own('zone'),
    lastAt: about.own('lastAt'),
    createdAt: about.createdAt,
  }),
  decide: ({ period, daysAfter, at, zone, lastAt, createdAt }, now) => {
    if (!period || daysAfter === null || !at || !zone) return { value: null, because: 'noRhythm' };
    try {
      return {
        value: nextReportAfter({ period, daysAfter, at, zone }, lastAt ?? createdAt ?? now),
        because: 'afterPeriod',
      };
    } catch (error) {
      // A zone that there is not is refused by a check, which speaks to the person.
      if (error instanceof RangeError) return { value: null, because: 'noRhythm' };
      throw error;
    }
  },
});
