import type { FactsAbout } from '../../../kernel/fact.ts';
import { rule } from '../../../kernel/rule.ts';
import { bestOf } from './compare.ts';
import type { tender } from './tender.record.ts';

const tendered = (about: FactsAbout<typeof tender>) => ({
  criteria: about.rows('criteria', 'criterion', 'weight', 'least'),
  offers: about.rows('offers', 'supplier', 'once', 'eachMonth'),
  points: about.rows('points', 'supplier', 'criterion', 'points'),
  costWeight: about.own('costWeight'),
  months: about.own('months'),
});

/** Whose offer is best by weight; it advises, and whoever decides may choose another and say why. */
export const best = rule<typeof tender>()({
  decides: 'best',
  facts: tendered,
  decide: (facts) => {
    const found = bestOf(facts);
    return { value: found.best?.supplier ?? null, because: found.because };
  },
});

/** Of five, what the best offer comes to. */
export const bestScore = rule<typeof tender>()({
  decides: 'bestScore',
  facts: tendered,
  decide: (facts) => {
    const found = bestOf(facts);
    return { value: found.best?.score ?? null, because: found.because };
  },
});
