import type { Fields } from './field.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { LinesOf } from './lines.ts';
import type { Permission } from './permission.ts';
import type { Trait } from './trait.ts';

/**
 * What every record can be asked for besides its transitions and actions. `internal` is reading and writing internal notes; `delete` is
 * for drafts; `correct` is saying that something happened at another moment.
 */
export type BaseVerb = 'read' | 'create' | 'update' | 'comment' | 'internal' | 'archive' | 'delete' | 'correct';

/** The parts that the kernel knows by their least shape; exactly one record type fills each. */
export const parts = ['person', 'team', 'organisation', 'calendar', 'service'] as const;
export type Part = (typeof parts)[number];

/** Columns that every record has beside its own fields; they can be listed, filtered and sorted like fields, not written. */
export const baseFieldNames = [
  'number',
  'state',
  'variant',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'stateAt',
] as const;
export type BaseFieldName = (typeof baseFieldNames)[number];

/** Which field says what to those who know only the header: search, my work, links. A field of the same name is taken by itself. */
export type HeaderFields<FieldName extends string> = {
  readonly title?: FieldName;
  readonly requester?: FieldName;
  readonly assignee?: FieldName;
  readonly team?: FieldName;
  readonly organisation?: FieldName;
  readonly due?: FieldName;
};

/** What is true of one kind of the record only: a server among configuration items, a form among catalogue requests. */
export type Variant = { readonly fields: Fields };
export type Variants = { readonly [variant: string]: Variant };

/** A list that everybody starts with. `sort` as in the API: '-priority,createdAt'. `where` as in the API's query string. */
export type ListDeclaration<FieldName extends string> = {
  readonly columns: readonly (FieldName | BaseFieldName)[];
  readonly sort?: string;
  readonly where?: Readonly<Record<string, string>>;
};

/** `beats`: the field by which people guess without help, as a team by the service; a suggestion has to be right more often. */
export type Suggested<FieldName extends string> = { readonly from: readonly FieldName[]; readonly beats?: FieldName };

export type Section<FieldName extends string> = { readonly name: string; readonly fields: readonly FieldName[] };

type FieldsOfTraits<T extends readonly Trait[]> = T extends readonly [
  infer First,
  ...infer Rest extends readonly Trait[],
]
  ? (First extends Trait<string, infer F> ? F : unknown) & FieldsOfTraits<Rest>
  : unknown;

type LinesOfTraits<T extends readonly Trait[]> = T extends readonly [
  infer First,
  ...infer Rest extends readonly Trait[],
]
  ? (First extends Trait<string, Fields, infer L> ? L : unknown) & LinesOfTraits<Rest>
  : unknown;

/** Own fields and those of the traits. */
export type AllFields<T extends readonly Trait[], F extends Fields> = F & FieldsOfTraits<T>;

type NameIn<T extends readonly Trait[], F extends Fields> = (keyof F | keyof FieldsOfTraits<T>) & string;

/** What a state can ask for, a form can show, a permission can be about: fields and lines. */
type PlaceIn<T extends readonly Trait[], F extends Fields, L extends LinesOf> =
  | NameIn<T, F>
  | ((keyof L | keyof LinesOfTraits<T>) & string);

/** Fields that only some variants have. */
type VariantNameIn<X extends Variants> = { [V in keyof X]: keyof X[V]['fields'] }[keyof X] & string;

/** A record as declared. Everything in it is data; see architecture, "A practice". */
export type RecordDeclaration<
  Name extends string = string,
  T extends readonly Trait[] = readonly Trait[],
  F extends Fields = Fields,
  L extends LinesOf = LinesOf,
  S extends string = string,
  V extends string = string,
  X extends Variants = Variants,
