import { fromMinorUnits, minorDigits } from '../../../fields/money/money.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { RateCard } from './rate-card.setting.ts';
import type { timeEntry } from './time-entry.record.ts';

/** What an hour of this activity costs, by the rate card. */
export const rate = rule<typeof timeEntry>()({
  decides: 'rate',
  facts: (about) => ({ activity: about.own('activity'), card: about.setting<RateCard>('rate-card') }),
  decide: ({ activity, card }) => {
    const units = Math.round(card[activity] * 10 ** minorDigits(card.currency));
    return { value: fromMinorUnits(units, card.currency), because: 'card' };
  },
});
