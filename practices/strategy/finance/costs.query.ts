import { day } from '../../../fields/day/day.field.ts';
import { fromMinorUnits } from '../../../fields/money/money.field.ts';
import { query } from '../../../kernel/query.ts';
import type { AnyRecord } from '../../../kernel/record.ts';
import { costKinds } from './cost-kinds.ts';
import { type Entry, entriesOf, sumOf } from './spending.ts';

const byKind = (entries: readonly Entry[], currency: string) =>
  costKinds.flatMap((kind) => {
    const units = sumOf(entries, currency, kind);
    return units === 0 ? [] : [{ kind, amount: fromMinorUnits(units, currency) }];
  });

/** What a service cost within days, by currency and kind of cost: the entries posted to it, of which each can be seen. */
export const costs = query<AnyRecord>()({
  record: 'service',
  name: 'costs',
  arguments: { from: day(), until: day() },
  answer: async (context, row, { from, until }) => {
    const since = from ? { day: `gte:${from}` } : {};
    const found = await entriesOf(context, { service: row.id, state: 'posted', ...since });
    const entries = found.filter((entry) => !until || entry.day <= until);
    const currencies = [...new Set(entries.map(({ amount }) => amount.currency))].toSorted();
    return {
      items: currencies.map((currency) => ({
        total: fromMinorUnits(sumOf(entries, currency), currency),
        kinds: byKind(entries, currency),
      })),
      entries: entries.length,
    };
  },
});
