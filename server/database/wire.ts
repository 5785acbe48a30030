import pg from 'pg';

const { builtins } = pg.types;

/** "2016-02-29 04:40:00.5+00" → "2016-02-29T04:40:00.500Z": the session's zone is UTC, so text is enough and quick. */
const momentOf = (text: string): string => {
  // As nearly all come: to the second or the millisecond.
  if (text.length === 26 && text.endsWith('+00')) return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`;
  if (text.length === 22 && text.endsWith('+00')) return `${text.slice(0, 10)}T${text.slice(11, 19)}.000Z`;
  if (text.length > 30 || text.endsWith('BC') || text === 'infinity' || text === '-infinity') return text;
  const fraction = text.slice(20, text.indexOf('+', 19)).padEnd(3, '0').slice(0, 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
};

type Parse = (text: string) => unknown;

const parsers = new Map<number, Parse>([
  [builtins.TIMESTAMPTZ, momentOf],
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
]);

/** How text of a column's type becomes a value. */
export const parserOf = (oid: number): Parse => parsers.get(oid) ?? (pg.types.getTypeParser(oid, 'text') as Parse);

/** The same as pg wants it. */
export const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
};

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const element = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return arrayOf(value);
  if (value instanceof Uint8Array) return quoted(`\\x${Buffer.from(value).toString('hex')}`);
  return quoted(typeof value === 'object' ? JSON.stringify(value) : String(value));
};

const arrayOf = (values: readonly unknown[]): string => `{${values.map(element).join(',')}}`;

/** A value as it goes to the server: text, bytes, or nothing. */
export const wireValue = (value: unknown): string | Buffer | null => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return arrayOf(value);
  if (value instanceof Uint8Array)
    return Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
};
