import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import { rule } from '../../../kernel/rule.ts';
import { monthly as eachMonth, writtenOff } from '../../../methods/depreciation/straight-line.ts';
import type { asset } from './asset.record.ts';

/** What of its cost goes each month, in equal parts. */
export const monthly = rule<typeof asset>()({
  decides: 'monthly',
  facts: (about) => ({
    cost: about.own('cost'),
    residual: about.own('residual'),
    lifeMonths: about.own('lifeMonths'),
  }),
  decide: ({ cost, residual, lifeMonths }) => {
    if (!cost || !lifeMonths) return { value: null, because: 'noCost' };
    const left = residual ? (minorUnits(residual) ?? 0) : 0;
    const units = eachMonth({ cost: minorUnits(cost) ?? 0, residual: left, months: lifeMonths });
    return { value: fromMinorUnits(units, cost.currency), because: 'straight' };
  },
});

/** The day on which it is written off. */
export const writtenOffOn = rule<typeof asset>()({
  decides: 'writtenOffOn',
  facts: (about) => ({ purchasedOn: about.own('purchasedOn'), lifeMonths: about.own('lifeMonths') }),
  decide: ({ purchasedOn, lifeMonths }) =>
    purchasedOn && lifeMonths
      ? { value: writtenOff({ since: purchasedOn, months: lifeMonths }), because: 'life' }
      : { value: null, because: 'noDay' },
});
