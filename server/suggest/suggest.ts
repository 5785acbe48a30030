import { z } from 'zod';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { fieldPermission } from '../../derive/registry.ts';
import { rowFacts, type Stored, sameValue } from '../../derive/row.ts';
import type { SuggestedValue, SuggestionReason, SuggestionsJson } from '../../derive/suggestions.ts';
import { may } from '../../kernel/permission.ts';
import { type Ranked, rank } from '../../methods/suggesting/voting.ts';
import { allow, allowCreate } from '../operations/allow.ts';
import type { Call } from '../operations/call.ts';
import { blank } from '../operations/create.ts';
import { load } from '../operations/load.ts';
import { parseShape } from '../operations/parse.ts';
import { unreadable } from '../operations/present.ts';
import { resolveReferences } from '../operations/references.ts';
import { choosable } from './choosable.ts';
import { type Feature, featuresOf, type Suggesting, suggestingOf } from './features.ts';
import { Lessons } from './lessons.ts';
import { standingOf } from './standing.ts';

const shape = z.strictObject({
  values: z.record(z.string().max(60), z.unknown()).default({}),
  number: z.string().max(60).optional(),
});

const most = 3;
/** Looked through for three that can be chosen. */
const candidates = 8;
/** Beside the likeliest stands what is at least this part as likely. */
const worthNaming = 0.2;
/** On fewer records a reason could be about a single one. */
const leastOf = 3;

type Input = Readonly<Record<string, unknown>>;

/** What is well formed and refers to something one may see; the rest of a half-written form says nothing yet. */
async function wellFormed(call: Call, type: RecordType, given: Input): Promise<Input> {
  const fitting = Object.entries(given).filter(([name, value]) => {
    const entry = type.fields.get(name);
    return entry && !entry.base && value !== null && entry.kind.input(entry.field).safeParse(value).success;
  });
  return resolveReferences(call, type, Object.fromEntries(fitting)).catch(() => ({}));
}

/** Still open: nothing stands there, or only what stands there by itself. */
const isOpen = ({ field }: FieldEntry, value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (field.default !== undefined && sameValue(value, field.default));

const reasons = ({ votes }: Ranked, features: readonly Feature[]): readonly SuggestionReason[] =>
  votes
    .filter(({ count, of }) => of >= leastOf && count * 2 > of)
    .toSorted((one, other) => (other.weight * other.count) / other.of - (one.weight * one.count) / one.of)
    .slice(0, 2)
    .flatMap(({ feature, count, of }) => {
      const shown = features.find(({ hash }) => hash === feature);
      return shown ? [{ field: shown.field, text: shown.text, count, of }] : [];
    });

async function valuesFor(
  call: Call,
  type: RecordType,
  { field, from }: Suggesting,
  values: Input,
): Promise<readonly SuggestedValue[]> {
  const features = featuresOf(type, from, values);
  const hashes = features.map(({ hash }) => hash);
  const lessons = await Lessons.of(call.executor, type.name, field.name, hashes);
  const ranked = rank(hashes, lessons.countsOf(hashes), lessons.totals).slice(0, candidates);
  // Where nothing that is known tells for a value, it would only be the most frequent one.
  if (!ranked[0]?.votes.some(({ weight, count }) => weight > 0 && count > 0)) return [];
  const names = await choosable(
    call,
    type,
    field,
    ranked.map(({ value }) => value),
  );
  const least = ranked[0].score * worthNaming;
  return ranked
    .filter(({ value, score }) => names.has(value) && score >= least)
    .slice(0, most)
    .map((each) => ({ value: each.value, label: names.get(each.value) ?? '', because: reasons(each, features) }));
}

const target = async (call: Call, type: RecordType, number: string | undefined): Promise<Stored> => {
  if (number === undefined) {
    allowCreate(call, type);
    return blank(call, type, null);
  }
  const { stored } = await load(call, type, number);
  allow(call, type, 'update', stored);
  return stored;
};

/** Values for the fields that are still open and that the actor may write, from what was learned; nothing is written. */
export async function suggest(call: Call, type: RecordType, input: unknown): Promise<SuggestionsJson> {
  const { values: given, number } = parseShape(shape, input);
  const stored = await target(call, type, number);
  const facts = rowFacts(type, stored);
  const hidden = unreadable(call, type, facts);
  const known = Object.entries({ ...stored.values, ...(await wellFormed(call, type, given)) });
  const values = Object.fromEntries(known.filter(([name]) => !hidden.has(name)));
  const items: SuggestionsJson['items'][number][] = [];
  for (const suggesting of suggestingOf(type)) {
    const { field } = suggesting;
    const writable = !hidden.has(field.name) && may(fieldPermission(type, field.name, 'update'), call.actor, facts);
    if (!writable || !isOpen(field, values[field.name])) continue;
    if (!(await standingOf(call.executor, type.name, field.name)).offered) continue;
    const offered = (await valuesFor(call, type, suggesting, values)).filter(
      ({ value }) => !sameValue(value, values[field.name]),
    );
    if (offered.length > 0) items.push({ field: field.name, values: offered });
  }
  return { items };
}
