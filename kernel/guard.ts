import { type Facts, type FactsAbout, type FactValues, factMakers } from './fact.ts';
import type { AnyRecord } from './record.ts';

/**
 * Refuses a transition from declared facts, its own practice's or another's. Its name is the sentence it holds; the key it
 * gives back names the sentence (in the practice's words, under refusals) that says why not.
 */
export type Guard = {
  readonly sort: 'guard';
  readonly record: string;
  readonly verbs: readonly string[];
  readonly facts: Facts;
  refuse(facts: Readonly<Record<string, unknown>>, now: string): string | null;
};

/** A guard over verbs of record `R`: `guard<typeof incident>()({ record: 'incident', verbs: ['reopen'], … })`. */
export const guard =
  <R extends AnyRecord>() =>
  <const F extends Facts>(declared: {
    record: R['name'];
    verbs: readonly (keyof NonNullable<R['lifecycle']>['transitions'] & string)[];
    facts: (about: FactsAbout<R>) => F;
    refuse: (facts: FactValues<F>, now: string) => string | null;
  }): Guard => ({
    sort: 'guard',
    record: declared.record,
    verbs: declared.verbs,
    facts: declared.facts(factMakers as unknown as FactsAbout<R>),
    refuse: declared.refuse as unknown as Guard['refuse'],
  });
