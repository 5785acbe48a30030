import { type LinesEntry, permissionFor, type RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored, storedFrom } from '../../derive/row.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import type { Facts } from '../../kernel/fact.ts';
import { may } from '../../kernel/permission.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { type Fetched, factColumns } from './facts.ts';
import { scopeAllows } from './scope.ts';

export type Loaded = { readonly stored: Stored; readonly fetched: Fetched };

/** "There is no INC-7", in the same words whether it does not exist or may not be seen. */
export const notFound = (type: RecordType, key: string): Refusal => {
  const name = type.words['en']?.name.toLowerCase() ?? type.name;
  return new Refusal('not-found', `There is no ${name} ${key.slice(0, 60)}, or you may not see it.`);
};

/** Lines come in the order of their index; an array of rows costs PostgreSQL half of what an aggregate does. */
export const linesColumns = (type: RecordType): readonly string[] => {
  const known = columnsOfLines.get(type) ?? [...type.lines.values()].map(linesSql);
  columnsOfLines.set(type, known);
  return known;
};

const columnsOfLines = new WeakMap<RecordType, readonly string[]>();

const linesSql = ({ name, table }: LinesEntry): string =>
  `array(select to_jsonb(l) from "${table}" l where l.owner = t.id order by l.place) as "lines:${name}"`;

/** A key is an id or a number; anything else cannot be one, so nothing is asked. */
const keyColumn = (key: string): 'id' | 'number' => (isId(key) ? 'id' : 'number');
const impossible = (key: string): boolean =>
  key.length === 0 || key.length > 60 || key.includes('\u0000') || !key.isWellFormed();

/** Reads a row with the facts wanted, whoever asks; null when there is none. */
export async function fetchRow(
  call: Call,
  type: RecordType,
  key: string,
  wanted: readonly Facts[] = [],
  input: Readonly<Record<string, unknown>> = {},
): Promise<Loaded | null> {
  if (impossible(key)) return null;
  const { add, values } = parameters();
  const columns = ['t.*', ...linesColumns(type), ...factColumns(call, type, wanted, input, 't', add)];
  const sql = `select ${columns.join(', ')} from "${type.table}" t where t.${keyColumn(key)} = ${add(key)}`;
  const [row] = await call.executor.run<Record<string, unknown>>(sql, values);
  return row ? { stored: storedFrom(type, row), fetched: row } : null;
}

/** Reads rows of a type with their lines, whoever asks, in one statement; those that are not there are left out. */
export async function fetchRows(call: Call, type: RecordType, ids: readonly string[]): Promise<readonly Stored[]> {
  const { add, values } = parameters();
  const columns = ['t.*', ...linesColumns(type)];
  // Behind a select the ids have no say in the plan: otherwise one would be made anew whenever they are few.
  const sql = `select ${columns.join(', ')} from "${type.table}" t where t.id = any((select ${add(ids, 'uuid[]')})::uuid[])`;
  return (await call.executor.run<Record<string, unknown>>(sql, values)).map((row) => storedFrom(type, row));
}

/** Reads a record that the actor may see, with the facts that the operation's rules and guards want; refuses as not found otherwise. */
export async function load(
  call: Call,
  type: RecordType,
  key: string,
  wanted: readonly Facts[] = [],
  input: Readonly<Record<string, unknown>> = {},
): Promise<Loaded> {
  const loaded = await fetchRow(call, type, key, wanted, input);
  if (
    !loaded ||
    !scopeAllows(call.actor, type, 'read') ||
    !may(permissionFor(type, 'read'), call.actor, rowFacts(type, loaded.stored))
  )
    throw notFound(type, key);
  return loaded;
}
