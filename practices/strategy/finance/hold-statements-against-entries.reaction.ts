import { fromMinorUnits } from '../../../fields/money/money.field.ts';
import { heldAgainst } from '../../../kernel/held.ts';
import { enteredIn, type Statement } from './entered.ts';
import { sumOf } from './spending.ts';

/** An open statement knows what the cost entries of its days come to, and knows it anew when one is posted or reversed. */
export const holdStatementsAgainstEntries = heldAgainst({
  name: 'hold-statements-of-the-books-against-cost-entries',
  record: 'books-statement',
  own: ['books-statement.transitioned'],
  against: ['cost-entry.posted', 'cost-entry.reversed'],
  standing: { state: 'open' },
  tell: async (context, row) => {
    const statement = row as unknown as Statement;
    if (statement.state !== 'open') return {};
    return {
      entered: fromMinorUnits(sumOf(await enteredIn(context, statement), statement.currency), statement.currency),
    };
  },
});
