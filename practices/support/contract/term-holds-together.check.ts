import { check, type Fault } from '../../../kernel/check.ts';
import type { contract } from './contract.record.ts';

/** A term ends after it begins, and what renews by itself says for how long. */
export const termHoldsTogether = check<typeof contract>()({
  record: 'contract',
  faults: ({ startsOn, endsOn, renewal, renewMonths }) => {
    const faults: Fault[] = startsOn && endsOn && endsOn < startsOn ? [{ at: 'endsOn', because: 'beforeStart' }] : [];
    return renewal === 'tacit' && !renewMonths ? [...faults, { at: 'renewMonths', because: 'howLong' }] : faults;
  },
});
