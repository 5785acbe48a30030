import type { Operator } from '../kernel/field.ts';
import type { Ask, Category } from '../kernel/lifecycle.ts';

/**
 * What the browser draws from: the declarations, a customer's own included, reduced to what this person may see and put
 * into their language. `GET /api/meta` gives all of it at once.
 */
export type WholeMeta = Omit<Outline, 'types'> & {
  readonly me: MePerson;
  /** By type name. */
  readonly types: Readonly<Record<string, TypeMeta>>;
};

/** All that a screen wants to know of types that it does not show: the rest comes type by type. */
export type Outline = {
  /** Changes whenever a declaration does; the browser asks again when a stream event names another. */
  readonly revision: string;
  readonly stages: readonly StageMeta[];
  /** By type name. */
  readonly types: Readonly<Record<string, TypeOutline>>;
  /** Where a type is explained: type → term. */
  readonly terms: Readonly<Record<string, string>>;
  readonly linkKinds: readonly LinkKindMeta[];
  /** Settings that screens go by, as they are in force. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly languages: readonly string[];
  /** Roles with their words, for administration. */
  readonly roles: readonly { readonly name: string; readonly label: string; readonly help: string }[];
};

/** `GET /api/meta/{digest}`: the outline, where the rest stands for ever, and the one type that was asked for with it. */
export type OutlineJson = Outline & { readonly digest: string; readonly whole?: TypeMeta };

/** What the browser keeps. */
export type Meta = OutlineJson & { readonly me: MePerson };

export type MePerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly teams: readonly { readonly id: string; readonly title: string }[];
  readonly language: string;
  readonly zone: string;
  readonly secondFactor: boolean;
};

export type StageMeta = { readonly name: string; readonly label: string; readonly practices: readonly PracticeMeta[] };
export type PracticeMeta = {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly types: readonly string[];
  /** Screens of its own beside the derived ones: /screens/{name}. */
  readonly screens: readonly { readonly name: string; readonly label: string }[];
  /** The screen that its menu entry opens, instead of its first list. */
  readonly opens?: string;
};
export type LinkKindMeta = {
  readonly name: string;
  readonly forward: string;
  readonly backward: string;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** The conversation at its start is read at its end as well. */
  readonly joins: boolean;
  /** What waits at its start wakes when its end is finished. */
  readonly wakes: boolean;
  /** What travels along it in this installation, in words. */
  readonly flows: readonly { readonly along: 'forward' | 'backward'; readonly words: string }[];
};

/** What is told of every type: its names, its states, what it can be asked. */
export type TypeOutline = {
  readonly name: string;
  /** The collection in the API: /api/{plural}. */
  readonly plural: string;
  readonly prefix: string;
  readonly practice: string;
  readonly words: { readonly name: string; readonly plural: string; readonly help: string };
  readonly traits: readonly string[];
  readonly states: readonly { readonly name: string; readonly label: string; readonly category: Category }[];
  /** Which field is the title, the assignee …: header part → field name. */
  readonly header: Readonly<Record<string, string>>;
  /** What its due is called. */
  readonly due?: string;
  /** Its priorities, the first first. */
  readonly priorities?: readonly { readonly value: string; readonly label: string }[];
  /** Which types its references lead to: field → type. */
  readonly references: Readonly<Record<string, string>>;
  /** yes, no, or some: it depends on the record. */
  readonly may: {
    readonly create: boolean;
    readonly update: 'yes' | 'no' | 'some';
    readonly comment: 'yes' | 'no' | 'some';
    readonly internal: boolean;
  };
};

/** A type with all that its lists, forms and pages are drawn from. */
export type TypeMeta = TypeOutline & {
  /** Base fields first (number, state, createdAt …), then the declared and the customer's own, in the form's order. */
  readonly fields: readonly FieldMeta[];
  readonly lines: readonly LinesMeta[];
  readonly states: readonly StateMeta[];
  readonly verbs: readonly VerbMeta[];
  readonly queries: readonly string[];
  /** Fields whose values are offered, as far as this person may write them. */
  readonly suggests: readonly string[];
  readonly lists: readonly ListMeta[];
  readonly sections: readonly { readonly name: string; readonly label: string; readonly fields: readonly string[] }[];
  /** Fields whose sort has an index; others sort as well, slower on a large table. */
  readonly sorts: readonly string[];
  readonly variants: readonly { readonly name: string; readonly label: string; readonly fields: readonly string[] }[];
};

