import type { Fact, FactsAbout } from '../../../kernel/fact.ts';
import { rule } from '../../../kernel/rule.ts';
import { dayAfter, daysUntil, growthADay, lastOf } from '../../../methods/capacity/trend.ts';
import type { capacityPlan } from './capacity-plan.record.ts';

type About = FactsAbout<typeof capacityPlan>;
type Readings = readonly { readonly readOn: string; readonly used: number }[];

const readingsOf = (readings: Readings) => readings.map(({ readOn, used }) => ({ day: readOn, used }));
const nothing = { value: null, because: 'noReading' } as const;

/** What is in use by the last reading. */
export const current = rule<typeof capacityPlan>()({
  decides: 'current',
  facts: (about) => ({ readings: about.rows('readings', 'readOn', 'used') }),
  decide: ({ readings }) => {
    const last = lastOf(readingsOf(readings));
    return last ? { value: last.used, because: 'last' } : nothing;
  },
});

/** How much more is in use each day, by the straight line through all readings. */
export const growth = rule<typeof capacityPlan>()({
  decides: 'growth',
  facts: (about) => ({ readings: about.rows('readings', 'readOn', 'used') }),
  decide: ({ readings }) => {
    const found = growthADay(readingsOf(readings));
    return found === null
      ? { value: null, because: 'oneReading' }
      : { value: Number(found.toFixed(6)), because: 'line' };
  },
});

const outlook = (about: About) => ({
  readings: about.rows('readings', 'readOn', 'used'),
  growth: about.own('growth'),
  maximum: about.own('maximum'),
});

/** Days from the last reading until a share of the maximum is reached, and the day of that reading. */
const reached = (
  { readings, growth: a, maximum }: { readings: Readings; growth: number | null; maximum: number },
  share: number,
): { readonly since: string; readonly days: number } | null => {
  const last = lastOf(readingsOf(readings));
  const days = last && daysUntil(last.used, maximum * share, a);
  return last && days !== null ? { since: last.day, days } : null;
};

/** In how many days from the last reading nothing is left. */
export const daysUntilFull = rule<typeof capacityPlan>()({
  decides: 'daysUntilFull',
  facts: outlook,
  decide: (facts) => {
    const found = reached(facts, 1);
    return found ? { value: found.days, because: 'rate' } : { value: null, because: 'never' };
  },
});

/** The day on which nothing is left. */
export const fullOn = rule<typeof capacityPlan>()({
  decides: 'fullOn',
  facts: outlook,
  decide: (facts) => {
    const found = reached(facts, 1);
    return found ? { value: dayAfter(found.since, found.days), because: 'rate' } : { value: null, because: 'never' };
  },
});

/** The day on which the threshold is reached. */
export const thresholdOn = rule<typeof capacityPlan>()({
  decides: 'thresholdOn',
  facts: (about) => ({ ...outlook(about), threshold: about.own('threshold') as Fact<number> }),
  decide: ({ threshold, ...facts }) => {
    const found = reached(facts, threshold / 100);
    return found ? { value: dayAfter(found.since, found.days), because: 'rate' } : { value: null, because: 'never' };
  },
});

/** The last day to order more: so many days before nothing is left as it takes until it is there. */
export const orderBy = rule<typeof capacityPlan>()({
  decides: 'orderBy',
  facts: (about) => ({ fullOn: about.own('fullOn'), leadDays: about.own('leadDays') }),
  decide: ({ fullOn: full, leadDays }) =>
    full
      ? { value: dayAfter(full, -(leadDays ?? 0)), because: leadDays === null ? 'noLead' : 'lead' }
      : { value: null, because: 'never' },
});
