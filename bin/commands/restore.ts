import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { practices } from '../../practices/index.ts';
import { restore } from '../../server/backup/restore.ts';
import { migrate } from '../../server/database/migrate.ts';
import { withDatabase } from '../../server/database/with-database.ts';
import { folderStore } from '../../server/files/store.ts';

const HELP = `reeve restore <file> [--data ./data]

Brings a backup back into an installation that is empty: a new data folder, or the new database that DATABASE_URL names.
All of it is brought, held against its checksums, or nothing. The backup must be of the same version of Reeve.`;

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
  const data = resolve(values.data);
  await withDatabase(
    data,
    async ({ url }) => {
      await migrate(url);
      await restore(url, folderStore(join(data, 'files')), resolve(file), practices);
    },
    { make: true },
  );
  console.info(`Restored: ${resolve(file)}. Every part is what its checksum says.`);
  return 0;
}
