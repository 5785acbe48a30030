import type { Client } from 'pg';

const mine = `n.nspname = current_schema()`;

/** All that makes a schema, a line each, whatever the order in which it came to be. */
const lines = [
  `select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || ' ' || a.attidentity::text || a.attgenerated::text as line
   from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where ${mine} and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p')`,
  `select 'table ' || c.relname || ' ' || coalesce(array_to_string(c.reloptions, ','), '') || coalesce(' ' || pg_get_expr(c.relpartbound, c.oid), '') from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${mine} and c.relkind in ('r', 'p')`,
  `select 'constraint ' || c.relname || ' ' || k.contype::text || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where ${mine} and k.contype <> 'n'`,
  `select 'index ' || indexdef from pg_indexes where schemaname = current_schema()`,
  `select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${mine} and not t.tgisinternal`,
  `select 'function ' || pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${mine} and p.prokind = 'f' and not exists (select from pg_depend e where e.objid = p.oid and e.deptype = 'e')`,
  `select 'view ' || viewname || ' ' || definition from pg_views where schemaname = current_schema()`,
  `select 'sequence ' || sequencename || ' ' || data_type || ' ' || start_value || ' ' || increment_by from pg_sequences where schemaname = current_schema()`,
  `select 'extension ' || extname from pg_extension`,
  `select 'configuration ' || c.cfgname || ' ' || m.maptokentype || ' ' || m.mapseqno || ' ' || d.dictname from pg_ts_config c join pg_namespace n on n.oid = c.cfgnamespace join pg_ts_config_map m on m.mapcfg = c.oid join pg_ts_dict d on d.oid = m.mapdict where ${mine}`,
];

export async function schemaOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(`${lines.join('\nunion all\n')}`);
  return rows.map(({ line }) => line).sort();
}

type Table = {
  readonly name: string;
  readonly columns: readonly { name: string; type: string; check: string | null }[];
};

async function tablesOf(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
       'check', (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1)) order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
     where ${mine} and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration' group by 1 order by 1`,
  );
  return rows;
}

/** Of the rows that a day writes: the record that its rows are of, and another one. */
const idOf = (day: number, n: 1 | 2): string => `01990000-0000-7000-8000-${String(day * 10 + n).padStart(12, '0')}`;

/** A value that a column of this type and check takes; another one each day, where the check lets it. */
const literal = (day: number, type: string, check: string | null): string => {
  const allowed = /'([^']+)'::text/.exec(check ?? '')?.[1];
  if (type === 'uuid') return `'${idOf(day, 1)}'`;
  if (type === 'uuid[]') return `'{${idOf(day, 2)}}'`;
  if (type.endsWith('[]')) return allowed ? `'{${allowed}}'` : `'{}'`;
  if (type.startsWith('timestamp')) return `'2026-01-02T03:04:05.678Z'`;
  if (type.startsWith('time ')) return `'09:30'`;
  if (type === 'date') return `'2026-01-02'`;
  if (type === 'boolean') return 'true';
  if (/^(integer|bigint|smallint|numeric|double|real)/.test(type)) return check ? '1' : String(day);
  if (type === 'xid8') return `'${day}'`;
  if (type === 'bytea') return `'\\x${String(day).padStart(2, '0')}'`;
  if (type === 'jsonb') return `'{"kept": true}'`;
  if (type === 'tsvector') return `'words'`;
  if (type.startsWith('character(')) return `'EUR'`;
  if (type === 'interval') return `'1 hour'`;
  return `'${allowed ?? `kept ${day}`}'`;
};

/** These point to another record than their own. */
const elsewhere = new Set(['to_record', 'parent']);

/** The `day`'s own row in every table: enough to see whether a migration loses or bends anything. Gives the tables that took one. */
export async function fillTables(client: Client, day: number): Promise<readonly string[]> {
  const filled: string[] = [];
  // Rows come without regard to what they point to; each is held against every check and not null all the same.
  await client.query(`set session_replication_role = 'replica'`);
  for (const { name, columns } of await tablesOf(client)) {
    const values = columns.map((column) =>
      elsewhere.has(column.name) ? `'${idOf(day, 2)}'` : literal(day, column.type, column.check),
    );
    const names = columns.map((column) => `"${column.name}"`).join(', ');
    const added = await client
      .query(`insert into "${name}" (${names}) values (${values.join(', ')}) on conflict do nothing`)
      .then(({ rowCount }) => rowCount === 1)
      .catch((error: Error) => Promise.reject(new Error(`${name}: ${error.message}`)));
    if (added) filled.push(name);
    if (name === 'record')
      await client.query(
        `insert into record (${names}) select ${columns.map((column) => (column.name === 'id' ? `'${idOf(day, 2)}'` : `"${column.name}"`)).join(', ')} from record where id = '${idOf(day, 1)}'`,
      );
  }
  await client.query(`set session_replication_role = 'origin'`);
  return filled;
}

/** Every table's rows as JSON. */
export async function rowsOf(client: Client): Promise<ReadonlyMap<string, readonly Record<string, unknown>[]>> {
  const found = new Map<string, readonly Record<string, unknown>[]>();
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from "${name}" t order by t::text`,
    );
    found.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return found;
}
