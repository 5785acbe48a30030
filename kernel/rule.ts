import { type Facts, type FactsAbout, type FactValues, factMakers } from './fact.ts';
import type { Fields, Values } from './field.ts';
import type { AnyRecord, RecordFields, VariantFields } from './record.ts';

/** A decided value and the key of the sentence (in the practice's words, under reasons) that says why. */
export type Decision<Value> = { readonly value: Value; readonly because: string };

/**
 * Decides one field from declared facts, as a pure function. It runs whenever a record is written, and in a form's preview;
 * the facts it used are kept beside the value.
 */
export type Rule = {
  readonly sort: 'rule';
  readonly decides: string;
  readonly facts: Facts;
  /** Only while nobody has set a value, instead of always. */
  readonly whenEmpty?: boolean;
  decide(facts: Readonly<Record<string, unknown>>, now: string): Decision<unknown> | null;
};

/** What a rule can decide: the fields of every record of the type, and those of a variant (for another it decides null). */
type Decidable<R extends AnyRecord> = RecordFields<R> & VariantFields<R> extends infer All extends Fields ? All : never;

type RuleOf<R extends AnyRecord, F extends Facts, Name extends keyof Decidable<R>> = {
  decides: Name;
  facts: (about: FactsAbout<R>) => F;
  whenEmpty?: boolean;
  /** `now` is the moment of the write, RFC 3339 in UTC. Null leaves the field as it is. */
  decide: (facts: FactValues<F>, now: string) => Decision<Values<Decidable<R>>[Name] | null> | null;
};

/** A rule about record `R`: `rule<typeof incident>()({ decides: 'priority', … })`. */
export const rule =
  <R extends AnyRecord>() =>
  <const F extends Facts, const Name extends keyof Decidable<R> & string>(declared: RuleOf<R, F, Name>): Rule => ({
    sort: 'rule',
    decides: declared.decides,
    facts: declared.facts(factMakers as unknown as FactsAbout<R>),
    ...(declared.whenEmpty && { whenEmpty: true }),
    decide: declared.decide as unknown as Rule['decide'],
  });
