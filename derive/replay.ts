import type { Visibility } from '../kernel/event.ts';
import { before } from '../kernel/lifecycle.ts';
import type { Entry } from './activity.ts';
import { changesBetween, decideFields, type FactsFor } from './decide.ts';
import { withReaders } from './readers.ts';
import type { RecordType } from './registry.ts';
import type { LineValues, Stored } from './row.ts';
import type { Noticed, Step, Story } from './story.ts';

export type Retold = {
  readonly stored: Stored;
  readonly entries: readonly Entry[];
  readonly remarks: readonly Noticed[];
};

/** Rules decide only what the teller does not state; `facts` gives what they want to know. */
export type Retelling = { readonly decide: boolean; readonly facts: FactsFor };

type State = { stored: Stored; readonly entries: Entry[]; readonly remarks: Noticed[]; readonly stated: Set<string> };

const verbBetween = (type: RecordType, from: string | null, to: string): string | undefined =>
  [...type.transitions].find(([, transition]) => transition.to === to && transition.from.includes(from ?? ''))?.[0];

const legal = (type: RecordType, verb: string | undefined, from: string | null, to: string): boolean => {
  const transition = verb ? type.transitions.get(verb) : undefined;
  return transition !== undefined && [to, before].includes(transition.to) && transition.from.includes(from ?? '');
};

const laid = (type: RecordType, stored: Stored, values: Readonly<Record<string, unknown>>): Stored => {
  const fields: Record<string, unknown> = { ...stored.values };
  const lines: Record<string, readonly LineValues[]> = { ...stored.lines };
  for (const [name, value] of Object.entries(values)) {
    if (type.lines.has(name)) lines[name] = value as readonly LineValues[];
    else fields[name] = value;
  }
  return { ...stored, values: fields, lines };
};

const directionOf = (side: string, visibility: Visibility) =>
  visibility === 'internal' ? 'internal' : side === 'requester' ? 'inbound' : 'outbound';

/** Where a verb leads; one that undoes leads to where the record last came from into this state. */
const targetOf = (type: RecordType, { stored, entries }: State, verb: string): string | undefined => {
  const to = type.transitions.get(verb)?.to;
  if (to !== before) return to;
  const came = entries.findLast(({ content }) => content.to === stored.state && content.from !== stored.state);
  return came?.content.from ?? type.lifecycle?.initial;
};

const moved = (
  type: RecordType,
  state: State,
  step: Step,
): { verb?: string; from: string | null; to: string } | null => {
  const from = state.stored.state;
  const to = step.state ?? targetOf(type, state, step.verb ?? '');
  if (!to || (to === from && !step.verb)) return null;
  const verb = step.verb ?? verbBetween(type, from, to);
  return { ...(verb && { verb }), from, to };
};

const remarksOn = (type: RecordType, state: State, step: Step, move: ReturnType<typeof moved>): readonly Noticed[] => [
  ...(step.remark ? [{ kind: 'told' as const, text: step.remark }] : []),
  ...(move && state.entries.length > 0 && !legal(type, move.verb, move.from, move.to)
    ? [{ kind: 'no-transition' as const, text: `no transition leads from ${move.from} to ${move.to}` }]
    : []),
  ...(state.entries.length > 0 && step.at < state.stored.updatedAt
    ? [{ kind: 'backwards' as const, text: 'earlier than the step before' }]
    : []),
];

const entryOf = (step: Step, what: Entry['what'], content: Entry['content']): Entry => ({
  what,
  visibility: 'public',
  by: step.by,
  happenedAt: step.at,
  channel: what === 'created' ? (step.channel ?? null) : null,
  direction: null,
  side: null,
  history: true,
  content: { ...content, ...step.mark },
});

const said = (
  step: Step,
  { text, visibility, side = 'provider' }: NonNullable<Step['say']>,
  remark?: string,
): Entry => ({
  ...entryOf(step, 'said', { text, ...(remark && { remark }) }),
  visibility,
  channel: step.channel ?? null,
  direction: directionOf(side, visibility),
  side,
});

