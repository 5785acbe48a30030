import { labelOf, verbLabel, wordsFor } from '../../derive/labels.ts';
import { permissionWords } from '../../derive/permission-words.ts';
import { fieldPermission, permissionFor, type RecordType } from '../../derive/registry.ts';
import { rowFacts, writtenFields } from '../../derive/row.ts';
import type { Sight, Way } from '../../derive/sight.types.ts';
import { humanise } from '../../kernel/field.ts';
import { type Actor, because, may, type Permission, type RowFacts } from '../../kernel/permission.ts';
import { refuseField } from '../../kernel/refusal.ts';
import { actorOf } from '../identity/actor.ts';
import { allowAdministration } from './administer.ts';
import type { Call } from './call.ts';
import { fetchRow, notFound } from './load.ts';
import { verbsNow } from './read.ts';

const alternatives = (permission: Permission): readonly Permission[] =>
  typeof permission === 'object' && 'any' in permission ? permission.any.flatMap(alternatives) : [permission];
const parts = (permission: Permission): readonly Permission[] =>
  typeof permission === 'object' && 'all' in permission ? permission.all.flatMap(parts) : [permission];

const waysOf = (call: Call, type: RecordType, permission: Permission, actor: Actor, row: RowFacts): readonly Way[] => {
  const reasons = new Set(because(permission, actor, row));
  return alternatives(permission).map((way) => ({
    holds: reasons.has(way),
    conditions: parts(way).map((condition) => ({
      words: permissionWords(call.house.registry, type, condition, call.actor.language),
      holds: may(condition, actor, row),
    })),
  }));
};

const hasOwn = (type: RecordType, name: string): boolean =>
  fieldPermission(type, name, 'read') !== true || fieldPermission(type, name, 'update') !== true;

/** The person as an actor who is told things in the language of whoever asks. */
async function asActor(call: Call, person: string): Promise<Actor> {
  const found = /^[0-9a-f-]{36}$/.test(person) ? await actorOf(call.executor, call.house, person) : null;
  if (!found) throw refuseField('person', 'unknown', 'There is no such person, or they have left.');
  return { ...found, language: call.actor.language };
}

/**
 * Why somebody may see a record or may not, which fields they read and write, and which verbs they may do now; in plain
 * words, for administrators only.
 */
export async function sight(call: Call, type: RecordType, key: string, person: string): Promise<Sight> {
  allowAdministration(call);
  const loaded = await fetchRow(
    call,
    type,
    key,
    type.guards.map(({ facts }) => facts),
  );
  if (!loaded) throw notFound(type, key);
  const actor = await asActor(call, person);
  const row = rowFacts(type, loaded.stored);
  const theirs: Call = { ...call, actor };
  const words = wordsFor(type, call.actor.language);
  const ways = (permission: Permission): readonly Way[] => waysOf(call, type, permission, actor, row);
  const allowed = (verb: string): boolean => may(permissionFor(type, verb), actor, row);
  const sees = allowed('read');
  const field = (name: string, label: string) => {
    const read = fieldPermission(type, name, 'read');
    const write = fieldPermission(type, name, 'update');
    const reads = sees && may(read, actor, row);
    return {
      name,
      label,
      reads,
      writes: reads && allowed('update') && may(write, actor, row),
      ways: ways(reads ? write : read),
    };
  };
  return {
    person: { id: actor.id, name: actor.name },
    sees,
    ways: ways(permissionFor(type, 'read')),
    internal: { allowed: sees && allowed('internal'), ways: ways(permissionFor(type, 'internal')) },
    verbs: [
      { name: 'update', allowed: sees && allowed('update') },
      ...(type.traits.has('commentable') ? [{ name: 'comment', allowed: sees && allowed('comment') }] : []),
      ...verbsNow(theirs, type, loaded).map((verb) => ({ ...verb, allowed: sees && verb.allowed })),
    ].map((verb) => ({
      ...verb,
      label: verbLabel(type, call.actor.language, verb.name),
      ways: ways(permissionFor(type, verb.name)),
    })),
    // The others are read and changed as the record is.
    fields: [
      ...writtenFields(type).map((entry) => field(entry.name, labelOf(type, entry, call.actor.language).label)),
      ...[...type.lines.keys()].map((name) => field(name, words.lines?.[name]?.label ?? humanise(name))),
    ].filter(({ name }) => hasOwn(type, name)),
  };
}
