import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { parse } from 'csv-parse';

/**
 * Makes a log of ten times the size from a sample of the incident event log: node bin/ten-times.ts <sample.csv.gz> <out.csv.gz>.
 * Each copy has numbers of its own and its moments shifted by whole days; what cannot be is put in at fixed places, so that two
 * runs give the same bytes. It says in the end what it put in.
 */
const TIMES = 10;
const DAYS_BETWEEN = 11;
const day = 86_400_000;

type Cells = readonly string[];
type Impossible = {
  readonly name: string;
  readonly every: number;
  put(cells: string[], column: (name: string) => number): void;
};

const set =
  (name: string, value: string): Impossible['put'] =>
  (cells, column) => {
    cells[column(name)] = value;
  };

/** Each is put into one row in `every`, counted over the whole; the numbers are prime, so that they seldom meet in a row. */
const IMPOSSIBLE: readonly Impossible[] = [
  { name: 'unknown state', every: 1_009, put: set('incident_state', '-100') },
  { name: 'moment that cannot be read', every: 5_003, put: set('sys_updated_at', '31/2/2016 25:61') },
  { name: 'no key', every: 7_001, put: set('number', '?') },
  { name: 'value that is none', every: 2_003, put: set('impact', '9 - Huge') },
  { name: 'too few cells', every: 9_001, put: (cells) => void cells.splice(5, 3) },
  { name: 'moment long before', every: 3_001, put: set('sys_updated_at', '1/1/2016 00:00') },
];

const shifted = (text: string, days: number): string => {
  const parts = /^(\d+)\/(\d+)\/(\d{4}) (\d\d:\d\d)$/.exec(text);
  if (!parts) return text;
  const moved = new Date(Date.UTC(Number(parts[3]), Number(parts[2]) - 1, Number(parts[1])) + days * day);
  return `${moved.getUTCDate()}/${moved.getUTCMonth() + 1}/${moved.getUTCFullYear()} ${parts[4]}`;
};

const REOPENED_EVERY = 401;

/** A row behind the given one, in which the incident was closed and is active again a day later. */
const reopened = (cells: Cells, column: (name: string) => number): string[] => {
  const next = [...cells];
  next[column('incident_state')] = 'Active';
  next[column('sys_mod_count')] = String(Number(cells[column('sys_mod_count')]) + 1);
  next[column('sys_updated_at')] = shifted(cells[column('sys_updated_at')] ?? '', 1);
  return next;
};

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const copied = (cells: Cells, key: number, copy: number): string[] =>
  cells.map((cell, at) =>
    at === key ? cell.replace(/\d+$/, (digits) => `${copy}${digits}`) : shifted(cell, copy * DAYS_BETWEEN),
  );

async function* readSample(path: string): AsyncGenerator<Cells> {
  yield* createReadStream(path).pipe(createGunzip()).pipe(parse()) as AsyncIterable<string[]>;
}

async function* tenTimes(path: string, met: Map<string, number>): AsyncGenerator<string> {
  let header: Cells = [];
  let row = 0;
  let closed = 0;
  for (let copy = 0; copy < TIMES; copy += 1) {
    let first = true;
    for await (const cells of readSample(path)) {
      if (first) {
        if (copy === 0) yield `${cells.join(',')}\n`;
        header = cells;
        first = false;
        continue;
      }
      row += 1;
      const made = copied(cells, header.indexOf('number'), copy);
      for (const { name, every, put } of IMPOSSIBLE) {
        if (row % every !== 0) continue;
        put(made, (column) => header.indexOf(column));
        met.set(name, (met.get(name) ?? 0) + 1);
      }
      yield `${made.map(quoted).join(',')}\n`;
      if (made[header.indexOf('incident_state')] === 'Closed') closed += 1;
      if (made[header.indexOf('incident_state')] !== 'Closed' || closed % REOPENED_EVERY !== 0) continue;
      row += 1;
      yield `${reopened(made, (column) => header.indexOf(column))
        .map(quoted)
        .join(',')}\n`;
      met.set('closed incident active again', (met.get('closed incident active again') ?? 0) + 1);
    }
  }
  met.set('rows in all', row);
}

const [from, to] = process.argv.slice(2);
if (!from || !to) {
  console.error('node bin/ten-times.ts <sample.csv.gz> <out.csv.gz>');
  process.exitCode = 2;
} else {
  const met = new Map<string, number>();
  await pipeline(Readable.from(tenTimes(from, met)), createGzip({ level: 4 }), createWriteStream(to));
  for (const [name, count] of met) console.info(`${String(count).padStart(8)}  ${name}`);
}
