import type { Action } from '../kernel/action.ts';
import type { Check } from '../kernel/check.ts';
import type { Column, Field, Kind, Operator } from '../kernel/field.ts';
import type { Guard } from '../kernel/guard.ts';
import type { Teller } from '../kernel/health.ts';
import type { Job } from '../kernel/job.ts';
import type { Lifecycle, State, Transition } from '../kernel/lifecycle.ts';
import type { LinkKind } from '../kernel/link.ts';
import type { Actor, Permission } from '../kernel/permission.ts';
import type { NoticeWords, Practice, Role, Stage } from '../kernel/practice.ts';
import type { Query } from '../kernel/query.ts';
import type { Reaction } from '../kernel/reaction.ts';
import type { Reading, ReadingName } from '../kernel/reading.ts';
import type { AnyRecord, Part } from '../kernel/record.ts';
import type { Rule } from '../kernel/rule.ts';
import type { Setting } from '../kernel/setting.ts';
import type { AnyWords } from '../kernel/words.ts';

/** A field with all that follows from it, names in SQL worked out. */
export type FieldEntry = {
  readonly name: string;
  readonly field: Field;
  // biome-ignore lint/suspicious/noExplicitAny: a kind is called with the fields that name it and no others
  readonly kind: Kind<any, any>;
  readonly columns: readonly Column[];
  /** The column that filters and sorts go by. */
  readonly column: string;
  readonly sortKey: string;
  /** Of a reference: the record type it points to. */
  readonly to?: string;
  readonly operators: readonly Operator[];
  /** Number, state, moments of every record: not written by anybody. */
  readonly base: boolean;
  /** Of base: kept in the type's own table by the house, from what happened. */
  readonly told?: boolean;
  readonly custom: boolean;
  /** The trait or variant it came with. */
  readonly trait?: string;
  readonly variants?: readonly string[];
  /** This field holds the reason why the field named here was set by hand. */
  readonly overrides?: string;
  /** Labels of a field that a customer added, by language. */
  readonly labels?: Readonly<Record<string, string>>;
};

export type LinesEntry = {
  readonly name: string;
  readonly table: string;
  readonly most: number;
  /** Fields of the record and the values with which these lines say something. */
  readonly only?: Readonly<Record<string, string>>;
  readonly fields: ReadonlyMap<string, FieldEntry>;
};

export type NamedRule = { readonly name: string; readonly rule: Rule };

/** One record type, compiled: what every derivation and operation goes by. */
export type RecordType = {
  readonly name: string;
  readonly plural: string;
  readonly prefix: string;
  readonly table: string;
  readonly practice: string;
  readonly stage: Stage;
  readonly declaration: AnyRecord;
  readonly words: AnyWords;
  /** The traits it wears, by name, with what it says of itself with each. */
  readonly traits: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Base fields first, then own, traits', overrides, variants', custom. */
  readonly fields: ReadonlyMap<string, FieldEntry>;
  readonly lines: ReadonlyMap<string, LinesEntry>;
  readonly lifecycle: Lifecycle | null;
  readonly states: ReadonlyMap<string, State>;
  readonly transitions: ReadonlyMap<string, Transition>;
  /** Header part → field name. */
  readonly header: Readonly<Record<string, string>>;
  readonly variants: readonly string[];
  readonly rules: readonly NamedRule[];
  readonly guards: readonly Guard[];
  readonly checks: readonly Check[];
  readonly actions: ReadonlyMap<string, Action>;
  readonly queries: ReadonlyMap<string, Query>;
  /** Tells how its records are doing; null where nobody does. */
  readonly teller: Teller | null;
};

/** Everything declared, under one revision. A customer's change makes a new one; the old serves the calls that began with it. */
export type Registry = {
  readonly revision: string;
  readonly practices: readonly Practice[];
  readonly types: ReadonlyMap<string, RecordType>;
  readonly byPlural: ReadonlyMap<string, RecordType>;
  readonly parts: ReadonlyMap<Part, RecordType>;
  readonly linkKinds: ReadonlyMap<string, LinkKind>;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly roles: readonly Role[];
  /** Sentences of notices by their reason, by language. */
  readonly notices: ReadonlyMap<string, NoticeWords>;
  readonly reactions: readonly Reaction[];
  readonly jobs: readonly Job[];
  /** What the house's arithmetic asks of records, by name. */
  readonly readings: ReadonlyMap<ReadingName, Reading>;
};

/** A field that a customer added, as kept in the database. */
export type CustomField = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly field: Field;
  readonly labels: Readonly<Record<string, string>>;
};

/** The type of this name; asking for another is a programmer's error. */
export const typeNamed = (registry: Registry, name: string): RecordType => {
  const type = registry.types.get(name);
  if (!type) throw new Error(`No record type is named ${name}.`);
  return type;
};

/** Whether somebody provides services, by any role of theirs that is not one of those who only ask. */
export const provides = (registry: Registry, actor: Actor): boolean =>
  actor.system === true || actor.roles.some((name) => !registry.roles.some((role) => role.name === name && role.asks));

/** The type that a reference points to. */
export const targetOf = (registry: Registry, entry: FieldEntry | undefined): RecordType =>
  typeNamed(registry, entry?.to ?? '');

/** Who may do this verb with records of this type. One that says nothing is as free as update; putting away, deleting and internal notes are nobody's. */
export const permissionFor = (type: RecordType, verb: string): Permission => {
  const { may } = type.declaration;
  const stated = (may as Readonly<Record<string, Permission | undefined>>)[verb];
  if (stated !== undefined) return stated;
  if (verb === 'archive' || verb === 'delete' || verb === 'internal' || verb === 'correct') return false;
  return type.actions.get(verb)?.may ?? may.update;
};

/** Who may read (or update) this field of a record that they may read (or update). */
export const fieldPermission = (type: RecordType, field: string, to: 'read' | 'update'): Permission => {
  const entry = type.fields.get(field);
  const name = entry?.overrides ?? field;
  return type.declaration.fieldMay?.[name]?.[to] ?? (to === 'update' ? fieldReadOnlyWhenUnread(type, name) : true);
};

const fieldReadOnlyWhenUnread = (type: RecordType, name: string): Permission =>
  type.declaration.fieldMay?.[name]?.read ?? true;
