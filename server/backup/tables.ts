import type { Client } from 'pg';

/** A table with its columns and the order of its primary key: the same content is always the same text. */
export type BackupTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
};

/** Which migrations a database holds says itself; a restore makes it anew. */
const left = ['migration'];

/** The tables of a database, those that partitions belong to but not the partitions. */
export async function tablesOf(client: Client): Promise<readonly BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `select c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       coalesce((select array_agg(a.attname::text order by k.place) from pg_index i, unnest(i.indkey) with ordinality k(attnum, place) join pg_attribute a on a.attnum = k.attnum
         where a.attrelid = c.oid and i.indrelid = c.oid and i.indisprimary), '{}') as key
     from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all($1) order by 1`,
    [left],
  );
  return rows;
}

/**
 * Transaction numbers mean nothing on another server, so the stream of events is written as if one transaction had made it
 * all: within a record its order is by id. Consumers begin where the first event is that they have not heard.
 */
const translated: Readonly<Record<string, string>> = {
  'outbox xid': `'1'::xid8`,
  'consumer xid': `'1'::xid8`,
  'consumer id': `coalesce((select min(o.id) - 1 from outbox o where (o.xid, o.id) > (t.xid, t.id)), (select max(o.id) from outbox o), 0)`,
};

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** What a table's rows are written by. */
export const copyOutSql = ({ name, columns, key }: BackupTable): string => {
  const values = columns.map((column) => translated[`${name} ${column}`] ?? `t."${column}"`);
  const order = key.map((column) => `t."${column}"`).join(', ') || 't.*';
  return `copy (select ${values.join(', ')} from "${name}" t order by ${order}) to stdout`;
};

/** What a table's rows are brought back by. */
export const copyInSql = (name: string, columns: readonly string[]): string =>
  `copy "${name}" (${quoted(columns)}) from stdin`;

/** Where the series of numbers stand. */
export async function sequencesOf(client: Client): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    'select sequencename as name, last_value::text as value from pg_sequences where schemaname = current_schema() and last_value is not null order by 1',
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, Number(value)]));
}
