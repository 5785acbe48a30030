import { check } from '../../../kernel/check.ts';
import { isZone } from '../../../methods/measuring/periods.ts';
import type { regularReport } from './regular-report.record.ts';

/** A report comes in a zone that there is, to somebody, and midnight begins a day. */
export const reportsThatCanBe = check<typeof regularReport>()({
  record: 'regular-report',
  faults: ({ zone, at, recipients }) => [
    ...(isZone(zone) ? [] : [{ at: 'zone', because: 'noZone' }]),
    ...(at === '24:00' ? [{ at: 'at', because: 'midnight' }] : []),
    ...(recipients.length > 0 ? [] : [{ at: 'recipients', because: 'nobody' }]),
  ],
});
