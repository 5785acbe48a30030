import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { fieldValue, type Stored } from '../../derive/row.ts';
import { refuseField } from '../../kernel/refusal.ts';
import type { Call } from './call.ts';
import { harmless } from './export.ts';
import { listStored, plan } from './list.ts';
import { titles } from './present.ts';

export type LineFormat = 'csv' | 'json';
type Names = Awaited<ReturnType<typeof titles>>;

const pageSize = '200';

const quoted = (text: string): string => (/[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const columnsOf = (type: RecordType, asked: readonly string[] | undefined): readonly FieldEntry[] => {
  if (!asked) return [...type.fields.values()];
  return asked.map((name) => {
    const entry = type.fields.get(name);
    if (!entry) throw refuseField('columns', 'unknown', `${name.slice(0, 60)} is not a field of ${type.plural}.`);
    return entry;
  });
};

/** A reference is written as the number of what it points to, which a person can read and an import can find. */
const shown = (entry: FieldEntry, value: unknown, names: Names): unknown =>
  entry.kind.name === 'reference' && typeof value === 'string' ? (names[value]?.number ?? value) : value;

const csvCell = (entry: FieldEntry, value: unknown): string => {
  if (value === null || value === undefined) return '';
  return quoted(harmless(entry.kind.name === 'reference' ? String(value) : entry.kind.toText(value, entry.field)));
};

const lineOf = (columns: readonly FieldEntry[], stored: Stored, names: Names, format: LineFormat): string => {
  const values = columns.map((entry) => [entry, shown(entry, fieldValue(stored, entry.name), names)] as const);
  if (format === 'csv') return `${values.map(([entry, value]) => csvCell(entry, value)).join(',')}\r\n`;
  return `${JSON.stringify(Object.fromEntries(values.map(([{ name }, value]) => [name, value])))}\n`;
};

const referred = (columns: readonly FieldEntry[], page: readonly Stored[]): readonly string[] => {
  const references = columns.filter(({ kind }) => kind.name === 'reference');
  const ids = page.flatMap((stored) => references.map(({ name }) => fieldValue(stored, name)));
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))];
};

/** All records that the actor may read, oldest first, a line each, a page in memory at a time. */
export async function* exportLines(
  call: Call,
  type: RecordType,
  format: LineFormat,
  asked?: readonly string[],
): AsyncGenerator<string> {
  const columns = columnsOf(type, asked);
  if (format === 'csv') yield `${columns.map(({ name }) => name).join(',')}\r\n`;
  let after: string | null = null;
  do {
    const page = await listStored(
      call,
      type,
      plan(call, type, { sort: 'createdAt', limit: pageSize, ...(after && { after }) }),
    );
    const names = await titles(call, referred(columns, page.stored));
    for (const stored of page.stored) yield lineOf(columns, stored, names, format);
    after = page.next;
  } while (after !== null);
}
