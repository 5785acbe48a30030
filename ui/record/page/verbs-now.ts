import type { TypeMeta, VerbMeta, VerbNow } from '../../client/meta.ts';
import { stateOf } from '../field/fields-of.ts';

export type Possible = { readonly verb: VerbMeta; readonly allowed: boolean; readonly why?: string };

/** The verbs of a record as they stand now, in the order declared. */
export const verbsNow = (type: TypeMeta, now: readonly VerbNow[] = []): readonly Possible[] =>
  type.verbs.flatMap((verb) => {
    const found = now.find((one) => one.name === verb.name);
    return found ? [{ verb, allowed: found.allowed, ...(found.why && { why: found.why }) }] : [];
  });

const leadsTo = (type: TypeMeta, verb: VerbMeta, category: string): boolean =>
  stateOf(type, verb.to)?.category === category;

/** The verb that ends the work: what `e` does. */
export const endingVerb = (type: TypeMeta): VerbMeta | undefined =>
  type.verbs.find((verb) => verb.sort === 'transition' && leadsTo(type, verb, 'resolved')) ??
  type.verbs.find((verb) => verb.sort === 'transition' && leadsTo(type, verb, 'closed'));

/** The fields that a verb asks for, those it needs marked. */
export const askedBy = (type: TypeMeta, verb: VerbMeta) => [
  ...type.fields
    .filter((field) => verb.asks.includes(field.name))
    .map((field) => ({ ...field, required: verb.requires.includes(field.name) })),
  ...verb.arguments,
];
