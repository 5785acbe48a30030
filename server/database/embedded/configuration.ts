import { globSync, statSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Place } from './place.ts';
import type { Runtime } from './runtime.ts';

/** Of the machine, or of what a container may have of it. */
const memory = (): number => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

/** What the tables and indexes of a cluster take on disk. */
const sizeOf = (cluster: string): number =>
  globSync('base/*/*', { cwd: cluster }).reduce(
    (sum, file) => sum + (statSync(join(cluster, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );

/**
 * Room for four times the data, so that it may grow until the next start; at most a quarter of the memory (PostgreSQL's
 * documentation, 19.4.1) and 8 GB, at least 128 MB. More than can be used would only make each start slower.
 */
export const sharedMegabytes = (data: number, memory: number): number => {
  const wanted = Math.max(512, (4 * data) / 2 ** 20);
  return Math.round(Math.max(128, Math.min(wanted, memory / 2 ** 20 / 4, 8_192)));
};

const quoted = (text: string): string => `'${text.replaceAll('\\', '/').replaceAll("'", "''")}'`;

const settings = (place: Place, { warms }: Runtime): readonly string[] => [
  '# Written by Reeve at every start. Change a setting with "ALTER SYSTEM SET …", which is read after this file.',
  `include ${quoted(join(place.cluster, 'postgresql.conf'))}`,
  `shared_buffers = ${sharedMegabytes(sizeOf(place.cluster), memory())}MB`,
  // What lay in the buffers is read into them again after a start, beside the work: the first hour is as fast as the last.
  ...(warms ? ["shared_preload_libraries = 'pg_prewarm'"] : []),
  'max_connections = 100',
  'synchronous_commit = on',
  // The first change of a page after a checkpoint writes the whole page: seldom checkpoints, and no time spent on packing it.
  'checkpoint_timeout = 15min',
  'max_wal_size = 2GB',
  'jit = off',
  // A write locks some ninety tables and indexes. As many as this a connection keeps for itself (from 18 on); the others go
  // through a table that all share.
  'max_locks_per_transaction = 256',
  "timezone = 'UTC'",
  "log_timezone = 'UTC'",
  "log_line_prefix = '%m [%p] '",
  '# Neither rows nor parameters belong into a log.',
  'log_error_verbosity = terse',
  'log_min_error_statement = panic',
  'log_checkpoints = off',
];

/**
 * Writes the server's settings beside the cluster and answers with their path. Not into it: the cluster may belong to
 * another account, in whose folder root should write nothing.
 */
export function configure(place: Place, runtime: Runtime): string {
  const path = join(place.base, 'postgres.conf');
  writeFileSync(path, `${settings(place, runtime).join('\n')}\n`, { mode: 0o644 });
  return path;
}