export type FieldMeta = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly kind: string;
  /** Number, state, moments and people of every record: shown and filtered, not written. */
  readonly base: boolean;
  readonly required: boolean;
  readonly writable: boolean;
  /** Only while creating. */
  readonly fixed: boolean;
  /** The rule that decides it; with `overridable` it may be set by hand together with `<name>Override`, the reason. */
  readonly decidedBy?: string;
  readonly overridable: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Of a reference: the type pointed to. */
  readonly to?: string;
  readonly default?: unknown;
  readonly operators: readonly Operator[];
  readonly sortable: boolean;
  readonly custom: boolean;
  /** What else the kind's declaration says: as, format, most, decimals, unit, units, least. */
  readonly options: Readonly<Record<string, unknown>>;
};

export type LinesMeta = {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly FieldMeta[];
  readonly most: number;
  /** They say something only while these fields are so. */
  readonly only?: Readonly<Record<string, string>>;
};

export type StateMeta = {
  readonly name: string;
  readonly label: string;
  readonly category: Category;
  readonly asks: Readonly<Record<string, Ask>>;
};

export type VerbMeta = {
  readonly name: string;
  readonly label: string;
  readonly done: string;
  readonly help?: string;
  readonly sort: 'transition' | 'action';
  /** Of a transition. */
  readonly from?: readonly string[];
  readonly to?: string;
  /** The kind of link it makes to the record that its call names under `to`. */
  readonly ties?: string;
  /** A panel of the record's page asks what it takes and does it. */
  readonly inPanel?: true;
  /** The kind of link from the record that it removes: it undoes the verb that ties it. */
  readonly unties?: string;
  /** Names of fields and lines that the dialogue shows; those the new state requires are among them. */
  readonly asks: readonly string[];
  /** Of these, the ones it cannot do without. */
  readonly requires: readonly string[];
  /** Of an action: its own arguments. */
  readonly arguments: readonly FieldMeta[];
};

export type ListMeta = {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly sort: string;
  readonly where: Readonly<Record<string, string>>;
};

/** A record as the API gives it: base, fields by name, lines by name. Fields one may not read are absent. */
export type RecordJson = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: Category;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly stateAt: string;
  readonly archivedAt: string | null;
  readonly [field: string]: unknown;
};

/** With `?include=…`: what references point to, by id. */
export type Included = Readonly<
  Record<
    string,
    { readonly type: string; readonly number: string; readonly title: string; readonly state: string | null }
  >
>;

/** With `?with=verbs` on one record: what can be done now, and why not where it cannot. */
export type VerbNow = {
  readonly name: string;
  readonly allowed: boolean;
  readonly why?: string;
  /** Where the right is missing: who has it, in words. */
  readonly needs?: string;
};

export type ListJson = {
  readonly items: readonly RecordJson[];
  readonly next: string | null;
  readonly total: number | null;
  readonly included?: Included;
};

export type ActivityJson = {
  readonly id: string;
  /** In a conversation read together: the record on which it happened. */
  readonly on?: { readonly type: string; readonly id: string; readonly number: string };
  readonly seq: number;
  readonly what: string;
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly visibility: 'public' | 'internal';
  readonly channel: string | null;
  readonly direction: string | null;
  readonly side: string | null;
  readonly history: boolean;
  readonly content: {
    readonly verb?: string;
    readonly from?: string | null;
    readonly to?: string | null;
    readonly changes?: Readonly<Record<string, readonly [unknown, unknown]>>;
    readonly text?: string;
    readonly mentions?: readonly string[];
    readonly remark?: string;
    readonly corrects?: { readonly entry: string; readonly was: string; readonly is: string };
    /** Along which kind of link it came, and from which record where one may see that. */
    readonly via?: { readonly kind: string; readonly record?: string };
    readonly woke?: 'moment' | 'reply' | 'record';
    readonly link?: { readonly kind: string; readonly record: string; readonly direction: 'out' | 'in' };
    readonly attachment?: { readonly id: string; readonly name: string; readonly size: number };
    readonly decisions?: Readonly<
      Record<string, { readonly because: string; readonly facts: Readonly<Record<string, unknown>> }>
    >;
  };
};
