import type { Included, RecordJson } from '../../derive/meta.types.ts';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { fieldPermission } from '../../derive/registry.ts';
import { categoryOf, headerValue, keptFields, rowFacts, type Stored } from '../../derive/row.ts';
import { type Actor, decide, type Filter, holds, type RowFacts } from '../../kernel/permission.ts';
import { mayDo } from './allow.ts';
import type { Call } from './call.ts';

/** Fields and lines of a type that an actor may read of no record, and those that they may read of some. */
export type Hidden = {
  readonly always: ReadonlySet<string>;
  readonly unless: readonly (readonly [name: string, filter: Filter])[];
};

const hiddenFrom = new WeakMap<Actor, WeakMap<RecordType, Hidden>>();

const workedOut = ({ actor }: Call, type: RecordType): Hidden => {
  const asked = [...type.fields.keys(), ...type.lines.keys()].map(
    (name) => [name, decide(fieldPermission(type, name, 'read'), actor)] as const,
  );
  return {
    always: new Set(asked.filter(([, filter]) => filter === false).map(([name]) => name)),
    unless: asked.filter(([, filter]) => typeof filter !== 'boolean'),
  };
};

/** The same for all records of the type, so it is worked out once for each actor. */
export const hidden = (call: Call, type: RecordType): Hidden => {
  const byType = hiddenFrom.get(call.actor) ?? new WeakMap<RecordType, Hidden>();
  hiddenFrom.set(call.actor, byType);
  const known = byType.get(type) ?? workedOut(call, type);
  byType.set(type, known);
  return known;
};

/** Names of fields and lines that this actor may not read on a row with these facts. */
export const unreadable = (call: Call, type: RecordType, facts: RowFacts): ReadonlySet<string> => {
  const { always, unless } = hidden(call, type);
  if (unless.length === 0) return always;
  return new Set([...always, ...unless.filter(([, filter]) => !holds(filter, facts)).map(([name]) => name)]);
};

/** A record as the API gives it, fields and lines that the actor may not read left out. */
export const present = (call: Call, type: RecordType, stored: Stored, only?: ReadonlySet<string>): RecordJson => {
  const facts = rowFacts(type, stored);
  const unread = unreadable(call, type, facts);
  const json: Record<string, unknown> = {
    id: stored.id,
    type: type.name,
    number: stored.number,
    title: headerValue(type, stored, 'title') ?? '',
    state: stored.state,
    category: categoryOf(type, stored.state),
    version: stored.version,
    createdAt: stored.createdAt,
    createdBy: stored.createdBy,
    updatedAt: stored.updatedAt,
    updatedBy: stored.updatedBy,
    stateAt: stored.stateAt,
    archivedAt: stored.archivedAt,
  };
  if (stored.variant) json['variant'] = stored.variant;
  for (const { name, variants } of keptFields(type)) {
    if (unread.has(name) || (only && !only.has(name))) continue;
    if (!variants || variants.includes(stored.variant ?? '')) json[name] = stored.values[name] ?? null;
  }
  if (!only) for (const name of type.lines.keys()) if (!unread.has(name)) json[name] = stored.lines[name];
  return json as RecordJson;
};

/** What the actor may do with the record besides its verbs. */
export const rights = (call: Call, type: RecordType, stored: Stored): Readonly<Record<string, boolean>> => {
  const facts = rowFacts(type, stored);
  const able = (verb: string): boolean => mayDo(call, type, verb, facts);
  return {
    update: able('update') && !stored.archivedAt,
    comment: type.traits.has('commentable') && able('comment'),
    internal: able('internal'),
    archive: able('archive'),
    delete: able('delete'),
    correct: able('correct'),
  };
};

const referencesIn = (
  entries: Iterable<FieldEntry>,
  wanted: ReadonlySet<string> | '*',
  value: (name: string) => unknown,
): readonly string[] =>
  [...entries]
    .filter(({ name, kind }) => kind.name === 'reference' && (wanted === '*' || wanted.has(name)))
    .flatMap(({ name }) => (value(name) as string | null) ?? []);

/**
 * Number and title of what presented records point to. Whoever may read a reference may read the name it stands for:
 * only fields that are in the answer already are followed.
 */
export async function include(
  call: Call,
  type: RecordType,
  records: readonly RecordJson[],
  wanted: ReadonlySet<string> | '*',
): Promise<Included> {
  const ids = new Set<string>();
  for (const record of records) {
    for (const id of referencesIn(type.fields.values(), wanted, (name) => record[name])) ids.add(id);
    for (const lines of type.lines.values()) {
      if (wanted !== '*' && !wanted.has(lines.name)) continue;
      for (const line of (record[lines.name] ?? []) as Record<string, unknown>[])
        for (const id of referencesIn(lines.fields.values(), '*', (name) => line[name])) ids.add(id);
    }
  }
  return titles(call, [...ids]);
}

/** Type, number, title and state of records, by id. */
export async function titles(call: Call, ids: readonly string[]): Promise<Included> {
  if (ids.length === 0) return {};
  const rows = await call.executor.run<{
    id: string;
    type: string;
    number: string;
    title: string;
    state: string | null;
  }>('select id, type, number, title, state from record where id = any($1::uuid[])', [ids]);
  return Object.fromEntries(rows.map(({ id, ...rest }) => [id, rest]));
}
