import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { practices } from '../../practices/index.ts';
import { check, isSound, tellReport } from '../../server/check/check.ts';
import { withDatabase } from '../../server/database/with-database.ts';
import { folderStore } from '../../server/files/store.ts';
import { keepHouse } from '../../server/house.ts';

const HELP = `reeve check [--data ./data] [--sample 1000] [--whole]

Holds the database against the declarations: tables, header rows, the activity and its seals, search documents, links,
files, parked events. It changes nothing. Of each type, 1,000 records are read word for word; all with --whole. Reeve
may go on working meanwhile.
Ends with 0 when all is sound, with 1 otherwise.`;

const OPTIONS = {
  data: { type: 'string', default: './data' },
  sample: { type: 'string', default: '1000' },
  whole: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    console.info(HELP);
    return 0;
  }
  if (!/^\d{1,9}$/.test(values.sample)) throw new Error(`--sample takes a number of records, not "${values.sample}".`);
  const data = resolve(values.data);
  return withDatabase(data, async (database) => {
    const { registry } = (await keepHouse(database, practices)).current();
    const report = await check(database, registry, {
      sample: values.whole ? null : Number(values.sample),
      files: folderStore(join(data, 'files')),
    });
    for (const line of tellReport(report)) console.info(line);
    return isSound(report) ? 0 : 1;
  });
}
