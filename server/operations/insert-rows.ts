import type { Column } from '../../kernel/field.ts';
import type { Call } from './call.ts';

/** A row about to be written, by column; bytes as PostgreSQL writes them in hexadecimal. */
export type Cells = Record<string, unknown>;

export const bytes = (value: Uint8Array): string => `\\x${Buffer.from(value).toString('hex')}`;

/** "id uuid, number text" → columns. */
export const columns = (text: string): readonly Column[] =>
  text.split(',').map((part) => {
    const [name = '', type = ''] = part.trim().split(' ');
    return { name, type };
  });

/** Rows as JSON into a table: one statement, however many rows. */
export async function insertRows(
  call: Call,
  table: string,
  columns: readonly Column[],
  rows: readonly Cells[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const shape = columns.map(({ name, type }) => `"${name}" ${type === 'bytea' ? 'text' : type}`).join(', ');
  const values = columns.map(({ name, type }) => (type === 'bytea' ? `x."${name}"::bytea` : `x."${name}"`)).join(', ');
  await call.executor.run(
    `insert into ${table} (${names}) select ${values} from jsonb_to_recordset($1::jsonb) as x(${shape})`,
    [JSON.stringify(rows)],
  );
}
