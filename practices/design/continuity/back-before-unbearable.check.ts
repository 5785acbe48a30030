import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { check, type Fault } from '../../../kernel/check.ts';
import type { impactAnalysis } from './impact-analysis.record.ts';

/** What is to be back is back before its absence cannot be borne any longer; and it is the absence of something. */
export const backBeforeUnbearable = check<typeof impactAnalysis>()({
  record: 'impact-analysis',
  faults: ({ service, process, mtpd, rto }) => {
    const faults: Fault[] = service || process ? [] : [{ at: 'service', because: 'ofWhat' }];
    if (mtpd && rto && (secondsOf(rto) ?? 0) > (secondsOf(mtpd) ?? 0))
      faults.push({ at: 'rto', because: 'tooLate', values: { mtpd } });
    return faults;
  },
});
