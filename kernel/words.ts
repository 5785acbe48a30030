import type { Field } from './field.ts';
import type {
  AnyRecord,
  OwnFields,
  OwnLines,
  RecordFields,
  RecordLines,
  VariantFields,
  VariantNames,
} from './record.ts';

/** A label, or a label with a sentence of help. */
export type Word = string | { readonly label: string; readonly help: string };

/** What an action is called, once it is done too, and what it asks, where the record's own words do not say. */
export type ActionWords = {
  readonly label: string;
  readonly done: string;
  readonly help?: string;
  readonly arguments?: Readonly<Record<string, Word>>;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

type ChoiceOf<F> = F extends { readonly choices: readonly (infer C extends string)[] } ? C : never;
type ChoiceFields<Fs> = { [K in keyof Fs as ChoiceOf<Fs[K]> extends never ? never : K]: Fs[K] };
type ChoiceWords<Fs> = {
  readonly [F in keyof ChoiceFields<Fs> & string]: { readonly [C in ChoiceOf<ChoiceFields<Fs>[F]>]: string };
};
type FieldWords<Fs> = { readonly [F in keyof Fs & string]: Word };
/** Present where there is something to name, absent where there is nothing. */
type Wanted<Key extends string, Named> = keyof Named extends never
  ? { readonly [K in Key]?: Named }
  : { readonly [K in Key]: Named };
type LineWords<Fs> = { readonly label: string; readonly fields: FieldWords<Fs> } & Wanted<'choices', ChoiceWords<Fs>>;
type LinesWords<Ls> = { readonly [L in keyof Ls & string]: LineWords<FieldsIn<Ls[L]>> };
type FieldsIn<P> = P extends { readonly fields: infer Fs } ? Fs : never;
type States<R> = R extends { readonly lifecycle?: { readonly states: infer S } } ? keyof S & string : never;
type Verbs<R> = R extends { readonly lifecycle?: { readonly transitions: infer V } } ? keyof V & string : never;

/** Everything of a record that a person reads, in one language. A language other than English must say all of it. */
export type RecordWords<R extends AnyRecord> = {
  readonly name: string;
  readonly plural: string;
  /** One sentence: what such a record is, in the field's words. */
  readonly help: string;
  /** Its own and its variants'; its traits' bring their words, and may be called otherwise here. */
  readonly fields: FieldWords<OwnFields<R> & VariantFields<R>> & Partial<FieldWords<RecordFields<R>>>;
  readonly sections?: Readonly<Record<string, string>>;
  readonly lists?: Readonly<Record<string, string>>;
  /** Sentences of rules, by the key they give as because; {fact} stands for the fact of that name, {value} for what was decided. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Sentences of guards and checks, by the key they refuse with; a check's goes on from the name of the field. */
  readonly refusals?: Readonly<Record<string, string>>;
  readonly actions?: Readonly<Record<string, ActionWords>>;
  /** Words of help that belong to no field. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly lines?: Partial<LinesWords<RecordLines<R>>>;
} & Wanted<'lines', LinesWords<OwnLines<R>>> &
  Wanted<'choices', ChoiceWords<OwnFields<R> & VariantFields<R>>> & {
    readonly choices?: Partial<ChoiceWords<RecordFields<R>>>;
  } & Wanted<'states', { readonly [S in States<R>]: string }> &
  /** A verb on its button, and once it is done: "Resolve", "resolved". */
  Wanted<'verbs', { readonly [V in Verbs<R>]: { readonly label: string; readonly done: string } }> &
  Wanted<'variants', { readonly [X in VariantNames<R>]: string }>;

type Loose<T> = T extends string ? T : T extends readonly unknown[] ? T : { readonly [K in keyof T]?: Loose<T[K]> };

/** Words of a record: English may leave out what its names say already (waitingReason → "Waiting reason"); the others may not. */
export type Words<R extends AnyRecord> = {
  readonly en: Pick<RecordWords<R>, 'name' | 'plural' | 'help'> &
    Loose<Omit<RecordWords<R>, 'name' | 'plural' | 'help'>>;
  readonly de: RecordWords<R>;
};

/** Words whose record has been forgotten, as the registry holds them. */
export type AnyWords = Readonly<Record<string, LooseWords>>;
export type LooseWords = {
  readonly name: string;
  readonly plural: string;
  readonly help: string;
  readonly fields?: Readonly<Record<string, Word | undefined>>;
  readonly lines?: Readonly<
    Record<
      string,
      | {
          readonly label?: string;
          readonly fields?: Readonly<Record<string, Word | undefined>>;
          readonly choices?: LooseWords['choices'];
        }
      | undefined
    >
  >;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;
  readonly states?: Readonly<Record<string, string | undefined>>;
  readonly verbs?: Readonly<Record<string, { readonly label?: string; readonly done?: string } | undefined>>;
  readonly sections?: Readonly<Record<string, string | undefined>>;
  readonly lists?: Readonly<Record<string, string | undefined>>;
  readonly variants?: Readonly<Record<string, string | undefined>>;
  readonly reasons?: Readonly<Record<string, string | undefined>>;
  readonly refusals?: Readonly<Record<string, string | undefined>>;
  readonly actions?: Readonly<Record<string, Partial<ActionWords> | undefined>>;
  readonly notes?: Readonly<Record<string, string | undefined>>;
};

/** Words of record `R`: `words<typeof incident>({ en: …, de: … })`. */
export const words = <R extends AnyRecord>(all: Words<R>): AnyWords => all as unknown as AnyWords;

/** Fills a sentence: "Impact {impact}" with { impact: 'high' }. A name that has no value stays visible, so that a gap is seen. */
export const fill = (sentence: string, values: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (values[name] === undefined ? whole : String(values[name])));

/** What a choice field declares, for those who only know it is a field. */
export const choicesOf = (field: Field): readonly string[] =>
  'choices' in field && Array.isArray(field.choices) ? (field.choices as readonly string[]) : [];