> = {
  readonly name: Name;
  /** Before the number: INC in INC-1042. */
  readonly prefix: string;
  /** The collection's name in the API when adding s is wrong. */
  readonly plural?: string;
  /** The part of the kernel's that this record fills. */
  readonly fills?: Part;
  readonly traits?: T;
  readonly fields: F;
  readonly lines?: L;
  readonly lifecycle?: Lifecycle<S, V, NameIn<T, F>, PlaceIn<T, F, NoInfer<L>>>;
  readonly header?: HeaderFields<NameIn<T, F>>;
  readonly variants?: X;
  /** The field that makes these records a tree: a reference to the same type. */
  readonly tree?: NameIn<T, F>;
  readonly lists?: { readonly [list: string]: ListDeclaration<NameIn<T, F>> };
  /** Sorts offered at any size; each has an index. */
  readonly sorts?: readonly (NameIn<T, F> | BaseFieldName)[];
  readonly form?: readonly Section<PlaceIn<T, F, NoInfer<L>>>[];
  /** `related`: the setting whose `relatedWithinDays` says how long after its end another contact belongs to the same matter. */
  readonly measures?: { readonly related?: string };
  /** The setting by which those who run the house choose the fields that make two records alike: each by name, counted or not. */
  readonly alike?: string;
  /** Fields whose value is offered, learned from what others were given before; `from` is what tells one from another. */
  readonly suggests?: { readonly [field in NameIn<T, F>]?: Suggested<NameIn<T, F>> };
  readonly may: { readonly read: Permission; readonly create: Permission; readonly update: Permission } & {
    readonly [verb in BaseVerb | NoInfer<V>]?: Permission;
  };
  /** Fields that not everybody who may read or update the record may read or update. */
  readonly fieldMay?: {
    readonly [field in PlaceIn<T, F, NoInfer<L>> | VariantNameIn<NoInfer<X>>]?: {
      readonly read?: Permission;
      readonly update?: Permission;
    };
  };
};

/** Any declaration, its literal types forgotten. */
// biome-ignore lint/suspicious/noExplicitAny: the literal types of a declaration are invariant; here they are let go on purpose
export type AnyRecord = RecordDeclaration<string, any, any, any, any, any, any>;

/** All fields of a declared record, its traits' included. */
export type RecordFields<R> =
  R extends RecordDeclaration<
    string,
    infer T extends readonly Trait[],
    infer F extends Fields,
    infer _L,
    infer _S,
    infer _V,
    infer _X
  >
    ? AllFields<T, F> extends infer All extends Fields
      ? All
      : never
    : never;

/** Fields and lines that a record declares itself, its traits' left out: those its own words must name. */
export type OwnFields<R> = R extends { readonly fields: infer F } ? F : never;
export type OwnLines<R> = R extends { readonly lines?: infer L } ? L : never;

/** All lines of a declared record, its traits' included. */
export type RecordLines<R> =
  R extends RecordDeclaration<string, infer T extends readonly Trait[], infer _F, infer L, infer _S, infer _V, infer _X>
    ? L & LinesOfTraits<T>
    : never;

/** Fields that only some variants of a declared record have; of one name they are one column, and have one label. */
export type VariantFields<R> = R extends { readonly variants?: infer X extends Variants }
  ? Flat<X[keyof X]['fields']>
  : unknown;
/** A union of objects → one object with the keys of all. */
type Flat<U> = { [K in U extends unknown ? keyof U : never]: U extends { readonly [key in K]: infer V } ? V : never };
export type VariantNames<R> = R extends { readonly variants?: infer X extends Variants } ? keyof X & string : never;

/** Declares a record. The compiler checks every state, verb, column and field named in it against the declaration itself. */
export const record = <
  const Name extends string,
  const F extends Fields,
  const T extends readonly Trait[] = readonly [],
  // biome-ignore lint/complexity/noBannedTypes: no lines is the natural default
  const L extends LinesOf = {},
  const S extends string = never,
  const V extends string = never,
  // biome-ignore lint/complexity/noBannedTypes: no variants is the natural default
  const X extends Variants = {},
>(
  declaration: RecordDeclaration<Name, T, F, L, S, V, X>,
): RecordDeclaration<Name, T, F, L, S, V, X> => declaration;
