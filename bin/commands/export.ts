import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { Call } from '../../server/operations/call.ts';
import { exportLines, type LineFormat } from '../../server/operations/export-lines.ts';
import { withHouse } from '../house.ts';

const HELP = `reeve export <type> [--format csv|json] [--to file] [--columns a,b,c] [--data ./data]

Writes all records of a type, every field of its own unless --columns says which: CSV with the fields' names, or one JSON
object a line. References are written as numbers. What is written can be read again by reeve import.`;

const OPTIONS = {
  format: { type: 'string', default: 'csv' },
  to: { type: 'string' },
  columns: { type: 'string' },
  data: { type: 'string', default: './data' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const formatOf = (text: string): LineFormat => {
  if (text === 'csv' || text === 'json') return text;
  throw new Error(`--format takes csv or json, not "${text}".`);
};

async function writeAll(lines: AsyncIterable<string>, to: string | undefined): Promise<void> {
  const out = to === undefined ? process.stdout : createWriteStream(to);
  for await (const line of lines) if (!out.write(line)) await once(out, 'drain');
  if (to === undefined) return;
  out.end();
  await finished(out);
}

async function exportType(
  call: Call,
  name: string,
  format: LineFormat,
  columns: string | undefined,
  to: string | undefined,
): Promise<number> {
  const { registry } = call.house;
  const type = registry.types.get(name) ?? registry.byPlural.get(name);
  if (!type) throw new Error(`There is no record type ${name}. There are: ${[...registry.types.keys()].join(', ')}.`);
  await writeAll(exportLines(call, type, format, columns?.split(',')), to);
  return 0;
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [name] = positionals;
  if (values.help || !name) {
    console.info(HELP);
    return values.help ? 0 : 2;
  }
  const format = formatOf(values.format);
  return withHouse(values.data, (call) => exportType(call, name, format, values.columns, values.to));
}
