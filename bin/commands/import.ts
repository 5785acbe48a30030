import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ImportMap, importMapShape } from '../../derive/import-map.ts';
import type { RecordType } from '../../derive/registry.ts';
import { importFile } from '../../server/import/import-file.ts';
import { plainMap } from '../../server/import/plain-map.ts';
import { readRows } from '../../server/import/read-rows.ts';
import { reportText } from '../../server/import/report.ts';
import type { Call } from '../../server/operations/call.ts';
import { parseShape } from '../../server/operations/parse.ts';
import { withHouse } from '../house.ts';
import { progressLine } from '../progress.ts';

const HELP = `reeve import <type> <file.csv|json, plain or .gz> [--map map.json] [--source name] [--dry-run] [--data ./data]

Brings records in. Without a mapping the columns are called as the fields are, and one of sourceKey, key, id or number tells
which record a row is; a row that is known brings its record up to date. A mapping (docs: generated/import-map.md) says what
the columns of another system become, and can replay a log with its whole history.

An import that was torn off goes on where it stopped when it is started again. --dry-run writes no record and says what would
happen. The report and the rejected rows are kept in the data folder under imports.`;

const OPTIONS = {
  map: { type: 'string' },
  source: { type: 'string' },
  data: { type: 'string', default: './data' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readMap(path: string, type: RecordType): ImportMap {
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`The mapping ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const map = parseShape(importMapShape, written) as ImportMap;
  if (map.record === type.name) return map;
  throw new Error(`The mapping ${path} is for ${map.record}, not for ${type.name}.`);
}

const sourceOf = (file: string): string => basename(file).split('.')[0] || 'import';

type Asked = {
  readonly name: string;
  readonly file: string;
  readonly map: string | undefined;
  readonly source: string | undefined;
  readonly dry: boolean;
  readonly data: string;
};

const typeCalled = ({ house: { registry } }: Call, name: string): RecordType => {
  const type = registry.types.get(name) ?? registry.byPlural.get(name);
  if (type) return type;
  throw new Error(`There is no record type ${name}. There are: ${[...registry.types.keys()].join(', ')}.`);
};

async function mapFor(call: Call, { name, file, map, source }: Asked): Promise<ImportMap> {
  const type = typeCalled(call, name);
  const written = map ? readMap(map, type) : plainMap(type, (await readRows(file)).columns, source ?? sourceOf(file));
  return source ? { ...written, source } : written;
}

async function importAsked(call: Call, asked: Asked): Promise<number> {
  const progress = progressLine();
  const report = await importFile(call, {
    path: asked.file,
    map: await mapFor(call, asked),
    dry: asked.dry,
    folder: join(asked.data, 'imports'),
    progress: ({ rows, records }) =>
      progress.show(
        `${rows.read.toLocaleString('en-GB')} rows read, ${records.created.toLocaleString('en-GB')} records created`,
      ),
  });
  progress.clear();
  console.info(reportText(report));
  return report.counts.rows.rejected > 0 ? 3 : 0;
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [name, file] = positionals;
  if (values.help || !name || !file) {
    console.info(HELP);
    return values.help ? 0 : 2;
  }
  const data = resolve(values.data);
  const asked = { name, file, map: values.map, source: values.source, dry: values['dry-run'], data };
  return withHouse(data, (call) => importAsked(call, asked));
}
