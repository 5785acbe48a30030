import { day } from '../../../fields/day/day.field.ts';
import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import { query } from '../../../kernel/query.ts';
import { bookValue as valueOn } from '../../../methods/depreciation/straight-line.ts';
import type { asset } from './asset.record.ts';

/** What an asset is worth in the books on a day; today when none is named. Null where cost, day or life are not known to who asks. */
export const bookValue = query<typeof asset>()({
  record: 'asset',
  name: 'book-value',
  arguments: { day: day() },
  answer: async ({ now, actor }, { cost, residual, lifeMonths, purchasedOn }, { day: asked }) => {
    const on = asked ?? Temporal.Instant.from(now).toZonedDateTimeISO(actor.zone).toPlainDate().toString();
    if (!cost || !lifeMonths || !purchasedOn) return { day: on, value: null };
    const left = residual ? (minorUnits(residual) ?? 0) : 0;
    const bought = { cost: minorUnits(cost) ?? 0, residual: left, months: lifeMonths, since: purchasedOn };
    return { day: on, value: fromMinorUnits(valueOn(bought, on), cost.currency) };
  },
});
