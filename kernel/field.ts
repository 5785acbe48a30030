import type { z } from 'zod';

/** The phantom key under which a field carries the TypeScript type of its value; it never exists at run time. */
declare const valueType: unique symbol;

/** Weight of a field's words in the full-text index, as PostgreSQL's setweight knows it. */
export type SearchWeight = 'A' | 'B' | 'C' | 'D';

/** What any field may say, whatever its kind. Plain data, so that a field a customer adds is the same thing in the database. */
export type FieldOptions = {
  /** Must have a value from creation on. A state can ask for one later: see lifecycle. */
  readonly required?: boolean;
  /** Its words are found by full-text search, with this weight. */
  readonly search?: SearchWeight;
  /** The rule that decides its value; a writer does not send it unless it is overridable. */
  readonly decidedBy?: string;
  /** A decided value may be set by hand, with a reason kept in the companion field `<name>Override`. */
  readonly overridable?: boolean;
  /** No two records of the type share a value. */
  readonly unique?: boolean;
  /** Given on creation, never changed afterwards. */
  readonly fixed?: boolean;
  /** Told by the house from what happened, for lists and sorting: nobody writes it, and the activity does not know it. */
  readonly told?: boolean;
  /** Counted or noted by whoever tells of it (an action, an integration, an import): no form asks a person for it. */
  readonly unasked?: boolean;
  /**
   * The value of a record that was created without one. Three are marks: `me` of a reference is whoever creates it, `now` of a
   * moment when they do, and `my-zone` of a text their time zone.
   */
  readonly default?: unknown;
};

/** A field as declared: its kind's name, its options, and (for the compiler only) the type of its value. */
export type Field<Value = unknown> = FieldOptions & { readonly kind: string; readonly [valueType]?: Value };

export type Fields = { readonly [name: string]: Field };

/** A field declared by `options`, of the kind `name`, whose value has type `Value`. */
export type FieldOf<Name extends string, Value, Options> = Options & {
  readonly kind: Name;
  readonly [valueType]?: Value;
};

/** The type of a field's value; null stands for "no value". */
export type ValueOf<F> = F extends { readonly [valueType]?: infer V } ? V : never;

/** The values of a set of fields, each present, empty ones null. */
export type Values<F extends Fields> = {
  -readonly [K in keyof F]: F[K] extends { readonly required: true } ? ValueOf<F[K]> : ValueOf<F[K]> | null;
};

/** One real column in a table. `check` is an SQL condition in which the column stands under its own name. */
export type Column = {
  readonly name: string;
  readonly type: string;
  readonly check?: string;
  /** The record type whose table the column points into. */
  readonly references?: string;
};

/** How a value is compared in a filter. `empty` asks whether there is a value at all. */
export type Operator = 'is' | 'not' | 'gt' | 'gte' | 'lt' | 'lte' | 'like' | 'empty';

/**
 * A kind of value: everything that follows from a field being "money" or "a day". Kinds are pure; each lives in its own
 * folder under fields/ with the browser's half beside it. `F` is the shape of the declared field.
 */
export type Kind<F extends Field = Field, Value = unknown> = {
  readonly name: string;
  /** The columns that hold a value of the field `name`; nearly always one, named as the field is. */
  columns(name: string, field: F): readonly Column[];
  /** What an API client may send for it, null left out: the form checks with it, the API refuses with it, OpenAPI shows it. */
  input(field: F): z.ZodType<Value>;
  /** Value → what the columns hold, in their order. */
  toRow(value: Value | null, field: F): readonly unknown[];
  /** What the columns hold, in their order → value. */
  fromRow(cells: readonly unknown[], field: F): Value | null;
  /** The value is its one cell, which JSON writes as it writes anything; or "plain": between quotes, with nothing to escape. */
  readonly written?: 'cell' | 'plain';
  readonly operators: readonly Operator[];
  /** One comparable cell per value for filters and sorting; null when the kind offers neither. Defaults to the first column. */
  sortKey?(column: string, field: F): string;
  /** The value as a person writes it in a filter, a CSV cell or an import; throws nothing, gives undefined where it is not one. */
  fromText(text: string, field: F): Value | undefined;
  /** The value as plain text for CSV, search and activity. */
  toText(value: Value, field: F): string;
  readonly sortable: boolean;
  /** What is wrong with the declaration itself, as a sentence that says how to mend it; null when nothing is. */
  mend?(field: F): string | null;
};

/** camelCase → snake_case: the one way a declared name becomes a name in SQL. */
export const sqlName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** camelCase or kebab-case → words: the English label of a name that was given none. */
export const humanise = (name: string): string => {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
