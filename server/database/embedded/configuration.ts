import { writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** An eighth of the machine, at most 4 GB; memory is taken only as the database grows into it. */
const sharedMegabytes = (): number => Math.round(Math.min(4096, Math.max(128, totalmem() / 2 ** 20 / 8)));

const quoted = (text: string): string => `'${text.replaceAll('\\', '/').replaceAll("'", "''")}'`;

const settings = (place: Place): readonly string[] => [
  '# Written by Reeve at every start. Change a setting with "ALTER SYSTEM SET …", which is read after this file.',
  `include ${quoted(join(place.cluster, 'postgresql.conf'))}`,
  `shared_buffers = ${sharedMegabytes()}MB`,
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
export function configure(place: Place): string {
  const path = join(place.base, 'postgres.conf');
  writeFileSync(path, `${settings(place).join('\n')}\n`, { mode: 0o644 });
  return path;
}
