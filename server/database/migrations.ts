import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of migrations/, `NNNN-what.sql`. */
export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
};

/** The folder of Reeve's own migrations. */
export const MIGRATIONS: string = join(import.meta.dirname, '../../migrations');

const NAMED = /^(\d{4})-([a-z0-9]+(?:-[a-z0-9]+)*)\.sql$/;

function readMigration(folder: string, file: string): Migration {
  const [, digits, name] = NAMED.exec(file) ?? [];
  if (!digits || !name) {
    throw new Error(`migrations/${file} is not named as NNNN-what.sql (four digits, small letters, hyphens).`);
  }
  // A checkout may write other line ends; that is not an edit.
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return { number: Number(digits), name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/** Reads a folder's migrations in order; refuses a number that is used twice. */
export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const migrations = files.sort().map((file) => readMigration(folder, file));
  migrations.forEach((migration, at) => {
    if (migrations[at + 1]?.number === migration.number) {
      throw new Error(`Two migrations have the number ${migration.number}: give the newer one the next free number.`);
    }
  });
  return migrations;
}
