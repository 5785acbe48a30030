import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: 'lstart' | 'command'): string | undefined {
  if (process.platform === 'win32') return undefined;
  const answer = spawnSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8' });
  return answer.stdout?.trim() || undefined;
}

/** Whether a process of this number exists, whoever owns it; one that has ended but was not collected does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const stat = read(`/proc/${pid}/stat`);
  return stat === undefined || !/^\s*[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 1));
}

/** When a process began, in words that differ for another process of the same number, also after the machine restarted. */
export function beginOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return ps(pid, 'lstart');
  // The name in parentheses may hold spaces; the start is the 20th word after it (proc(5), field 22).
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return `${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''} ${ticks ?? ''}`;
}

/** Whether this process is a PostgreSQL server at work in this cluster, and not another that got its number. */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster && (read(`/proc/${pid}/cmdline`) ?? '').includes('postgres');
  } catch {
    const command = ps(pid, 'command');
    return command?.includes('postgres') === true && command.includes(cluster);
  }
}

/** Waits until the process has ended; false when the time is over first. */
export async function hasEnded(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}