const whenOf = (type: RecordType, name: string, { at }: Step): string =>
  type.fields.get(name)?.kind.name === 'day' ? at.slice(0, 10) : at;

/** What a verb empties and fills by itself where the teller lets it; a log has told all there is. */
const shaped = (type: RecordType, step: Step, move: ReturnType<typeof moved>): Readonly<Record<string, unknown>> => {
  const { clears = [], sets = {} } = type.transitions.get(move?.verb ?? '') ?? {};
  return {
    ...Object.fromEntries(clears.map((name) => [name, null])),
    ...Object.fromEntries(
      Object.entries(sets).map(([name, what]) => [name, what === 'now' ? whenOf(type, name, step) : step.by]),
    ),
  };
};

const decided = (
  type: RecordType,
  state: State,
  next: Stored,
  step: Step,
  how: Retelling,
): ReturnType<typeof decideFields> => {
  if (!how.decide) return { stored: next, decisions: {} };
  const before = state.entries.length === 0 ? null : state.stored;
  // A stated field has no rule: what is decided from it must go by what was stated.
  const rules = type.rules.filter(({ rule }) => !state.stated.has(rule.decides));
  return decideFields({ ...type, rules }, before, next, step.at, how.facts);
};

const take = (type: RecordType, state: State, step: Step, how: Retelling): void => {
  const first = state.entries.length === 0;
  const move = moved(type, state, step);
  const remarks = remarksOn(type, state, step, move);
  const remark = remarks.map(({ text }) => text).join('; ');
  const before = state.stored;
  if (how.decide) for (const name of Object.keys(step.values ?? {})) state.stated.add(name);
  const stamped = {
    ...laid(type, before, { ...(how.decide && shaped(type, step, move)), ...step.values }),
    ...(move && { state: move.to }),
    updatedAt: step.at,
    updatedBy: step.by,
    ...((first || (move && move.to !== move.from)) && { stateAt: step.at }),
  };
  const { stored, decisions } = decided(type, state, stamped, step, how);
  const next = withReaders(type, stored);
  const changes = changesBetween(type, first ? null : before, next);
  const content = {
    ...(first ? { to: next.state } : move),
    ...(Object.keys(changes).length > 0 && { changes }),
    ...(Object.keys(decisions).length > 0 && { decisions }),
    ...(remark && { remark }),
  };
  const beside = step.say ?? step.link ?? step.acted;
  const done = first || move || step.values || !beside;
  if (done) state.entries.push(entryOf(step, first ? 'created' : move ? 'transitioned' : 'changed', content));
  if (step.say) state.entries.push(said(step, step.say, done ? step.remark : remark));
  if (step.link) state.entries.push(entryOf(step, 'linked', { link: step.link }));
  if (step.acted) state.entries.push(entryOf(step, 'acted', { verb: step.acted }));
  state.remarks.push(...remarks);
  state.stored = { ...next, version: state.entries.length };
};

/**
 * Tells a story anew: every step in the order told, at its own moment, by whom it was done. What could not have happened
 * here (a transition that does not exist, a moment before the last) is kept and marked, never bent or dropped.
 */
export const retell = (type: RecordType, blank: Stored, story: Story, how: Retelling): Retold => {
  const [first] = story.steps;
  if (!first) throw new Error(`The story of ${story.sourceKey} has no steps.`);
  const begun: Stored = {
    ...blank,
    id: story.id,
    number: story.number ?? '',
    source: story.source,
    sourceKey: story.sourceKey,
    createdAt: (story.opened ?? first).at,
    createdBy: (story.opened ?? first).by,
    updatedAt: first.at,
    stateAt: first.at,
  };
  const state: State = { stored: begun, entries: [], remarks: [], stated: new Set() };
  for (const step of story.steps) take(type, state, step, how);
  return { stored: state.stored, entries: state.entries, remarks: state.remarks };
};
