import { withoutOverride } from '../../derive/decide.ts';
import { stateLabel, verbLabel } from '../../derive/labels.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored, sameValue } from '../../derive/row.ts';
import { before as stateBefore, type Transition } from '../../kernel/lifecycle.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/words.ts';
import { allow, allowFields } from './allow.ts';
import { byOf, type Call, together } from './call.ts';
import { applyInput, contentOf, entryOf, refuseAll, retrying, settle, stamped } from './change.ts';
import { refusalFrom } from './database-refusals.ts';
import { type Fetched, factValues } from './facts.ts';
import { tieTo, untie } from './link.ts';
import { load } from './load.ts';
import { parseTransition } from './parse.ts';
import { resolveReferences } from './references.ts';
import { spoken } from './spoken.ts';
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
    if (key) return fill(wordsOf(call, type)?.refusals?.[key] ?? key, spoken(wordsOf(call, type), facts));
  }
  return null;
};

/** Facts that the guards of a verb and the rules want. */
const wanted = (type: RecordType, verb: string) => [
  ...type.rules.map(({ rule }) => rule.facts),
  ...type.guards.filter(({ verbs }) => verbs.includes(verb)).map(({ facts }) => facts),
];

const refuseFrom = ({ actor }: Call, type: RecordType, verb: string, { from }: Transition, stored: Stored): void => {
  if (from.includes(stored.state ?? '')) return;
  const state = (name: string | null): string => stateLabel(type, actor.language, name);
  throw new Refusal(
    'conflict',
    `${stored.number} is ${state(stored.state)}; “${verbLabel(type, actor.language, verb)}” goes from ${from.map(state).join(', ')}.`,
    [],
    { state: stored.state, from },
  );
};

const refuseMissing = (verb: string, { requires }: Transition, next: Stored): void =>
  refuseAll(
    (requires ?? [])
      .filter((field) => (next.values[field] ?? null) === null)
      .map((field) => ({ field, code: 'required', message: `is required to ${verb}` })),
  );

/** The day on which it is done, where whoever does it is. */
const today = ({ now, actor }: Call): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(actor.zone).toPlainDate().toString();
const setTo = (call: Call, type: RecordType, name: string, what: 'now' | 'me' | undefined): string | null => {
  if (what === 'me') return byOf(call.actor);
  return type.fields.get(name)?.kind.name === 'day' ? today(call) : call.now;
};

/** What the verb empties and fills by itself, behind what was sent with it. */
const shaped = (call: Call, type: RecordType, transition: Transition, next: Stored, input: Input): Stored => {
  const cleared = (transition.clears ?? []).filter((name) => !(name in input)).map((name) => [name, null]);
  const set = Object.entries(transition.sets ?? {}).map(([name, what]) => [name, setTo(call, type, name, what)]);
  return { ...next, values: { ...next.values, ...Object.fromEntries([...cleared, ...set]) } };
};

/** The state that the verb leads to; for one that undoes, where the record came from, as its activity says. */
async function stateAfter(call: Call, type: RecordType, { to }: Transition, stored: Stored): Promise<string> {
  if (to !== stateBefore) return to;
  const [row] = await call.executor.run<{ from: string | null }>(
    `select content->>'from' as "from" from activity where record = $1 and what = 'transitioned' and content->>'to' = $2 and content->>'from' is distinct from $2 order by seq desc limit 1`,
    [stored.id, stored.state],
  );
  const from = row?.from ?? '';
  return type.states.has(from) ? from : (type.lifecycle?.initial ?? '');
}

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
  refuseFrom(call, type, verb, transition, before);
  const sent = applyInput(type, before, before, input);
  const laid = shaped(call, type, transition, sent, input);
  allowFields(
    call,
    type,
    Object.keys(input).filter((name) => !sameValue(placed(before, name), placed(laid, name))),
    rowFacts(type, before),
  );
  await mergeOrRefuse(call, type, before, input, seen);
  const refused = guardRefusal(call, type, verb, sent, fetched);
  if (refused) throw new Refusal('conflict', refused, [], { guard: true });
  const state = await stateAfter(call, type, transition, before);
  const { stored: next, decisions } = settle(call, type, before, { ...laid, state }, fetched, input);
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
  const { version: named, to, ...parsed } = parseTransition(type, verb, input);
  const given = withoutOverride(type, await resolveReferences(call, type, parsed));
  const seen = version ?? (named as number | undefined);
  const move = (inside: Call): Promise<Stored> =>
    retrying(inside, () => attempt(inside, type, key, verb, declared, given, seen));
  try {
    return declared.ties || declared.unties
      ? await together(call, (inside) =>
          tyingAsWell(inside, type, declared, to as string | undefined, () => move(inside)),
        )
      : await move(call);
  } catch (error) {
    throw refusalFrom(type, error);
  }
}

/** The move, and the links that the verb makes and removes; in one transaction, or not at all. */
async function tyingAsWell(
  call: Call,
  type: RecordType,
  { ties, unties }: Transition,
  to: string | undefined,
  move: () => Promise<Stored>,
): Promise<Stored> {
  const moved = await move();
  if (unties) await untie(call, type, moved, unties);
  if (ties && to) await tieTo(call, type, moved, ties, to);
  return ties || unties ? (await load(call, type, moved.id)).stored : moved;
}
