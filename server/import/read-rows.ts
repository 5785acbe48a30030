import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Row } from '../../derive/import-plan.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { readObjects } from './read-objects.ts';

/** A row of a file, counted from 1 without the header; or why there is none. */
export type ReadRow =
  | { readonly at: number; readonly row: Row }
  | { readonly at: number; readonly fault: string; readonly text: string };

/** The columns come first, known before any row. */
export type Rows = { readonly columns: readonly string[]; readonly rows: AsyncIterable<ReadRow> };

const longestRow = 1_048_576;

const open = (path: string): Readable => {
  const file = createReadStream(path, { highWaterMark: 262_144 });
  if (!path.endsWith('.gz')) return file;
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
};

const csvOptions = {
  bom: true,
  delimiter: [',', ';', '\t'],
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  max_record_size: longestRow,
};

const rowOf = (columns: readonly string[], cells: readonly string[]): Row => {
  const row: Record<string, string> = {};
  for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = cells[at] ?? '';
  return row;
};

const headerOf = (cells: readonly string[] | undefined, path: string): readonly string[] => {
  if (!cells) throw new Refusal('invalid', `${path} is empty: its first row must name the columns.`);
  const columns = cells.map((name) => name.trim());
  const twice = columns.find((name, at) => columns.indexOf(name) < at);
  if (twice !== undefined) throw new Refusal('invalid', `${path} names the column "${twice}" twice.`);
  return columns;
};

async function* csvRows(
  records: AsyncIterator<string[]>,
  columns: readonly string[],
  skipped: string[],
): AsyncGenerator<ReadRow> {
  let at = 0;
  for (let next = await records.next(); !next.done; next = await records.next()) {
    for (const text of skipped.splice(0))
      yield { at: ++at, fault: 'is not CSV: a quotation mark stands where none may', text };
    const cells = next.value;
    at += 1;
    if (cells.length === columns.length) yield { at, row: rowOf(columns, cells) };
    else yield { at, fault: `has ${cells.length} cells where the header has ${columns.length}`, text: cells.join(',') };
  }
  for (const text of skipped.splice(0))
    yield { at: ++at, fault: 'is not CSV: a quotation mark stands where none may', text };
}

async function readCsv(path: string): Promise<Rows> {
  const skipped: string[] = [];
  const parser = parse({ ...csvOptions, on_skip: (_error, text) => void skipped.push(String(text ?? '')) });
  const source = open(path);
  source.on('error', (error) => parser.destroy(error));
  const records = source.pipe(parser)[Symbol.asyncIterator]() as AsyncIterator<string[]>;
  const first = await records.next();
  const columns = headerOf(first.done ? undefined : first.value, path);
  return { columns, rows: csvRows(records, columns, skipped) };
}

/** Reads CSV (comma, semicolon or tab) or JSON (an array or one object a line), plain or .gz, never the whole file at once. */
export const readRows = (path: string): Promise<Rows> =>
  /\.(json|jsonl|ndjson)(\.gz)?$/.test(path) ? readObjects(open(path), path) : readCsv(path);
