import { type Facts, fieldsWanted } from '../kernel/fact.ts';
import type { Ask, State } from '../kernel/lifecycle.ts';
import type { FieldRefusal } from '../kernel/refusal.ts';
import { overrideName } from './compile-fields.ts';
import type { NamedRule, RecordType } from './registry.ts';
import { type Stored, sameValue, writtenFields } from './row.ts';

export type Decisions = Readonly<
  Record<string, { readonly because: string; readonly facts: Readonly<Record<string, unknown>> }>
>;
export type FactsFor = (facts: Facts, stored: Stored) => Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

const placeValue = (stored: Stored, place: string): unknown => stored.lines[place] ?? stored.values[place];

/** Set by hand: the companion field holds the reason. */
const byHand = (stored: Stored, decides: string): boolean => !isEmpty(stored.values[overrideName(decides)]);

const applies = ({ rule }: NamedRule, stored: Stored, touched: (name: string) => boolean): boolean => {
  if (byHand(stored, rule.decides)) return false;
  if (rule.whenEmpty) return isEmpty(stored.values[rule.decides]);
  return fieldsWanted(rule.facts).some(touched) || touched(rule.decides) || touched(overrideName(rule.decides));
};

/**
 * Runs the rules whose facts were touched, in their order, each seeing what the one before decided. Gives the record with
 * the decided values, and for each decision the sentence's key with the facts it used.
 */
export const decideFields = (
  type: RecordType,
  before: Stored | null,
  next: Stored,
  now: string,
  factsFor: FactsFor,
): { stored: Stored; decisions: Decisions } => {
  let stored = next;
  const decisions: Record<string, { because: string; facts: Readonly<Record<string, unknown>> }> = {};
  for (const named of type.rules) {
    const current = stored;
    const touched = (name: string): boolean =>
      before === null || !sameValue(placeValue(before, name), placeValue(current, name));
    if (!applies(named, stored, touched)) continue;
    const facts = factsFor(named.rule.facts, stored);
    const decision = named.rule.decide(facts, now);
    if (!decision) continue;
    stored = { ...stored, values: { ...stored.values, [named.rule.decides]: decision.value } };
    decisions[named.rule.decides] = { because: decision.because, facts };
  }
  return { stored, decisions };
};

/** Decided fields that a writer sent without the right to: always decided, or overridable but without the reason. */
export const decidedRefusals = (type: RecordType, input: Readonly<Record<string, unknown>>): readonly FieldRefusal[] =>
  type.rules.flatMap(({ rule }) => {
    const entry = type.fields.get(rule.decides);
    if (rule.whenEmpty || isEmpty(input[rule.decides])) return [];
    if (!entry?.field.overridable)
      return [{ field: rule.decides, code: 'decided', message: 'is decided by a rule and cannot be set' }];
    const reason = input[overrideName(rule.decides)];
    return isEmpty(reason)
      ? [{ field: overrideName(rule.decides), code: 'required', message: `say why ${rule.decides} is set by hand` }]
      : [];
  });

/** Emptying a value that was set by hand takes its reason along, and the other way round: the rule decides again. */
export const withoutOverride = (
  type: RecordType,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const result: Record<string, unknown> = { ...input };
  for (const { rule } of type.rules) {
    const companion = overrideName(rule.decides);
    if (!type.fields.has(companion)) continue;
    if (rule.decides in input && isEmpty(input[rule.decides])) result[companion] = null;
    if (companion in input && isEmpty(input[companion])) result[rule.decides] = null;
  }
  return result;
};

/** What a state asks of a place (field or lines): named in asks, or by otherwise. */
export const askOf = (state: State | undefined, place: string): Ask | undefined =>
  state?.asks?.[place] ?? state?.otherwise;

const hasNothing = (value: unknown): boolean => isEmpty(value) || (Array.isArray(value) && value.length === 0);

/** What a state asks, held against a record that comes into it or changes in it. */
export const askRefusals = (type: RecordType, before: Stored | null, next: Stored): readonly FieldRefusal[] => {
  const entering = before === null || before.state !== next.state;
  const state = type.states.get(next.state ?? '');
  // What a rule always decides follows its facts, whatever else stands still.
  const decided = new Set(type.rules.filter(({ rule }) => !rule.whenEmpty).map(({ rule }) => rule.decides));
  const rest = [...writtenFields(type).map(({ name }) => name), ...type.lines.keys()].filter(
    (name) => !decided.has(name),
  );
  const named = Object.keys(state?.asks ?? {});
  const places = state?.otherwise ? [...new Set([...rest, ...named])] : named;
  return places.flatMap((field): FieldRefusal[] => {
    const [ask, value] = [askOf(state, field), placeValue(next, field)];
    const changed = before === null ? !hasNothing(value) : !sameValue(placeValue(before, field), value);
    if (ask === 'required' && hasNothing(value) && (entering || changed))
      return [{ field, code: 'required', message: `is required while ${next.state}` }];
    if (ask === 'hidden' && changed && !hasNothing(value))
      return [{ field, code: 'not-now', message: `is not asked while ${next.state}` }];
    if (ask === 'read-only' && changed && !entering)
      return [{ field, code: 'read-only', message: `cannot be changed while ${next.state}` }];
    return [];
  });
};

/** Fields without which the record may not be at all, and fields of another variant. */
export const shapeRefusals = (type: RecordType, before: Stored | null, next: Stored): readonly FieldRefusal[] =>
  writtenFields(type).flatMap((entry): FieldRefusal[] => {
    const value = next.values[entry.name];
    const applies = !entry.variants || entry.variants.includes(next.variant ?? '');
    if (!applies)
      return isEmpty(value)
        ? []
        : [{ field: entry.name, code: 'not-of-variant', message: `is not a field of ${next.variant}` }];
    const touched = before === null || !sameValue(before.values[entry.name], value);
    return entry.field.required && touched && isEmpty(value)
      ? [{ field: entry.name, code: 'required', message: 'is required' }]
      : [];
  });

/** Fields whose value differs, each with before and after; lines as whole lists. */
export const changesBetween = (
  type: RecordType,
  before: Stored | null,
  next: Stored,
): Readonly<Record<string, readonly [unknown, unknown]>> => {
  const changes: Record<string, readonly [unknown, unknown]> = {};
  for (const { name } of writtenFields(type)) {
    const [was, is] = [before?.values[name] ?? null, next.values[name] ?? null];
    if (!sameValue(was, is)) changes[name] = [was, is];
  }
  for (const name of type.lines.keys()) {
    const [was, is] = [before?.lines[name] ?? [], next.lines[name] ?? []];
    if (!sameValue(was, is)) changes[name] = [was, is];
  }
  return changes;
};
