import type { Fields, ValueOf, Values } from './field.ts';
import type { AnyRecord, RecordFields, RecordLines, VariantFields, VariantNames } from './record.ts';

/** The phantom key under which a fact carries the type of what it gives. */
declare const factType: unique symbol;

/** Where records of another type name this one: in a field, or in a field of their lines; optionally only those in these categories. */
export type Referring = {
  readonly field: string;
  readonly lines?: string;
  readonly categories?: readonly string[];
};

/**
 * What a rule or guard wants to know, said beforehand: the operation loads all of it in one round trip, passes it in, and
 * keeps it in the activity, which is what "why" shows. Dotted paths are left out on purpose: one step behind a reference.
 */
export type Fact<Value = unknown> = { readonly [factType]?: Value } & (
  | { readonly from: 'own'; readonly field: string }
  | { readonly from: 'behind'; readonly reference: string; readonly field: string }
  | { readonly from: 'setting'; readonly name: string; readonly at?: readonly string[] }
  | {
      readonly from: 'links';
      readonly kind: string;
      readonly direction: 'out' | 'in';
      readonly categories?: readonly string[];
      readonly to?: { readonly type: string; readonly where: Readonly<Record<string, unknown>> };
    }
  | { readonly from: 'rows'; readonly lines: string; readonly fields: readonly string[] }
  | { readonly from: 'lines'; readonly lines: string; readonly where: Readonly<Record<string, unknown>> }
  | ({ readonly from: 'referrers'; readonly type: string } & Referring)
  | { readonly from: 'base'; readonly field: 'createdAt' | 'stateAt' | 'state' | 'variant' }
  | { readonly from: 'actor'; readonly field: 'id' | 'roles' | 'teams' | 'organisations' }
);

export type Facts = { readonly [name: string]: Fact };

export type FactValues<F extends Facts> = {
  readonly [K in keyof F]: F[K] extends { readonly [factType]?: infer V } ? V : never;
};

type LineFields<L> = L extends { readonly fields: infer F extends Fields } ? F : never;

/** The facts that a rule about record `R` can ask for, typed by its declaration. */
export type FactsAbout<R extends AnyRecord> = {
  own<F extends keyof RecordFields<R> & string>(field: F): Fact<Values<RecordFields<R>>[F]>;
  /** A field that only some variants have; null where the record is of another. */
  ofVariant<F extends keyof VariantFields<R> & string>(field: F): Fact<ValueOf<VariantFields<R>[F]> | null>;
  behind<F extends keyof RecordFields<R> & string, V = unknown>(reference: F, field: string): Fact<V | null>;
  setting<V>(name: string): Fact<V>;
  /** What a setting says for the values of these fields, one after the other: a matrix by impact, then urgency. Null where it says nothing. */
  settingFor<V>(name: string, ...fields: readonly (keyof RecordFields<R> & string)[]): Fact<V | null>;
  /** How many links of the kind there are, optionally only to records in these categories. */
  links(kind: string, direction: 'out' | 'in', categories?: readonly string[]): Fact<number>;
  /** How many links of the kind there are to records of this type that hold these values: `linked('delivers', 'out', 'service-design', { ready: false })`. */
  linked(kind: string, direction: 'out' | 'in', type: string, where: Readonly<Record<string, unknown>>): Fact<number>;
  /** Its lines in their order, each with these fields: what is summed, chained or looked for. */
  rows<L extends keyof RecordLines<R> & string, F extends keyof LineFields<RecordLines<R>[L]> & string>(
    name: L,
    ...fields: readonly F[]
  ): Fact<readonly Pick<Values<LineFields<RecordLines<R>[L]>>, F>[]>;
  /** How many of its lines hold these values: `lines('checklist', { done: false })`. */
  lines(name: keyof RecordLines<R> & string, where?: Readonly<Record<string, unknown>>): Fact<number>;
  /** How many records of another type name this one: `referrers('agreement', { lines: 'services', field: 'service' })`. */
  referrers(type: string, where: Referring): Fact<number>;
  createdAt: Fact<string>;
  /** The moment the record came into the state it is in. */
  stateAt: Fact<string>;
  variant: Fact<VariantNames<R>>;
  actorRoles: Fact<readonly string[]>;
  actorTeams: Fact<readonly string[]>;
};

/** The makers behind FactsAbout; one object serves every record, the types differ. */
export const factMakers = {
  own: (field: string): Fact => ({ from: 'own', field }),
  ofVariant: (field: string): Fact => ({ from: 'own', field }),
  behind: (reference: string, field: string): Fact => ({ from: 'behind', reference, field }),
  setting: (name: string): Fact => ({ from: 'setting', name }),
  settingFor: (name: string, ...at: readonly string[]): Fact => ({ from: 'setting', name, at }),
  links: (kind: string, direction: 'out' | 'in', categories?: readonly string[]): Fact => ({
    from: 'links',
    kind,
    direction,
    ...(categories && { categories }),
  }),
  linked: (kind: string, direction: 'out' | 'in', type: string, where: Readonly<Record<string, unknown>>): Fact => ({
    from: 'links',
    kind,
    direction,
    to: { type, where },
  }),
  rows: (name: string, ...fields: readonly string[]): Fact => ({ from: 'rows', lines: name, fields }),
  lines: (name: string, where: Readonly<Record<string, unknown>> = {}): Fact => ({ from: 'lines', lines: name, where }),
  referrers: (type: string, where: Referring): Fact => ({ from: 'referrers', type, ...where }),
  createdAt: { from: 'base', field: 'createdAt' } as Fact,
  stateAt: { from: 'base', field: 'stateAt' } as Fact,
  variant: { from: 'base', field: 'variant' } as Fact,
  actorRoles: { from: 'actor', field: 'roles' } as Fact,
  actorTeams: { from: 'actor', field: 'teams' } as Fact,
};

/** The record's own fields and lines that facts stand on, references looked behind included. */
export const fieldsWanted = (facts: Facts): readonly string[] =>
  Object.values(facts).flatMap((fact) => {
    if (fact.from === 'own') return [fact.field];
    if (fact.from === 'setting') return fact.at ?? [];
    if (fact.from === 'lines' || fact.from === 'rows') return [fact.lines];
    return fact.from === 'behind' ? [fact.reference] : [];
  });
