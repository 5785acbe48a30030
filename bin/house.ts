import { resolve } from 'node:path';
import { Refusal } from '../kernel/refusal.ts';
import { practices } from '../practices/index.ts';
import type { Database } from '../server/database/database.ts';
import { migrate } from '../server/database/migrate.ts';
import { withDatabase } from '../server/database/with-database.ts';
import { keepHouse } from '../server/house.ts';
import { type Call, reeve } from '../server/operations/call.ts';

/** A refusal in one sentence for the console, with every field that is named. */
const sentenceOf = ({ message, fields }: Refusal): string => {
  const more = fields.filter((field) => !message.includes(field.message));
  return [message, ...more.map((field) => `${field.field}: ${field.message}`)].join('\n');
};

/** A database that no Reeve has started on yet is made ready; one that has been in use is brought up to date by its server. */
async function demandTables(database: Database): Promise<void> {
  const [row] = await database.run<{ made: boolean }>(`select to_regclass('migration') is not null as made`);
  if (!row?.made) await migrate(database.url);
}

async function asReeve<T>(database: Database, work: (call: Call) => Promise<T>): Promise<T> {
  await demandTables(database);
  const house = (await keepHouse(database, practices)).current();
  const now = new Date().toISOString();
  return work({ database, executor: database, inTransaction: false, house, actor: reeve, now, channel: 'desk' });
}

/** Does `work` in the name of Reeve itself, on the database of a data folder or the one that DATABASE_URL names. */
export async function withHouse<T>(data: string, work: (call: Call) => Promise<T>): Promise<T> {
  try {
    return await withDatabase(resolve(data), (database) => asReeve(database, work));
  } catch (error) {
    throw error instanceof Refusal ? new Error(sentenceOf(error)) : error;
  }
}
