import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import type { Context } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { enteredIn, type Statement } from './entered.ts';
import { sumOf } from './spending.ts';

async function hold(context: Context, id: string): Promise<void> {
  const statement = (await context.read('books-statement', id)) as unknown as Statement;
  if (statement.state !== 'open') return;
  const { currency, entered: before } = statement;
  const units = sumOf(await enteredIn(context, statement), currency);
  if (before?.currency === currency && minorUnits(before) === units) return;
  await context.update('books-statement', id, { entered: fromMinorUnits(units, currency) });
}

/** An open statement knows what the cost entries of its days come to, and knows it anew when one is posted or reversed. */
export const holdStatementsAgainstEntries = reaction({
  name: 'hold-statements-of-the-books-against-cost-entries',
  on: [
    'books-statement.created',
    'books-statement.changed',
    'books-statement.transitioned',
    'cost-entry.posted',
    'cost-entry.reversed',
  ],
  run: async (context, { type, record }) => {
    if (type === 'books-statement') return hold(context, record);
    for (const { id } of await Array.fromAsync(every(context, 'books-statement', { state: 'open' })))
      await hold(context, id);
  },
});
