import { askedFields } from '../../derive/input.ts';
import type { Included, RecordJson, VerbNow } from '../../derive/meta.types.ts';
import { permissionWords } from '../../derive/permission-words.ts';
import { permissionFor, type RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import type { Guard } from '../../kernel/guard.ts';
import { mayDo } from './allow.ts';
import type { Call } from './call.ts';
import { type Loaded, load } from './load.ts';
import { include, present, rights } from './present.ts';
import { guardRefusal } from './transition.ts';

export type ReadAnswer = RecordJson & {
  readonly included?: Included;
  readonly verbs?: readonly VerbNow[];
  /** Whether the actor follows it, told also to those who may not read who else does. */
  readonly watching?: boolean;
};

/** Whether what a guard goes by can still be said with the verb: then only the call itself can be refused. */
const mayStillBeSaid = (type: RecordType, verb: string, { facts }: Guard): boolean => {
  const asked = askedFields(type, verb);
  return Object.values(facts).some((fact) => {
    if (fact.from === 'own') return asked.includes(fact.field);
    if (fact.from === 'behind') return asked.includes(fact.reference);
    return (fact.from === 'lines' || fact.from === 'rows') && asked.includes(fact.lines);
  });
};

const verbNow = (call: Call, type: RecordType, { stored, fetched }: Loaded, verb: string): VerbNow => {
  const transition = type.transitions.get(verb);
  if (transition && !transition.from.includes(stored.state ?? ''))
    return { name: verb, allowed: false, why: `not-from:${stored.state}` };
  if (!mayDo(call, type, verb, rowFacts(type, stored))) {
    const needs = permissionWords(call.house.registry, type, permissionFor(type, verb), call.actor.language);
    return { name: verb, allowed: false, why: 'permission', needs };
  }
  const decided = { ...type, guards: type.guards.filter((guard) => !mayStillBeSaid(type, verb, guard)) };
  const refused = transition ? guardRefusal(call, decided, verb, stored, fetched) : null;
  return refused ? { name: verb, allowed: false, why: refused } : { name: verb, allowed: true };
};

/** Every verb of the record with whether it can be done now, and why not. */
export const verbsNow = (call: Call, type: RecordType, loaded: Loaded): readonly VerbNow[] =>
  [...type.transitions.keys(), ...type.actions.keys()].map((verb) => verbNow(call, type, loaded, verb));

const watches = ({ actor }: Call, { lines }: Stored): boolean =>
  (lines['watchers'] ?? []).some(({ person }) => person === actor.id);

/** A record that the actor may see; with what can be done to it and the names behind its references, where asked. */
export async function read(
  call: Call,
  type: RecordType,
  key: string,
  asked: { include?: ReadonlySet<string> | '*' | null; verbs?: boolean } = {},
): Promise<{ stored: Stored; answer: ReadAnswer }> {
  const loaded = await load(call, type, key, asked.verbs ? type.guards.map(({ facts }) => facts) : []);
  const record = present(call, type, loaded.stored);
  return {
    stored: loaded.stored,
    answer: {
      ...record,
      ...(asked.include && { included: await include(call, type, [record], asked.include) }),
      ...(asked.verbs && { verbs: verbsNow(call, type, loaded), may: rights(call, type, loaded.stored) }),
      ...(asked.verbs && type.traits.has('watchable') && { watching: watches(call, loaded.stored) }),
    },
  };
}
