import { Readable } from 'node:stream';
import { labelOf } from '../../derive/labels.ts';
import type { RecordJson } from '../../derive/meta.types.ts';
import type { FieldEntry, RecordType } from '../../derive/registry.ts';
import { refuseField } from '../../kernel/refusal.ts';
import type { Call } from './call.ts';
import { sheets } from './export-sheet.ts';
import { mayReadSomewhere } from './list.ts';
import { list } from './list-text.ts';

const pageSize = '200';

/** A cell that a spreadsheet would take for a formula is made text (OWASP, CSV injection). */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const columnsOf = (call: Call, type: RecordType, asked: string | undefined): readonly FieldEntry[] => {
  if (!asked) {
    const list = Object.values(
      (type.declaration.lists ?? {}) as Readonly<Record<string, { columns: readonly string[] }>>,
    )[0];
    return columnsOf(call, type, list?.columns.filter(mayReadSomewhere(call, type)).join(',') || 'number');
  }
  return asked.split(',').flatMap((name) => type.fields.get(name) ?? []);
};

const cellOf = (
  entry: FieldEntry,
  record: RecordJson,
  included: Awaited<ReturnType<typeof list>>['included'],
): string => {
  const value = record[entry.name];
  if (value === null || value === undefined) return '';
  if (entry.kind.name === 'reference') return included?.[String(value)]?.title ?? '';
  return entry.kind.toText(value, entry.field);
};

async function* rowsOf(
  call: Call,
  type: RecordType,
  columns: readonly FieldEntry[],
  query: Readonly<Record<string, string>>,
): AsyncGenerator<readonly string[]> {
  let after: string | undefined;
  do {
    const page = await list(call, type, {
      ...query,
      limit: pageSize,
      include: columns.map(({ name }) => name).join(','),
      ...(after && { after }),
    });
    for (const item of page.items) yield columns.map((entry) => cellOf(entry, item, page.included));
    after = page.next ?? undefined;
  } while (after);
}

export async function* csv(header: readonly string[], rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;
  // The mark tells Excel that this is UTF-8.
  yield `\ufeff${line(header)}`;
  for await (const row of rows) yield line(row);
}

/** Records that the actor may see as CSV (RFC 4180) or XLSX, the columns asked for, however many there are. Fields that may not be read are refused by the list. */
export async function exportRecords(
  call: Call,
  type: RecordType,
  format: string,
  { columns: asked, ...query }: Readonly<Record<string, string>>,
): Promise<{ mediaType: string; name: string; stream: Readable }> {
  for (const name of asked?.split(',') ?? [])
    if (!type.fields.has(name))
      throw refuseField('columns', 'unknown', `${name.slice(0, 60)} is not a field of ${type.plural}.`);
  const columns = columnsOf(call, type, asked);
  // Asks for the first page before the answer begins, so that a refusal is a refusal and not half a file.
  await list(call, type, { ...query, limit: '1', fields: columns.map(({ name }) => name).join(',') });
  const header = columns.map((entry) => labelOf(type, entry, call.actor.language).label);
  const rows = rowsOf(call, type, columns, query);
  const day = call.now.slice(0, 10);
  if (format === 'csv')
    return {
      mediaType: 'text/csv; charset=utf-8',
      name: `${type.plural}-${day}.csv`,
      stream: Readable.from(csv(header, rows)),
    };
  if (format === 'xlsx')
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: `${type.plural}-${day}.xlsx`,
      stream: await sheets(header, rows, type.plural),
    };
  throw refuseField('format', 'value', 'format must be csv or xlsx.');
}
