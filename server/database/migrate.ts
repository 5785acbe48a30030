import { existsSync } from 'node:fs';
import { Client, DatabaseError } from 'pg';
import { MIGRATIONS, type Migration, readMigrations } from './migrations.ts';

/** What a run applied, in order; empty when the database was up to date. */
export type Migrated = { readonly applied: readonly string[] };

type Applied = { readonly number: number; readonly name: string; readonly checksum: string };

/** Any constant will do, so long as every Reeve uses the same: "reeve" in ASCII. */
const LOCK = '491328435813';

const LEDGER = `create table if not exists migration (
  number integer primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

const titleOf = ({ number, name }: Applied): string => `${String(number).padStart(4, '0')}-${name}`;

function demandKnown(applied: readonly Applied[], known: readonly Migration[]): void {
  for (const past of applied) {
    const file = known.find(({ number }) => number === past.number);
    if (!file) {
      throw new Error(
        `The database is newer than this program: it holds migration ${titleOf(past)}, which this Reeve does not know. Start the newer Reeve.`,
      );
    }
    if (file.checksum !== past.checksum) {
      throw new Error(
        `Migration ${titleOf(past)} was edited after it had been applied. Put the file back as it was, and write the change as a new migration.`,
      );
    }
  }
}

function reasonOf(error: unknown, sql: string): string {
  if (!(error instanceof DatabaseError)) return String(error);
  const line = error.position && sql.slice(0, Number(error.position)).split('\n').length;
  return line ? `${error.message} (line ${line})` : error.message;
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    const row = [migration.number, migration.name, migration.checksum];
    await client.query('insert into migration (number, name, checksum) values ($1, $2, $3)', row);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${titleOf(migration)} failed and was undone: ${reasonOf(error, migration.sql)}`);
  }
}

async function applyMissing(client: Client, migrations: readonly Migration[]): Promise<Migrated> {
  await client.query(LEDGER);
  const { rows } = await client.query<Applied>('select number, name, checksum from migration order by number');
  demandKnown(rows, migrations);
  const done = new Set(rows.map(({ number }) => number));
  const missing = migrations.filter(({ number }) => !done.has(number));
  for (const migration of missing) await apply(client, migration);
  return { applied: missing.map(titleOf) };
}

/**
 * Brings a database to this program's state: applies the files of `folder` that it does not hold yet, in order, each in a
 * transaction. Several processes may do so at once; one works and the others wait. Refuses an edited or unknown past.
 */
export async function migrate(url: string, folder: string = MIGRATIONS): Promise<Migrated> {
  const migrations = existsSync(folder) ? readMigrations(folder) : [];
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1::bigint)', [LOCK]);
    return await applyMissing(client, migrations);
  } finally {
    await client.end();
  }
}
