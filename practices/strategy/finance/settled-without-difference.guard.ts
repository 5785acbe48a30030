import { minorUnits } from '../../../fields/money/money.field.ts';
import { guard } from '../../../kernel/guard.ts';
import type { booksStatement } from './books-statement.record.ts';

/** A statement is settled when both sides come to the same, or somebody says why they do not. */
export const settledWithoutDifference = guard<typeof booksStatement>()({
  record: 'books-statement',
  verbs: ['settle'],
  facts: (about) => ({ difference: about.own('difference'), differenceReason: about.own('differenceReason') }),
  refuse: ({ difference, differenceReason }) => {
    if (!difference) return 'notHeld';
    return minorUnits(difference) !== 0 && !differenceReason ? 'differs' : null;
  },
});
