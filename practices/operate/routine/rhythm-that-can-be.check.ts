import { check } from '../../../kernel/check.ts';
import type { routine } from './routine.record.ts';

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
};

/** A rhythm stands in a zone that there is, ends after it begins, and midnight begins a day. */
export const rhythmThatCanBe = check<typeof routine>()({
  record: 'routine',
  faults: ({ zone, at, startsOn, endsOn }) => [
    ...(isZone(zone) ? [] : [{ at: 'zone', because: 'noZone' }]),
    ...(at === '24:00' ? [{ at: 'at', because: 'midnight' }] : []),
    ...(startsOn && endsOn && endsOn < startsOn ? [{ at: 'endsOn', because: 'endsBefore' }] : []),
  ],
});
