import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import type { FileStore } from '../files/store.ts';
import { copyOut } from './copy.ts';
import { type PartHead, putPart } from './parts.ts';
import { copyOutSql, sequencesOf, tablesOf } from './tables.ts';

/** What a backup holds, part by part, each with the checksum of its content. */
export type Contents = Readonly<Record<string, string>>;

type Put = (head: PartHead, bytes?: AsyncIterable<Uint8Array>) => Promise<void>;

async function putAll(client: Client, files: FileStore, put: Put): Promise<void> {
  // One snapshot for all: what is written meanwhile is in the next backup. Idle time is no fault while files are copied.
  await client.query('begin isolation level repeatable read, read only');
  await client.query('set local idle_in_transaction_session_timeout = 0');
  const { rows: migrations } = await client.query('select number, name, checksum from migration order by number');
  await put({ part: 'reeve', format: 1, madeAt: new Date().toISOString(), migrations });
  const tables = await tablesOf(client);
  // What a customer added comes first: it tells which columns the other tables have.
  const ordered = [...tables].sort(
    (one, other) => Number(other.name === 'custom_field') - Number(one.name === 'custom_field'),
  );
  for (const table of ordered)
    await put({ part: 'table', name: table.name, columns: table.columns }, copyOut(client, copyOutSql(table)));
  await put({ part: 'sequences', values: await sequencesOf(client) });
  const { rows } = await client.query<{ sha256: Buffer; size: string }>(
    'select sha256, size from file order by sha256',
  );
  for (const { sha256, size } of rows)
    await put({ part: 'file', sha256: sha256.toString('hex'), size: Number(size) }, files.read(sha256));
  await client.query('commit');
}

/** Writes a whole installation, as of one moment, into one compressed file, which appears under its name when it is whole. */
export async function backup(url: string, files: FileStore, path: string): Promise<Contents> {
  const half = `${path}.part`;
  const client = new Client({
    connectionString: url,
    options: '-c TimeZone=UTC -c DateStyle=ISO -c statement_timeout=0',
  });
  const compress = createGzip({ level: 4 });
  const out = createWriteStream(half, { mode: 0o600, flush: true });
  const written = once(out, 'close');
  compress.on('error', (error) => out.destroy(error)).pipe(out);
  const checksums: Record<string, string> = {};
  const bytes = async (chunk: Uint8Array): Promise<void> => {
    if (!compress.write(chunk)) await Promise.race([once(compress, 'drain'), written]);
  };
  try {
    await client.connect();
    await putAll(client, files, async (head, content) => {
      const name =
        head.part === 'table' ? `table ${head.name}` : head.part === 'file' ? `file ${head.sha256}` : head.part;
      checksums[name] = await putPart(bytes, head, content ?? null);
    });
    await putPart(bytes, { part: 'end', checksums }, null);
    compress.end();
    await written;
    if (out.errored) throw out.errored;
    await rename(half, path);
    await syncFolder(path);
    return checksums;
  } catch (error) {
    out.destroy();
    await rm(half, { force: true });
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(new URL('.', `file://${path}`).pathname, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
