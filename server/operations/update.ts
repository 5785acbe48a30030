import { changesBetween, withoutOverride } from '../../derive/decide.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored, sameValue } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { allow, allowFields } from './allow.ts';
import type { Call } from './call.ts';
import { applyInput, contentOf, entryOf, retrying, settle, stamped } from './change.ts';
import { refusalFrom } from './database-refusals.ts';
import { load } from './load.ts';
import { parseUpdate } from './parse.ts';
import { unreadable } from './present.ts';
import { resolveReferences } from './references.ts';
import { write } from './write.ts';

type Input = Readonly<Record<string, unknown>>;

/** Fields that others changed since a version, from the activity. */
async function changedSince(call: Call, stored: Stored, version: number): Promise<ReadonlySet<string>> {
  const rows = await call.executor.run<{ field: string }>(
    `select distinct jsonb_object_keys(content->'changes') as field from activity where record = $1 and seq > $2 and content ? 'changes'`,
    [stored.id, version],
  );
  return new Set(rows.map(({ field }) => field));
}

/** What stands in a field or in lines. */
export const placed = ({ values, lines }: Stored, name: string): unknown => values[name] ?? lines[name];

/** A writer who saw an older version is heard where nobody else wrote the same fields; else refused, with both values. */
export async function mergeOrRefuse(
  call: Call,
  type: RecordType,
  stored: Stored,
  input: Input,
  seen: number | undefined,
): Promise<void> {
  if (seen === undefined || seen === stored.version) return;
  if (seen > stored.version)
    throw new Refusal('invalid', `There is no version ${seen} of ${stored.number} yet.`, [
      { field: 'version', code: 'unknown', message: 'is newer than the record' },
    ]);
  const others = await changedSince(call, stored, seen);
  // What both set to the same is no quarrel.
  const collides = Object.keys(input).filter(
    (name) => others.has(name) && !sameValue(input[name], placed(stored, name)),
  );
  if (collides.length === 0) return;
  const hidden = unreadable(call, type, rowFacts(type, stored));
  const theirs = Object.fromEntries(
    collides.filter((name) => !hidden.has(name)).map((name) => [name, placed(stored, name) ?? null]),
  );
  const yours = Object.fromEntries(collides.map((name) => [name, input[name] ?? null]));
  const fields = collides.map((field) => ({ field, code: 'changed', message: 'somebody else has changed this' }));
  throw new Refusal('conflict', `Somebody else has changed ${collides.join(', ')} meanwhile.`, fields, {
    collides,
    theirs,
    yours,
    version: stored.version,
  });
}

/** Refuses work on what has been put away. */
export const refuseArchived = (stored: Stored): void => {
  if (stored.archivedAt) throw new Refusal('conflict', `${stored.number} is archived. Restore it first.`);
};

async function attempt(
  call: Call,
  type: RecordType,
  key: string,
  given: Input,
  seen: number | undefined,
): Promise<Stored | null> {
  const { stored: before, fetched } = await load(
    call,
    type,
    key,
    type.rules.map(({ rule }) => rule.facts),
    given,
  );
  allow(call, type, 'update', before);
  refuseArchived(before);
  const laid = applyInput(type, before, before, given);
  allowFields(call, type, Object.keys(changesBetween(type, before, laid)), rowFacts(type, before));
  await mergeOrRefuse(call, type, before, given, seen);
  const { stored: next, decisions } = settle(call, type, before, laid, fetched, changedOnly(before, given));
  const content = contentOf(type, before, next, decisions);
  if (!content.changes) return before;
  return write(call, {
    type,
    before,
    after: stamped(call, before, next),
    entry: entryOf(call, 'changed', content),
    now: call.now,
  });
}

/** A decided value sent back as it stands is no override. */
const changedOnly = (before: Stored, given: Input): Input =>
  Object.fromEntries(Object.entries(given).filter(([name, value]) => !sameValue(before.values[name], value)));

/** Changes fields of a record: parse → load with facts → may? → merge → rules → asks → one statement. Nothing changed, nothing written. */
export async function update(
  call: Call,
  type: RecordType,
  key: string,
  input: unknown,
  version?: number,
): Promise<Stored> {
  const { version: named, ...parsed } = parseUpdate(type, input);
  const given = withoutOverride(type, await resolveReferences(call, type, parsed));
  const seen = version ?? (named as number | undefined);
  try {
    return await retrying(call, () => attempt(call, type, key, given, seen));
  } catch (error) {
    throw refusalFrom(type, error);
  }
}
