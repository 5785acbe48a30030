import { withoutOverride } from '../../derive/decide.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored, writtenFields } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import { newId } from '../database/identifier.ts';
import { allowCreate, allowFields, mayDo } from './allow.ts';
import { byOf, type Call } from './call.ts';
import { applyInput, contentOf, entryOf, settle } from './change.ts';
import { refusalFrom } from './database-refusals.ts';
import { type Fetched, factColumns } from './facts.ts';
import { passNumbers } from './number-series.ts';
import { parseCreate } from './parse.ts';
import { resolveReferences } from './references.ts';
import { write } from './write.ts';

/** Where a record came from, for imports and clients that name their own keys; and its number there, where that is kept. */
export type Source = { readonly source: string; readonly sourceKey: string; readonly number?: string };

type Input = Readonly<Record<string, unknown>>;

const defaultOf = (call: Call, kind: string, given: unknown): unknown => {
  if (kind === 'reference' && given === 'me') return byOf(call.actor);
  if (kind === 'moment' && given === 'now') return call.now;
  return kind === 'text' && given === 'my-zone' ? call.actor.zone : given;
};

/** A record of this type before anything is said about it. */
export const blank = (call: Call, type: RecordType, variant: string | null): Stored => ({
  id: newId(Date.parse(call.now)),
  number: '',
  state: type.lifecycle?.initial ?? null,
  variant,
  version: 1,
  chain: new Uint8Array(),
  readers: [],
  source: null,
  sourceKey: null,
  createdAt: call.now,
  createdBy: byOf(call.actor),
  updatedAt: call.now,
  updatedBy: byOf(call.actor),
  stateAt: call.now,
  archivedAt: null,
  values: Object.fromEntries(
    writtenFields(type).map(({ name, field, variants }) => [
      name,
      variants && !variants.includes(variant ?? '') ? null : (defaultOf(call, field.kind, field.default) ?? null),
    ]),
  ),
  lines: Object.fromEntries([...type.lines.keys()].map((name) => [name, []])),
});

/** The facts that rules want of a record that is not there yet. */
export async function fetchFacts(call: Call, type: RecordType, values: Input): Promise<Fetched> {
  const { add, values: given } = parameters();
  const columns = factColumns(
    call,
    type,
    type.rules.map(({ rule }) => rule.facts),
    values,
    null,
    add,
  );
  if (columns.length === 0) return {};
  const [row] = await call.executor.run<Record<string, unknown>>(`select ${columns.join(', ')}`, given);
  return row ?? {};
}

/** A new record as it would be written: parsed, references resolved, rules run, asks held. */
export async function prepare(
  call: Call,
  type: RecordType,
  input: unknown,
): Promise<{ stored: Stored; decisions: ReturnType<typeof settle>['decisions'] }> {
  const parsed = parseCreate(type, input);
  const { variant, ...given } = withoutOverride(type, await resolveReferences(call, type, parsed));
  if (type.variants.length > 0 && !variant)
    throw new Refusal('invalid', 'variant is required.', [
      { field: 'variant', code: 'required', message: `must be one of ${type.variants.join(', ')}` },
    ]);
  const next = applyInput(type, null, blank(call, type, (variant as string | undefined) ?? null), given);
  allowFields(call, type, writtenBy(given, next), rowFacts(type, next));
  return settle(call, type, null, next, await fetchFacts(call, type, next.values), given);
}

/** Sending the value a field would have anyway is no writing: a requester's own name in "requester" asks for no right. */
const writtenBy = (given: Input, next: Stored): readonly string[] =>
  Object.keys(given).filter(
    (name) => given[name] !== null && !(name === 'requester' && given[name] === next.createdBy),
  );

/** Creates a record: parse → references → may? → rules → asks → one statement. */
export async function create(call: Call, type: RecordType, input: unknown, source?: Source): Promise<Stored> {
  allowCreate(call, type);
  const { stored: decided, decisions } = await prepare(call, type, input);
  const stored = { ...decided, ...source };
  if (!mayDo(call, type, 'create', rowFacts(type, stored))) throw new Refusal('forbidden', 'You may not create this.');
  const entry = entryOf(call, 'created', contentOf(type, null, stored, decisions, { to: stored.state }), {
    channel: call.channel,
  });
  try {
    if (source?.number) await passNumbers(call, type, [source.number]);
    const written = await write(call, { type, before: null, after: stored, entry, now: call.now });
    if (!written) throw new Error('An insert gave no row.');
    return written;
  } catch (error) {
    throw refusalFrom(type, error);
  }
}
