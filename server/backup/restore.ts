import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { compile } from '../../derive/compile.ts';
import { draft } from '../../derive/migration.ts';
import type { CustomField } from '../../derive/registry.ts';
import type { Practice } from '../../kernel/practice.ts';
import { existing } from '../database/catalogue.ts';
import type { FileStore } from '../files/store.ts';
import { copyIn } from './copy.ts';
import { nameOf, type Part, type PartHead, partsOf } from './parts.ts';
import { copyInSql } from './tables.ts';

type Head<P extends PartHead['part']> = Extract<PartHead, { part: P }>;

async function demandEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ n: string }>('select count(*) as n from record');
  if (Number(rows[0]?.n) > 0)
    throw new Error(
      'There are records here already. A backup is restored into an empty installation only: name a new data folder.',
    );
}

async function demandSameSchema(client: Client, { migrations }: Head<'reeve'>): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    'select number, name, checksum from migration order by number',
  );
  if (JSON.stringify(rows) === JSON.stringify(migrations)) return;
  const last = migrations.at(-1);
  throw new Error(
    `The backup was made by another version of Reeve, whose last migration is ${last?.number} ${last?.name}. Restore it with that version, and then start this one on it.`,
  );
}

/** Foreign keys are laid down while rows come in any order, and set up again behind them, which proves them. */
async function withoutForeignKeys(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace = current_schema()::regnamespace`,
  );
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint "${name}"`);
  await work();
  for (const { table, name, definition } of rows)
    await client.query(`alter table ${table} add constraint "${name}" ${definition}`);
}

/** Columns and indexes of the fields that the customer added: their rows are here by now. */
async function addCustomColumns(client: Client, practices: readonly Practice[]): Promise<void> {
  const run = async <T>(text: string): Promise<T[]> => (await client.query(text)).rows as T[];
  const customs = await run<CustomField>('select id, type, name, field, labels from custom_field');
  const { statements, indexes } = draft(compile(practices, customs), await existing({ run }));
  for (const statement of [...statements, ...indexes]) await client.query(statement);
}

async function bringTable(client: Client, { head, bytes }: Part, practices: readonly Practice[]): Promise<void> {
  const { name, columns } = head as Head<'table'>;
  await client.query(`delete from "${name}"`);
  await copyIn(client, copyInSql(name, columns), bytes);
  if (name === 'custom_field') await addCustomColumns(client, practices);
}

async function bringFile(files: FileStore, { head, bytes }: Part): Promise<void> {
  const { sha256, size } = head as Head<'file'>;
  const staged = await files.stage(Readable.from(bytes));
  if (staged.sha256.toString('hex') === sha256 && staged.size === size) return staged.keep();
  await staged.discard();
  throw new Error(`The file ${sha256} in the backup is not what it was.`);
}

const settle = async (client: Client, { values }: Head<'sequences'>): Promise<void> => {
  for (const [name, value] of Object.entries(values))
    await client.query('select setval($1::regclass, $2)', [`"${name}"`, value]);
};

async function bring(client: Client, files: FileStore, part: Part, practices: readonly Practice[]): Promise<void> {
  const { head } = part;
  if (head.part === 'table') return bringTable(client, part, practices);
  if (head.part === 'file') return bringFile(files, part);
  for await (const _ of part.bytes);
  if (head.part === 'reeve') return demandSameSchema(client, head);
  if (head.part === 'sequences') return settle(client, head);
}

const unpacked = (path: string): AsyncIterable<Uint8Array> => {
  const unpack = createGunzip();
  createReadStream(path)
    .on('error', (error) => unpack.destroy(error))
    .pipe(unpack);
  return unpack;
};

async function bringAll(
  client: Client,
  files: FileStore,
  path: string,
  practices: readonly Practice[],
): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  let wanted: Readonly<Record<string, string>> | null = null;
  for await (const part of partsOf(unpacked(path))) {
    await bring(client, files, part, practices);
    if (part.head.part === 'end') wanted = part.head.checksums;
    else found[nameOf(part.head)] = part.checksum();
  }
  if (!wanted) throw new Error('The backup ends in the middle: it is not whole.');
  const wrong = Object.keys({ ...wanted, ...found }).filter((name) => wanted[name] !== found[name]);
  if (wrong.length > 0) throw new Error(`The backup is damaged: ${wrong.slice(0, 5).join(', ')}.`);
  return found;
}

/**
 * Brings a backup back into an empty installation whose migrations have been applied: all of it in one transaction, or
 * nothing. Every part is held against its checksum, every reference against what it points to.
 */
export async function restore(
  url: string,
  files: FileStore,
  path: string,
  practices: readonly Practice[],
): Promise<Readonly<Record<string, string>>> {
  const client = new Client({
    connectionString: url,
    options: '-c TimeZone=UTC -c DateStyle=ISO -c statement_timeout=0',
  });
  await client.connect();
  try {
    await client.query('begin');
    await demandEmpty(client);
    let contents: Readonly<Record<string, string>> = {};
    await withoutForeignKeys(client, async () => {
      contents = await bringAll(client, files, path, practices);
    });
    await client.query('commit');
    await client.query('analyze');
    return contents;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
