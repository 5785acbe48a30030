import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginOf, isAlive } from './process.ts';

type Holder = { readonly pid: number; readonly began: string | undefined };

function holderOf(path: string): Holder | undefined {
  try {
    const { pid, began } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

const isLiving = (holder: Holder | undefined): holder is Holder =>
  holder !== undefined && isAlive(holder.pid) && beginOf(holder.pid) === holder.began;

function claim(ours: string, path: string): boolean {
  try {
    linkSync(ours, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead holder's lock away; gives it back when another start took it over in between. */
function clear(path: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (isLiving(holderOf(aside))) claim(aside, path);
  rmSync(aside, { force: true });
}

function take(ours: string, path: string, named: string): void {
  for (let attempt = 0; attempt < 10; attempt++) {
    if (claim(ours, path)) return;
    const holder = holderOf(path);
    if (isLiving(holder)) {
      throw new Error(
        `Reeve is already running on ${named} (process ${holder.pid}). Stop it first, or start with another data folder.`,
      );
    }
    clear(path, `${ours}.stale`);
  }
  throw new Error(`The lock ${path} could not be taken. Remove it if no Reeve is running on this folder.`);
}

/** Lets only one living Reeve work on a folder, by the name its user knows; answers with the release. A dead holder's lock does not count. */
export function lock(folder: string, named: string): () => void {
  const path = join(folder, 'reeve.lock');
  const ours = `${path}.${process.pid}`;
  writeFileSync(ours, JSON.stringify({ pid: process.pid, began: beginOf(process.pid) } satisfies Holder));
  try {
    take(ours, path, named);
  } finally {
    rmSync(ours, { force: true });
  }
  return () => rmSync(path, { force: true });
}
