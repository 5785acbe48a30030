import { check, type Fault, type Whole } from '../../../kernel/check.ts';
import type { customerCase } from './case.record.ts';

type Case = Whole<typeof customerCase>;

/** What the answer to a complaint consists of (ISO 10002, 7.7 to 7.9). */
const answer = ['finding', 'redress', 'rootCause', 'response'] as const;

const isAnswered = ({ variant, state, resolutionCode }: Case): boolean =>
  variant === 'complaint' &&
  ['resolved', 'closed'].includes(state ?? '') &&
  ['answered', 'settled', 'declined'].includes(resolutionCode ?? '');

/** A complaint that we answer is answered in full; what was withdrawn or stays silent needs no letter. */
export const answeredInFull = check<typeof customerCase>()({
  record: 'case',
  faults: (row): readonly Fault[] => {
    const missing = isAnswered(row) ? answer.filter((field) => row[field] === null) : [];
    const amount = row.redress === 'compensation' && row.compensation === null && isAnswered(row);
    return [
      ...missing.map((field) => ({ at: field, because: 'unanswered' })),
      ...(amount ? [{ at: 'compensation', because: 'amount' }] : []),
    ];
  },
});
