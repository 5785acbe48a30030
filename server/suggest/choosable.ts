import { filterSql, ownColumns } from '../../derive/filter-sql.ts';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { unfinished } from '../../kernel/lifecycle.ts';
import { choicesOf } from '../../kernel/words.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { readFilter } from '../operations/list.ts';
import { visibleHeaders } from '../operations/visible.ts';

/** Records that can be named in a reference: seen by the actor, not put away, and not at their end. */
async function records(
  call: Call,
  { to }: FieldEntry,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { add, values: given } = parameters();
  const ids = add(values, 'uuid[]');
  const living = add([...unfinished, 'active'], 'text[]');
  const rows = await call.executor.run<{ id: string; title: string }>(
    `select r.id, r.title from record r where r.id = any(${ids}) and r.archived_at is null and r.category = any(${living}) and ${visibleHeaders(call, 'r', add, [to ?? ''])}`,
    given,
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Texts that stand on a record which the actor may read: what only others ever wrote is not told. */
async function texts(
  call: Call,
  type: RecordType,
  { column }: FieldEntry,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { add, values: given } = parameters();
  const filter = filterSql(readFilter(call, type), ownColumns(type, 't'), add);
  const rows = await call.executor.run<{ value: string }>(
    `select v.value from unnest(${add(values, 'text[]')}) v(value) where exists (select from "${type.table}" t where t.${column} = v.value and t.archived_at is null and ${filter})`,
    given,
  );
  return new Map(rows.map(({ value }) => [value, value]));
}

/** Of these values, those that the actor could choose by themselves, with what they are called. */
export async function choosable(
  call: Call,
  type: RecordType,
  entry: FieldEntry,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (values.length === 0) return new Map();
  if (entry.kind.name === 'reference') return records(call, entry, values);
  const choices = choicesOf(entry.field);
  if (choices.length === 0) return texts(call, type, entry, values);
  return new Map(values.filter((value) => choices.includes(value)).map((value) => [value, value]));
}
