import pg from 'pg';
import { runOn, type Shape, Statement } from './statement.ts';
import { inTurns } from './turns.ts';
import { types } from './wire.ts';

/** Whatever runs SQL: the pool, or one connection inside a transaction. */
export type Executor = {
  /** Runs a statement; hot ones are prepared under a name that follows from their text. */
  run<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** The same with each row as its cells, in the order in which they were selected: for what is written out at once. */
  cells(text: string, values: readonly unknown[]): Promise<readonly (readonly unknown[])[]>;
};

/** The database as the operations know it. */
export type Database = Executor & {
  /** One transaction; rolled back when `work` throws. */
  transaction<T>(work: (executor: Executor) => Promise<T>): Promise<T>;
  /** A connection of its own that listens; it reconnects by itself. */
  readonly url: string;
  end(): Promise<void>;
};

/** A column more changes what "t.*" gives: plans made before no longer fit, so all statements are prepared anew. */
let generation = 0;
const isStalePlan = (error: unknown): boolean =>
  (error as { code?: string }).code === '0A000' && /cached plan/.test((error as Error).message);
const prepareAnew = (): void => {
  generation += 1;
  names.clear();
};

/** Statement texts seen before → the name they are prepared under. Bounded: past it statements run unprepared. */
const names = new Map<string, string>();
const mostNames = 2_000;

const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= mostNames) return undefined;
  const name = `s${generation}_${names.size}`;
  names.set(text, name);
  return name;
};

type Client = pg.Pool | pg.PoolClient;

type Performed = { readonly rows: unknown[]; readonly cells: unknown[][] };

const perform = async (client: Client, text: string, values: readonly unknown[], shape: Shape): Promise<Performed> => {
  const name = values.length > 0 ? nameOf(text) : undefined;
  if (name) {
    const statement = new Statement(name, text, values, shape);
    return client instanceof pg.Pool
      ? ((await client.query(statement as unknown as pg.QueryConfig)) as unknown as Performed)
      : runOn(client, statement);
  }
  if (shape === 'rows') return { rows: (await client.query({ text, values: [...values], types })).rows, cells: [] };
  return { rows: [], cells: (await client.query({ text, values: [...values], types, rowMode: 'array' })).rows };
};

const performAnew = (client: Client, text: string, values: readonly unknown[], shape: Shape): Promise<Performed> =>
  perform(client, text, values, shape).catch((error: unknown) => {
    if (!isStalePlan(error)) throw error;
    prepareAnew();
    // Within a transaction it has failed already; the whole of it is tried again.
    return client instanceof pg.Pool ? perform(client, text, values, shape) : Promise.reject(error);
  });

const executorOn = (client: Client): Executor => ({
  run: async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    (await performAnew(client, text, values, 'rows')).rows as T[],
  cells: async (text, values) => (await performAnew(client, text, values, 'cells')).cells,
});

/** The server took a statement and never answered: it is frozen, or the way to it is. */
const isSilence = (error: unknown): error is Error => error instanceof Error && error.message === 'Query read timeout';

const inTransaction = async <T>(pool: pg.Pool, work: (executor: Executor) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  // While a connection is lent out nobody else hears that it breaks, and an error that nobody hears ends the process.
  const breaks = (error: Error): void => {
    broken = error;
  };
  client.on('error', breaks);
  const turns = inTurns(executorOn(client));
  try {
    await client.query('begin');
    const answer = await work(turns);
    // A statement failed and nobody passed it on: PostgreSQL answers this commit with a rollback, and no error.
    const { command } = await turns.end(() => client.query('commit'), 'answered');
    if (command === 'ROLLBACK') throw new Error('A statement failed within the transaction; it was rolled back.');
    return answer;
  } catch (error) {
    // A server that says nothing is not asked once more: the connection is given up.
    if (isSilence(error)) broken = error;
    else
      await turns
        .end(() => client.query('rollback'), 'dropped')
        .catch((lost: Error) => {
          broken = lost;
        });
    throw error;
  } finally {
    client.off('error', breaks);
    client.release(broken);
  }
};

/** Connections that stay open while nobody asks: a new one reads the catalogue and plans anew, and somebody would wait for that. */
const kept = 6;
/** One is replaced after so many seconds, with all that it has planned and remembers. */
const lifetime = 3_600;

/**
 * Opens a pool of at most `connections` on a PostgreSQL 15 or newer. The server itself ends a statement after 30 seconds;
 * one that has not even done that within `patience` milliseconds is given up.
 */
export const openDatabase = (url: string, connections = 20, patience = 32_000): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    min: Math.min(kept, connections),
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: lifetime,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    query_timeout: patience,
    options:
      '-c TimeZone=UTC -c DateStyle=ISO -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s -c lock_timeout=10s',
  });
  // A connection that breaks while idle is replaced on the next call; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    ...executorOn(pool),
    transaction: (work) =>
      inTransaction(pool, work).catch((error: unknown) =>
        isStalePlan(error) ? inTransaction(pool, work) : Promise.reject(error),
      ),
    url,
    end: () => pool.end(),
  };
};

/** Collects the values of a statement while its text is written: `p.add(value)` gives the placeholder. */
export const parameters = (): { add(value: unknown, cast?: string): string; readonly values: readonly unknown[] } => {
  const values: unknown[] = [];
  return {
    values,
    add: (value, cast) => {
      values.push(value);
      return cast ? `$${values.length}::${cast}` : `$${values.length}`;
    },
  };
};
