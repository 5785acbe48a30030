import type { Entry } from '../../derive/activity.ts';
import {
  askRefusals,
  changesBetween,
  type Decisions,
  decidedRefusals,
  decideFields,
  shapeRefusals,
} from '../../derive/decide.ts';
import { withReaders } from '../../derive/readers.ts';
import { type FieldEntry, provides, type RecordType } from '../../derive/registry.ts';
import { type LineValues, rowFacts, type Stored } from '../../derive/row.ts';
import type { ActivityContent, Direction, Side } from '../../kernel/event.ts';
import { type FieldRefusal, Refusal } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/words.ts';
import { newId } from '../database/identifier.ts';
import { Again, byOf, type Call, isClash } from './call.ts';
import { type Fetched, factValues } from './facts.ts';
import { figureRefusals } from './figure-held.ts';

/** Refuses with all that is not right, the first in words. */
export const refuseAll = (refusals: readonly FieldRefusal[]): void => {
  const [first] = refusals;
  if (first) throw new Refusal('invalid', `${first.field} ${first.message}.`, refusals);
};

const withLineIds = (
  type: RecordType,
  before: Stored | null,
  name: string,
  given: readonly Record<string, unknown>[],
): readonly LineValues[] => {
  const known = new Set((before?.lines[name] ?? []).map(({ id }) => id));
  const fields = [...(type.lines.get(name)?.fields.values() ?? [])];
  return given.map((line) => {
    const isKnown = typeof line['id'] === 'string' && known.has(line['id']);
    // A new line without a word on a field has what it has by default; one that must have a value is never without.
    const held = ({ name: of, field }: FieldEntry): unknown =>
      line[of] ??
      ((field.required || !(isKnown || of in line)) && field.default !== 'me' ? field.default : null) ??
      null;
    return {
      id: isKnown ? String(line['id']) : newId(),
      ...Object.fromEntries(fields.map((entry) => [entry.name, held(entry)])),
    };
  });
};

/** A record with an input laid over it. */
export const applyInput = (
  type: RecordType,
  before: Stored | null,
  base: Stored,
  input: Readonly<Record<string, unknown>>,
): Stored => {
  const values: Record<string, unknown> = { ...base.values };
  const lines: Record<string, readonly LineValues[]> = { ...base.lines };
  for (const [name, value] of Object.entries(input)) {
    if (type.lines.has(name)) lines[name] = withLineIds(type, before, name, (value ?? []) as Record<string, unknown>[]);
    else if (type.fields.has(name))
      values[name] = value === '' || (Array.isArray(value) && value.length === 0) ? null : (value ?? null);
  }
  return { ...base, values, lines };
};

/** What the type's checks find wrong with the record as a whole, in the actor's language. */
const checkRefusals = (
  call: Call,
  type: RecordType,
  { state, variant, values, lines }: Stored,
): readonly FieldRefusal[] => {
  const sentences = (type.words[call.actor.language] ?? type.words['en'])?.refusals;
  return type.checks
    .flatMap((check) => check.faults({ ...values, ...lines, state, variant }))
    .map(({ at, because, values: said }) => ({
      field: at,
      code: because,
      message: fill(sentences?.[because] ?? because, said ?? {}),
    }));
};

/** Lets the rules decide, then holds the result against what its state and shape ask, and the record against itself. */
export const settle = (
  call: Call,
  type: RecordType,
  before: Stored | null,
  next: Stored,
  fetched: Fetched,
  input: Readonly<Record<string, unknown>>,
): { stored: Stored; decisions: Decisions } => {
  refuseAll(decidedRefusals(type, input));
  const decided = decideFields(type, before, next, call.now, (facts, stored) =>
    factValues(call, facts, stored, fetched),
  );
  refuseAll([...shapeRefusals(type, before, decided.stored), ...askRefusals(type, before, decided.stored)]);
  refuseAll(checkRefusals(call, type, decided.stored));
  refuseAll(figureRefusals(call, type, before, decided.stored));
  return { ...decided, stored: withReaders(type, decided.stored) };
};

/**
 * Which side the actor speaks for on this record: its requester or their organisation, or the provider. Whoever works on what
 * they reported themselves speaks for the provider.
 */
export const sideOf = (call: Call, type: RecordType, stored: Stored): Side => {
  const { requester, organisation, assignee, team } = rowFacts(type, stored);
  if (assignee === call.actor.id || (team !== null && call.actor.teams.includes(team))) return 'provider';
  if (requester === call.actor.id) return 'requester';
  return !provides(call.house.registry, call.actor) &&
    organisation !== null &&
    call.actor.organisations.includes(organisation)
    ? 'requester'
    : 'provider';
};

/** The entry that tells of a change made in this call. */
export const entryOf = (
  call: Call,
  what: Entry['what'],
  content: ActivityContent,
  more: Partial<Entry> = {},
): Entry => ({
  what,
  visibility: 'public',
  by: byOf(call.actor),
  happenedAt: call.now,
  channel: null,
  direction: null,
  side: null,
  history: call.history ?? false,
  content: { ...content, ...call.mark },
  ...more,
});

export const directionOf = (side: Side): Direction => (side === 'requester' ? 'inbound' : 'outbound');

/** Changes and decisions as the activity keeps them; empty parts left out. */
export const contentOf = (
  type: RecordType,
  before: Stored | null,
  after: Stored,
  decisions: Decisions,
  more: ActivityContent = {},
): ActivityContent => {
  const changes = changesBetween(type, before, after);
  return {
    ...more,
    ...(Object.keys(changes).length > 0 && { changes }),
    ...(Object.keys(decisions).length > 0 && { decisions }),
  };
};

/** A record as it is after one more entry, stamped with who and when. */
export const stamped = (call: Call, before: Stored, next: Stored): Stored => ({
  ...next,
  version: before.version + 1,
  updatedAt: call.now,
  updatedBy: byOf(call.actor),
  ...(before.state !== next.state && { stateAt: call.now }),
});

/** A statement of its own that the database ended can be done anew; a transaction only as a whole. */
const afterClash = (call: Call, error: unknown): boolean => !call.inTransaction && isClash(error);

/** Tries again when somebody else wrote in between: reads anew and decides anew, a few times. */
export async function retrying<T>(call: Call, attempt: () => Promise<T | null>): Promise<T> {
  for (let left = 8; left > 0; left -= 1) {
    const result = await attempt().catch((error: unknown) => (afterClash(call, error) ? null : Promise.reject(error)));
    if (result !== null) return result;
    if (call.restarts) throw new Again();
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * (9 - left)));
  }
  throw new Refusal('conflict', 'Too many people are writing this record at once. Try again.');
}
