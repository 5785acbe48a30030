import { withoutOverride } from '../../derive/decide.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored, sameValue } from '../../derive/row.ts';
import type { Transition } from '../../kernel/lifecycle.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/words.ts';
import { allow, allowFields } from './allow.ts';
import { byOf, type Call } from './call.ts';
import { applyInput, contentOf, entryOf, refuseAll, retrying, settle, stamped } from './change.ts';
import { refusalFrom } from './database-refusals.ts';
import { type Fetched, factValues } from './facts.ts';
import { load } from './load.ts';
import { parseTransition } from './parse.ts';
import { resolveReferences } from './references.ts';
import { mergeOrRefuse, placed, refuseArchived } from './update.ts';
import { write } from './write.ts';

type Input = Readonly<Record<string, unknown>>;

const wordsOf = (call: Call, type: RecordType) => type.words[call.actor.language] ?? type.words['en'];

/** Why a guard says no to the record with what was sent along, in the actor's language; null when none does. */
export const guardRefusal = (
  call: Call,
  type: RecordType,
  verb: string,
  stored: Stored,
  fetched: Fetched,
): string | null => {
  for (const guard of type.guards.filter(({ verbs }) => verbs.includes(verb))) {
    const facts = factValues(call, guard.facts, stored, fetched);
    const key = guard.refuse(facts, call.now);
    if (key) return fill(wordsOf(call, type)?.refusals?.[key] ?? key, facts);
  }
  return null;
};

/** Facts that the guards of a verb and the rules want. */
const wanted = (type: RecordType, verb: string) => [
  ...type.rules.map(({ rule }) => rule.facts),
  ...type.guards.filter(({ verbs }) => verbs.includes(verb)).map(({ facts }) => facts),
];

const refuseFrom = (type: RecordType, verb: string, transition: Transition, stored: Stored): void => {
  if (transition.from.includes(stored.state ?? '')) return;
  throw new Refusal(
    'conflict',
    `${stored.number} is ${stored.state}; ${verb} goes from ${transition.from.join(' or ')}.`,
    [],
    { state: stored.state, from: transition.from, type: type.name },
  );
};

const refuseMissing = (verb: string, { requires }: Transition, next: Stored): void =>
  refuseAll(
    (requires ?? [])
      .filter((field) => (next.values[field] ?? null) === null)
      .map((field) => ({ field, code: 'required', message: `is required to ${verb}` })),
  );

/** What the verb empties and fills by itself, behind what was sent with it. */
const shaped = (call: Call, transition: Transition, next: Stored, input: Input): Stored => {
  const cleared = (transition.clears ?? []).filter((name) => !(name in input)).map((name) => [name, null]);
  const set = Object.entries(transition.sets ?? {}).map(([name, what]) => [
    name,
    what === 'now' ? call.now : byOf(call.actor),
  ]);
  return { ...next, values: { ...next.values, ...Object.fromEntries([...cleared, ...set]) } };
};

async function attempt(
  call: Call,
  type: RecordType,
  key: string,
  verb: string,
  transition: Transition,
  input: Input,
  seen: number | undefined,
): Promise<Stored | null> {
  const { stored: before, fetched } = await load(call, type, key, wanted(type, verb), input);
  allow(call, type, verb, before);
  refuseArchived(before);
  refuseFrom(type, verb, transition, before);
  const sent = applyInput(type, before, before, input);
  const laid = shaped(call, transition, sent, input);
  allowFields(
    call,
    type,
    Object.keys(input).filter((name) => !sameValue(placed(before, name), placed(laid, name))),
    rowFacts(type, before),
  );
  await mergeOrRefuse(call, type, before, input, seen);
  const refused = guardRefusal(call, type, verb, sent, fetched);
  if (refused) throw new Refusal('conflict', refused, [], { guard: true });
  const { stored: next, decisions } = settle(call, type, before, { ...laid, state: transition.to }, fetched, input);
  refuseMissing(verb, transition, next);
  const content = contentOf(type, before, next, decisions, { verb, from: before.state, to: next.state });
  return write(call, {
    type,
    before,
    after: stamped(call, before, next),
    entry: entryOf(call, 'transitioned', content),
    now: call.now,
  });
}

/** Moves a record along its lifecycle: load with facts → may? → guards → rules → what the new state asks → one statement. */
export async function transition(
  call: Call,
  type: RecordType,
  key: string,
  verb: string,
  input: unknown,
  version?: number,
): Promise<Stored> {
  const declared = type.transitions.get(verb);
  if (!declared) throw new Refusal('not-found', `There is no verb ${verb}.`);
  const { version: named, ...parsed } = parseTransition(type, verb, input);
  const given = withoutOverride(type, await resolveReferences(call, type, parsed));
  try {
    return await retrying(call, () =>
      attempt(call, type, key, verb, declared, given, version ?? (named as number | undefined)),
    );
  } catch (error) {
    throw refusalFrom(type, error);
  }
}
