import type { Context } from '../../../kernel/context.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { booksStatement } from './books-statement.record.ts';
import { type Entry, entriesOf } from './spending.ts';

export type Statement = WholeRow<typeof booksStatement>;

/** The cost entries posted in the days of a statement, in its currency. */
export async function enteredIn(
  context: Context,
  { startsOn, endsOn, currency }: Statement,
): Promise<readonly Entry[]> {
  const found = await entriesOf(context, { state: 'posted', day: `gte:${startsOn}` });
  return found.filter(({ day, amount }) => day <= endsOn && amount.currency === currency);
}
