import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backup } from '../../server/backup/backup.ts';
import { withDatabase } from '../../server/database/with-database.ts';
import { folderStore } from '../../server/files/store.ts';

const HELP = `reeve backup <file> [--data ./data]

Writes everything, records, history, settings, people with their passwords' hashes, and attached files, as of one moment
into one compressed file (gzip). It appears under its name when it is whole. Reeve may go on
working meanwhile.`;

const OPTIONS = {
  data: { type: 'string', default: './data' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [file, ...more] = positionals;
  if (values.help || file === undefined || more.length > 0) {
    console.info(HELP);
    return values.help ? 0 : 2;
  }
  const path = resolve(file);
  if (existsSync(path)) throw new Error(`${path} is there already. Name another file.`);
  const data = resolve(values.data);
  const contents = await withDatabase(data, ({ url }) => backup(url, folderStore(join(data, 'files')), path));
  const files = Object.keys(contents).filter((name) => name.startsWith('file ')).length;
  console.info(`Written: ${path}, with ${files} ${files === 1 ? 'file' : 'files'} attached to records.`);
  return 0;
}
