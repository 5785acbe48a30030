import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Account, accountFor } from './account.ts';

/** Where the cluster lies, and under which account it runs (undefined: our own). */
export type Place = {
  readonly folder: string;
  readonly base: string;
  readonly cluster: string;
  readonly account: Account | undefined;
};

const SHELTERS = ['/var/lib/reeve', '/var/tmp/reeve'];
const NOTE = 'DATABASE-IS-ELSEWHERE.txt';

/** Tries it as the account itself: modes, access lists and mounts are then all asked. */
function canWork(account: Account, folder: string): boolean {
  const script = 'cd -- "$1" && : > .reach && rm .reach';
  return spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...account, cwd: '/' }).status === 0;
}

function give(folder: string, account: Account): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chownSync(folder, account.uid, account.gid);
    if (canWork(account, folder)) return true;
    rmdirSync(folder);
  } catch {
    // Not ours to make or to give: as good as out of reach.
  }
  return false;
}

/** A base is ours; the account passes through it to the cluster, which alone belongs to it. */
function openBase(base: string): boolean {
  try {
    mkdirSync(base, { recursive: true });
    chmodSync(base, 0o711);
    return true;
  } catch {
    return false;
  }
}

function shelter(folder: string): Place {
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  for (const parent of SHELTERS) {
    const base = join(parent, key);
    const cluster = join(base, 'postgres');
    const account = accountFor(cluster);
    if (account && openBase(parent) && openBase(base) && give(cluster, account)) {
      writeFileSync(join(folder, NOTE), note(base));
      return { folder, base, cluster, account };
    }
  }
  throw new Error(
    `PostgreSQL may not run as root, and no folder was found that an ordinary account reaches (tried ${SHELTERS.join(', ')}).`,
  );
}

const note = (base: string): string =>
  [
    base,
    '',
    'The line above says where the database of this folder is kept. Reeve was started as root; PostgreSQL refuses to',
    'run as root, and the account it runs under cannot reach this folder. Back up both together, or use "reeve backup".',
    '',
  ].join('\n');

function noted(folder: string): Place | undefined {
  const path = join(folder, NOTE);
  if (!existsSync(path)) return undefined;
  const base = readFileSync(path, 'utf8').split('\n')[0]?.trim() ?? '';
  const cluster = join(base, 'postgres');
  if (!existsSync(cluster)) {
    throw new Error(
      `${path} says that the database is kept in ${base}, but it is not there. Bring it back, or restore.`,
    );
  }
  const account = accountFor(cluster);
  demandAccess(cluster, account);
  return { folder, base, cluster, account };
}

/** A cluster that exists is never replaced by a new, empty one, only because it cannot be reached. */
function demandAccess(cluster: string, account: Account | undefined): void {
  const owner = statSync(cluster).uid;
  if (account ? canWork(account, cluster) : (process.getuid?.() ?? owner) === owner) return;
  throw new Error(
    account
      ? `The database in ${cluster} belongs to account ${owner}, which can no longer reach it. Let it pass through the folders above.`
      : `The database in ${cluster} belongs to account ${owner}. Start Reeve as that account or as root.`,
  );
}

/** Finds the place of a data folder's cluster, the same at every start, and makes it when it is new. */
export function placeOf(data: string): Place {
  mkdirSync(data, { recursive: true, mode: 0o711 });
  const folder = realpathSync(data);
  const known = noted(folder);
  if (known) return known;
  const cluster = join(folder, 'postgres');
  const account = accountFor(cluster);
  // What is in another account's cluster cannot be seen: that there is one must do.
  if (existsSync(account ? join(cluster, 'PG_VERSION') : cluster)) demandAccess(cluster, account);
  else if (!account) mkdirSync(cluster, { recursive: true, mode: 0o700 });
  else if (!give(cluster, account)) return shelter(folder);
  return { folder, base: folder, cluster, account };
}
