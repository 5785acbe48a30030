import type { Existing } from '../../derive/migration.ts';
import type { Executor } from './database.ts';

/** What the database has: its tables with their columns, its indexes and triggers. */
export async function existing(database: Pick<Executor, 'run'>): Promise<Existing> {
  const columns = await database.run<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns from information_schema.columns where table_schema = current_schema() group by 1`,
  );
  const indexes = await database.run<{ name: string }>(
    `select indexname as name from pg_indexes where schemaname = current_schema()
     union all select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace`,
  );
  return {
    tables: new Map(columns.map((table) => [table.table, new Set(table.columns)])),
    indexes: new Set(indexes.map(({ name }) => name)),
  };
}
