import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { booksStatement } from './books-statement.record.ts';

/** What stands in the books: the sum of the postings. */
export const booked = rule<typeof booksStatement>()({
  decides: 'booked',
  facts: (about) => ({ postings: about.rows('postings', 'amount'), currency: about.own('currency') }),
  decide: ({ postings, currency }) => {
    if (postings.length === 0) return { value: null, because: 'noPostings' };
    const units = postings.reduce((sum, { amount }) => sum + (minorUnits(amount) ?? 0), 0);
    return { value: fromMinorUnits(units, currency), because: 'sumOfPostings' };
  },
});

/** The books less what is here. */
export const difference = rule<typeof booksStatement>()({
  decides: 'difference',
  facts: (about) => ({ booked: about.own('booked'), entered: about.own('entered'), currency: about.own('currency') }),
  decide: ({ booked: theirs, entered, currency }) => {
    if (!entered) return { value: null, because: 'notHeld' };
    const units = (theirs ? (minorUnits(theirs) ?? 0) : 0) - (minorUnits(entered) ?? 0);
    return { value: fromMinorUnits(units, currency), because: 'lessHere' };
  },
});
