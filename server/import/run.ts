import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ImportMap } from '../../derive/import-map.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Database, Executor } from '../database/database.ts';
import { newId } from '../database/identifier.ts';
import { type Counts, noCounts } from './counts.ts';

/** An import as the database knows it: how many rows of the file are done, and what became of them. */
export type Run = {
  readonly id: string;
  readonly startedAt: string;
  position: number;
  readonly counts: Counts;
  readonly resumed: boolean;
};

/** What makes two imports the same one: the file's bytes and the mapping. */
export async function fingerprintOf(path: string, map: ImportMap): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify(map));
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest();
}

/** Goes on with the import of the same file that was torn off, or begins one. */
export async function beginRun(database: Database, type: string, fingerprint: Buffer, now: string): Promise<Run> {
  const [torn] = await database.run<{ id: string; startedAt: string; position: number; counts: Counts }>(
    'select id, started_at as "startedAt", position, counts from import_run where type = $1 and fingerprint = $2 and finished_at is null order by started_at desc limit 1',
    [type, fingerprint],
  );
  if (torn) return { ...torn, counts: { ...noCounts(), ...torn.counts }, resumed: true };
  const id = newId();
  await database.run('insert into import_run (id, type, fingerprint, started_at) values ($1, $2, $3, $4)', [
    id,
    type,
    fingerprint,
    now,
  ]);
  return { id, startedAt: now, position: 0, counts: noCounts(), resumed: false };
}

/** Notes how far the import is, in the transaction of what it did; refuses when another process went on with it meanwhile. */
export async function moveOn(executor: Executor, run: Run, position: number, counts: Counts): Promise<void> {
  const moved = await executor.run(
    'update import_run set position = $3, counts = $4 where id = $1 and position = $2 and finished_at is null returning id',
    [run.id, run.position, position, JSON.stringify(counts)],
  );
  if (moved.length === 0) throw new Refusal('conflict', 'Another process is importing the same file.');
}

export async function finishRun(database: Database, run: Run, now: string): Promise<void> {
  await database.run('update import_run set finished_at = $2, counts = $3 where id = $1', [
    run.id,
    now,
    JSON.stringify(run.counts),
  ]);
}
