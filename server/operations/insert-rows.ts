import type { Column } from '../../kernel/field.ts';

/** A row about to be written, by column; bytes as PostgreSQL writes them in hexadecimal. */
export type Cells = Record<string, unknown>;

export const bytes = (value: Uint8Array): string => `\\x${Buffer.from(value).toString('hex')}`;

/** "id uuid, number text" → columns. */
export const columns = (text: string): readonly Column[] =>
  text.split(',').map((part) => {
    const [name = '', type = ''] = part.trim().split(' ');
    return { name, type };
  });

/** Rows for one table: they go as JSON, however many, and `insert` says what becomes of them. */
export type Insertion = { readonly rows: readonly Cells[]; readonly insert: (rows: string) => string };

export const rowsInto = (table: string, columns: readonly Column[], rows: readonly Cells[]): Insertion => {
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const shape = columns.map(({ name, type }) => `"${name}" ${type === 'bytea' ? 'text' : type}`).join(', ');
  const values = columns.map(({ name, type }) => (type === 'bytea' ? `x."${name}"::bytea` : `x."${name}"`)).join(', ');
  const insert = (given: string): string =>
    `insert into ${table} (${names}) select ${values} from json_to_recordset(${given}::json) as x(${shape})`;
  return { rows, insert };
};

/** A statement that is made already, so that it can run while the next is being made. */
export type Prepared = { readonly text: string; readonly values: readonly string[] };

/** All rows in one statement. What they refer to among themselves is looked at when it ends. */
export const inOneStatement = (insertions: readonly Insertion[]): Prepared => {
  const filled = insertions.filter(({ rows }) => rows.length > 0);
  const parts = filled.map(({ insert }, at) => `w${at} as (${insert(`$${at + 1}`)})`);
  return { text: `with ${parts.join(', ')} select`, values: filled.map(({ rows }) => JSON.stringify(rows)) };
};
