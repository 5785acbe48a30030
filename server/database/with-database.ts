import { existsSync } from 'node:fs';
import { type Database, openDatabase } from './database.ts';
import { reachEmbedded } from './embedded.ts';

/**
 * Does `work` on the database of a data folder, or on the one that DATABASE_URL names, for a command that is no server:
 * the embedded server is started for it and stopped afterwards. Refuses a folder that holds nothing, unless one is to be made.
 */
export async function withDatabase<T>(
  data: string,
  work: (database: Database) => Promise<T>,
  options: { readonly make?: boolean } = {},
): Promise<T> {
  const url = process.env['DATABASE_URL'];
  if (!url && !options.make && !existsSync(data))
    throw new Error(`There is no data folder ${data}. Name another with --data, or a database with DATABASE_URL.`);
  const embedded = url ? null : await reachEmbedded({ folder: data, log: console.error });
  const database = openDatabase(url ?? embedded?.url ?? '', 4);
  try {
    return await work(database);
  } finally {
    await database.end();
    await embedded?.stop();
  }
}
