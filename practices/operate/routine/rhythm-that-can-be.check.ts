import { check } from '../../../kernel/check.ts';
import { isZone } from '../../../methods/measuring/periods.ts';
import type { routine } from './routine.record.ts';

/** A rhythm stands in a zone that there is, ends after it begins, and midnight begins a day. */
export const rhythmThatCanBe = check<typeof routine>()({
  record: 'routine',
  faults: ({ zone, at, startsOn, endsOn }) => [
    ...(isZone(zone) ? [] : [{ at: 'zone', because: 'noZone' }]),
    ...(at === '24:00' ? [{ at: 'at', because: 'midnight' }] : []),
    ...(startsOn && endsOn && endsOn < startsOn ? [{ at: 'endsOn', because: 'endsBefore' }] : []),
  ],
});
