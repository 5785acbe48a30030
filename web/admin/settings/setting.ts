/** JSON Schema, as much of it as a form is made from. */
export type Schema = {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  /** Of what holds a value for each of some records; false where nothing else may stand. */
  readonly additionalProperties?: Schema | false;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
};

export type Setting = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: unknown;
  readonly schema: Schema;
  /** It holds a value for each of some records of a type; a new one begins as another setting is. */
  readonly each?: { readonly type: string; readonly like: string };
};

export type Matrix = Readonly<Record<string, Readonly<Record<string, string>>>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of rows and columns of words, the same columns in every row: drawn as a matrix. */
export const matrixOf = (value: unknown): Matrix | undefined => {
  if (!isObject(value)) return undefined;
  const rows = Object.values(value);
  const columns = isObject(rows[0]) ? Object.keys(rows[0]) : [];
  const alike = rows.every(
    (row) =>
      isObject(row) &&
      Object.keys(row).length === columns.length &&
      columns.every((column) => typeof row[column] === 'string'),
  );
  return rows.length > 1 && columns.length > 1 && alike ? (value as Matrix) : undefined;
};

/** The words a cell may hold, when the schema names them. */
export const cellChoices = (schema: Schema): readonly string[] | undefined => {
  const { additionalProperties: each } = schema;
  const row = Object.values((each || schema).properties ?? {})[0];
  return Object.values(row?.properties ?? {})[0]?.enum;
};

/** The value without one of its keys. */
export const without = (value: unknown, key: string): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) : value;

/** The value with one thing in it changed; `path` leads there. */
export const changed = (value: unknown, path: readonly string[], next: unknown): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return next;
  const inside = isObject(value) ? value : {};
  return { ...inside, [head]: changed(inside[head], rest, next) };
};

export const at = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);
