import type { Check } from './check.ts';
import type { Fields } from './field.ts';
import type { Guard } from './guard.ts';
import type { LinesOf } from './lines.ts';
import type { Word } from './words.ts';

/** What its fields and lines are called, by language; a record may call them otherwise in its own words. */
export type TraitWords<F, L> = {
  readonly fields?: { readonly [N in keyof F & string]: Word };
  /** What the values of its choices are called. */
  readonly choices?: { readonly [N in keyof F & string]?: Readonly<Record<string, string>> };
  readonly lines?: {
    readonly [N in keyof L & string]: {
      readonly label: string;
      readonly fields: Readonly<Record<string, Word>>;
      readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
  };
  /** Sentences of its guards and checks. */
  readonly refusals?: Readonly<Record<string, string>>;
};

/** What the record that wears it says of itself with it, as the verbs by which it is approved; whoever serves all wearers asks for it. */
type Worn = {
  readonly says?: Readonly<Record<string, unknown>>;
  /** Traits without which it cannot be worn. */
  readonly needs?: readonly string[];
  readonly guards?: readonly Omit<Guard, 'record'>[];
  readonly checks?: readonly Omit<Check, 'record'>[];
};

/**
 * An adjective a record can wear: fields and lines it brings, and a name under which panels, columns and server behaviour
 * are contributed to every record that wears it.
 */
export type Trait<Name extends string = string, F extends Fields = Fields, L extends LinesOf = LinesOf> = Worn & {
  readonly name: Name;
  readonly fields: F;
  readonly lines?: L;
  readonly words?: { readonly en?: TraitWords<F, L>; readonly de: TraitWords<F, L> };
};

// biome-ignore lint/complexity/noBannedTypes: no fields is the natural default
export const trait = <const Name extends string, const F extends Fields = {}, const L extends LinesOf = {}>(
  declared: Worn & {
    name: Name;
    fields?: F;
    lines?: L;
    words?: { readonly en?: TraitWords<F, L>; readonly de: TraitWords<F, L> };
  },
): Trait<Name, F, L> => ({ fields: {} as F, ...declared });
