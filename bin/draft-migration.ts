import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../derive/compile.ts';
import { draft } from '../derive/migration.ts';
import { practices } from '../practices/index.ts';
import { existing } from '../server/database/catalogue.ts';
import { openDatabase } from '../server/database/database.ts';
import { startEmbedded } from '../server/database/embedded.ts';
import { migrate } from '../server/database/migrate.ts';

/** What the database at this address lacks to hold the declarations, as SQL. */
async function draftFor(url: string): Promise<string> {
  const database = openDatabase(url, 1);
  const { statements, indexes } = draft(compile(practices), await existing(database));
  await database.end();
  return [...statements, ...indexes].map((statement) => `${statement};\n`).join('');
}

/** Drafts against a throw-away database to which all migrations have been applied. */
async function draftFromMigrations(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-draft-'));
  // As root the server runs under another account, which has to pass through.
  chmodSync(folder, 0o711);
  const embedded = await startEmbedded({ folder, fsync: false });
  try {
    await migrate(embedded.url);
    return await draftFor(embedded.url);
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the migration from what the migrations make (or from the database at DATABASE_URL) to the declarations. A person reads it before it is kept. */
const url = process.env['DATABASE_URL'];
const drafted = url ? await draftFor(url) : await draftFromMigrations();
if (drafted) process.stdout.write(drafted);
else console.error('The migrations make what is declared; there is nothing to draft.');
