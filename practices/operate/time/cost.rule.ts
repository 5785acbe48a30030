import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { timeEntry } from './time-entry.record.ts';

/** Rate times duration, rounded to the smallest coin. */
export const cost = rule<typeof timeEntry>()({
  decides: 'cost',
  facts: (about) => ({ rate: about.own('rate'), duration: about.own('duration') }),
  decide: ({ rate, duration }) => {
    if (!rate || !duration) return null;
    const units = Math.round(((minorUnits(rate) ?? 0) * (secondsOf(duration) ?? 0)) / 3600);
    return { value: fromMinorUnits(units, rate.currency), because: 'rateTimesDuration' };
  },
});
