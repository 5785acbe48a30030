import { closeSync, fchownSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hasEnded, isAlive, isServerOf } from './process.ts';

const LINE_PID = 0;
const LINE_PORT = 3;
const LINE_SOCKET = 4;
const LINE_STATUS = 7;
// No system gives out this number, so the server sees a dead predecessor and checks the rest of the file by itself.
const NOBODY = 2 ** 31 - 1;

const pathOf = (cluster: string): string => join(cluster, 'postmaster.pid');

function linesOf(cluster: string): string[] {
  try {
    return readFileSync(pathOf(cluster), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Whether the server of this number says in its pid file that it takes connections. */
export function isReady(cluster: string, pid: number): boolean {
  const lines = linesOf(cluster);
  return Number(lines[LINE_PID]) === pid && lines[LINE_STATUS]?.trim() === 'ready';
}

/** The server at work in this cluster that takes connections, and where; a socket folder of '' is none. */
export function workingServer(cluster: string): { readonly port: number; readonly socketFolder: string } | undefined {
  const lines = linesOf(cluster);
  const pid = Number(lines[LINE_PID]);
  if (!Number.isInteger(pid) || pid <= 1 || !isReady(cluster, pid) || !isServerOf(pid, cluster)) return undefined;
  return { port: Number(lines[LINE_PORT]), socketFolder: lines[LINE_SOCKET]?.trim() ?? '' };
}

/** Written anew rather than over: in a folder of another account a name may be a link to somewhere else. */
function disown(cluster: string, lines: string[]): void {
  const { uid, gid } = statSync(cluster);
  rmSync(pathOf(cluster));
  const file = openSync(pathOf(cluster), 'wx', 0o600);
  writeSync(file, [NOBODY, ...lines.slice(1)].join('\n'));
  if (process.getuid?.() === 0) fchownSync(file, uid, gid);
  closeSync(file);
}

async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  if (await hasEnded(pid, 30_000)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await hasEnded(pid, 30_000))) throw new Error(`The database's earlier process ${pid} does not end.`);
}

/** Stops a server that outlived its Reeve; and a number that by now is another program's does not block the next start. */
export async function clearPredecessor(cluster: string, tell: (sentence: string) => void): Promise<void> {
  const lines = linesOf(cluster);
  const pid = Number(lines[LINE_PID]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return;
  if (!isServerOf(pid, cluster)) return disown(cluster, lines);
  tell(`The database of an earlier start is still running (process ${pid}); stopping it.`);
  await end(pid);
}
