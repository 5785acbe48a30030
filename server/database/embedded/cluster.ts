import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import type { Runtime } from './runtime.ts';

/** The only role of the embedded database. */
export const ROLE = 'reeve';
const MAJOR = '18';

// Sorted by code point and cased by Unicode on every system; the parser of full text asks the system's own locale.
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
const CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** The role's password, made at the first start and kept in the data folder for its owner alone. */
export function passwordOf(place: Place): string {
  const path = join(place.folder, 'postgres.password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  if (existsSync(join(place.cluster, 'PG_VERSION'))) {
    throw new Error(`The database's password, ${path}, is missing. Bring it back from a backup of the data folder.`);
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(path, `${password}\n`, { mode: 0o600 });
  return password;
}

function initialise(runtime: Runtime, place: Place, target: string, sync: boolean): void {
  const secret = `${target}.password`;
  writeFileSync(secret, passwordOf(place), { mode: 0o600 });
  if (place.account) chownSync(secret, place.account.uid, place.account.gid);
  try {
    const common = ['-D', target, '-U', ROLE, '--auth=scram-sha-256', `--pwfile=${secret}`, ...LOCALE];
    const failures: string[] = [];
    for (const ctype of CTYPES) {
      const args = [...common, `--lc-ctype=${ctype}`, ...(sync ? [] : ['--no-sync'])];
      const answer = spawnSync(runtime.initdb, args, { ...place.account, cwd: target, env: {}, encoding: 'utf8' });
      if (answer.status === 0) return;
      failures.push(answer.error?.message ?? answer.stderr.trim());
    }
    throw new Error(`The database could not be made in ${place.cluster}: ${failures.at(-1)}`);
  } finally {
    rmSync(secret, { force: true });
  }
}

function create(runtime: Runtime, place: Place, sync: boolean): void {
  // Made aside and then moved, so that a start killed half-way leaves nothing that looks like a database.
  const aside = `${place.cluster}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  if (place.account) chownSync(aside, place.account.uid, place.account.gid);
  initialise(runtime, place, aside, sync);
  if (process.platform === 'win32') rmdirSync(place.cluster);
  renameSync(aside, place.cluster);
}

/** Makes the cluster when there is none yet; refuses one of another major version. */
export function prepareCluster(runtime: Runtime, place: Place, sync: boolean): void {
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) create(runtime, place, sync);
  const major = readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  if (major !== MAJOR) {
    throw new Error(
      `The database in ${place.cluster} is of PostgreSQL ${major}; this Reeve brings ${MAJOR}. Make a backup with the Reeve that ran it last, and restore that.`,
    );
  }
}
