import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** The operating-system account under which the database server runs. */
export type Account = { readonly uid: number; readonly gid: number };

const isRoot = (): boolean => process.getuid?.() === 0;

function idOf(flag: '-u' | '-g'): number {
  const answer = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  const id = Number.parseInt(answer.stdout, 10);
  if (Number.isNaN(id)) {
    throw new Error(
      'PostgreSQL refuses to run as root, and this machine has no account "nobody". Start Reeve as an ordinary user.',
    );
  }
  return id;
}

/**
 * PostgreSQL refuses to run as root. Undefined means: run it as ourselves. As root, a cluster that exists is run by
 * whom it belongs to, and a new one by "nobody".
 */
export function accountFor(cluster: string): Account | undefined {
  if (!isRoot()) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return { uid: idOf('-u'), gid: idOf('-g') };
}
