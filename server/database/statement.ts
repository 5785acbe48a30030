import type pg from 'pg';
import { parserOf, wireValue } from './wire.ts';

type Row = Record<string, unknown>;
/** Rows as objects by column, or as their cells by place. */
export type Shape = 'rows' | 'cells';
type Column = { readonly name: string; readonly parse: (text: string) => unknown };
type Described = { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] };

/** What of pg's connection a statement speaks to. */
type Connection = {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string>>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
};

/** The columns of what is prepared on a connection; PostgreSQL refuses to run a statement whose columns have changed since. */
const described = new WeakMap<Connection, Map<string, readonly Column[]>>();

const describedOn = (connection: Connection): Map<string, readonly Column[]> => {
  const known = described.get(connection) ?? new Map<string, readonly Column[]>();
  described.set(connection, known);
  return known;
};

/**
 * A statement that is prepared and described once a connection. pg's own Query has its columns described at every call,
 * which for a record's forty columns is half of the work.
 */
export class Statement implements pg.Submittable {
  readonly name: string;
  readonly text: string;
  readonly rows: Row[] = [];
  readonly cells: unknown[][] = [];
  /** Set by pg. */
  callback: ((error: Error | null, answer?: Statement) => void) | undefined;
  readonly #values: readonly (string | Buffer | null)[];
  #columns: readonly Column[] = [];
  #known: Map<string, readonly Column[]> | undefined;
  readonly #shape: Shape;
  #fault: Error | null = null;

  constructor(name: string, text: string, values: readonly unknown[], shape: Shape = 'rows') {
    this.#shape = shape;
    this.name = name;
    this.text = text;
    this.#values = values.map(wireValue);
  }

  submit(given: pg.Connection): void {
    const connection = given as unknown as Connection;
    this.#known = describedOn(connection);
    const columns = this.#known.get(this.name);
    this.#columns = columns ?? [];
    connection.stream.cork();
    try {
      if (connection.parsedStatements[this.name] === undefined) connection.parse({ name: this.name, text: this.text });
      connection.bind({ statement: this.name, values: this.#values });
      if (!columns) connection.describe({ type: 'P', name: '' });
      connection.execute({ portal: '', rows: 0 });
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  handleRowDescription({ fields }: Described): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({ name, parse: parserOf(dataTypeID) }));
    this.#known?.set(this.name, this.#columns);
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    if (this.#fault) return;
    try {
      if (this.#shape === 'cells') this.cells.push(this.#parsed(fields));
      else this.rows.push(this.#row(fields));
    } catch (error) {
      this.#fault = error as Error;
    }
  }

  /** The message's own array, which nobody else holds, with each text read in its place. */
  #parsed(fields: unknown[]): unknown[] {
    this.#columns.forEach(({ parse }, at) => {
      const text = (fields[at] ?? null) as string | null;
      if (text !== null) fields[at] = parse(text);
    });
    return fields;
  }

  #row(fields: readonly (string | null)[]): Row {
    const row: Row = {};
    this.#columns.forEach(({ name, parse }, at) => {
      const text = fields[at] ?? null;
      row[name] = text === null ? null : parse(text);
    });
    return row;
  }

  handleCommandComplete(): void {
    this.#known?.set(this.name, this.#columns);
  }

  handleEmptyQuery(): void {
    // Nothing was asked.
  }

  handleError(error: Error): void {
    this.callback?.(error);
  }

  handleReadyForQuery(): void {
    this.callback?.(this.#fault, this);
  }
}

/** Runs it on one connection; a pool runs it by itself. */
export const runOn = (client: pg.ClientBase, statement: Statement): Promise<Statement> =>
  new Promise((resolve, reject) => {
    statement.callback = (error) => (error ? reject(error) : resolve(statement));
    client.query(statement);
  });
