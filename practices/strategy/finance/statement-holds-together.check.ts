import { check, type Fault } from '../../../kernel/check.ts';
import type { booksStatement } from './books-statement.record.ts';

/** A statement is kept in one currency, ends after it begins, and holds what was posted within it. */
export const statementHoldsTogether = check<typeof booksStatement>()({
  record: 'books-statement',
  faults: ({ currency, startsOn, endsOn, postings }) => [
    ...(/^[A-Z]{3}$/.test(currency) ? [] : [{ at: 'currency', because: 'notACurrency' }]),
    ...(endsOn < startsOn ? [{ at: 'endsOn', because: 'endsBefore' }] : []),
    ...postings.flatMap(({ amount, day }, at): Fault[] => {
      if (amount.currency !== currency)
        return [{ at: `postings.${at}.amount`, because: 'otherCurrency', values: { currency } }];
      return day < startsOn || day > endsOn ? [{ at: `postings.${at}.day`, because: 'outsideThePeriod' }] : [];
    }),
  ],
});
