import type { Existing } from '../../derive/migration.ts';
import type { Executor } from './database.ts';

/** What the database has: its tables with their columns, and its indexes. */
export async function existing(database: Executor): Promise<Existing> {
  const columns = await database.run<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns where table_schema = current_schema() group by 1`,
  );
  const indexes = await database.run<{ name: string }>(
    'select indexname as name from pg_indexes where schemaname = current_schema()',
  );
  return {
    tables: new Map(columns.map((table) => [table.table, new Set(table.columns)])),
    indexes: new Set(indexes.map(({ name }) => name)),
  };
}
