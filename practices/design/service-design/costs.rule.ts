import { fromMinorUnits, type Money, minorUnits } from '../../../fields/money/money.field.ts';
import type { FactsAbout } from '../../../kernel/fact.ts';
import { rule } from '../../../kernel/rule.ts';
import type { serviceDesign } from './service-design.record.ts';

type Cost = { readonly falls: 'once' | 'each-month' | 'each-year'; readonly amount: Money | null };

const timesAYear = { once: 0, 'each-month': 12, 'each-year': 1 } as const;
const costsOf = (about: FactsAbout<typeof serviceDesign>) => about.rows('costs', 'falls', 'amount');

/** The sum of costs, each so many times; null where none of them falls. */
const added = (costs: readonly Cost[], times: (cost: Cost) => number) => {
  const falling = costs.filter((cost) => cost.amount !== null && times(cost) > 0);
  const currency = falling[0]?.amount?.currency;
  if (!currency) return { value: null, because: 'noCosts' };
  const units = falling.reduce((sum, cost) => sum + times(cost) * ((cost.amount && minorUnits(cost.amount)) ?? 0), 0);
  return { value: fromMinorUnits(units, currency), because: 'added' };
};

/** All that is paid once. */
export const costOnce = rule<typeof serviceDesign>()({
  decides: 'costOnce',
  facts: (about) => ({ costs: costsOf(about) }),
  decide: ({ costs }) => added(costs, ({ falls }) => Number(falls === 'once')),
});

/** All that is paid in a year that goes on. */
export const costEachYear = rule<typeof serviceDesign>()({
  decides: 'costEachYear',
  facts: (about) => ({ costs: costsOf(about) }),
  decide: ({ costs }) => added(costs, ({ falls }) => timesAYear[falls]),
});

/** What it costs over the years that are looked at. */
export const costInAll = rule<typeof serviceDesign>()({
  decides: 'costInAll',
  facts: (about) => ({ costs: costsOf(about), costYears: about.own('costYears') }),
  decide: ({ costs, costYears }) => added(costs, ({ falls }) => (falls === 'once' ? 1 : timesAYear[falls] * costYears)),
});
