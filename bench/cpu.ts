import { readdirSync, readFileSync } from 'node:fs';

const ticksASecond = 100;

/** Fields behind the name in parentheses of /proc/PID/stat (proc(5)): state is 0, ppid 1, utime 11 … cstime 14. */
const statOf = (pid: number): readonly string[] => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
};

const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)[1]) === parent);

const ticks = (stat: readonly string[], fields: readonly number[]): number =>
  fields.reduce((sum, field) => sum + Number(stat[field] ?? 0), 0);

/** Milliseconds of CPU that these processes and their children, also those that have ended, have used so far. Linux only. */
export const cpuMilliseconds = (pids: readonly number[]): number => {
  const own = pids.map((pid) => ticks(statOf(pid), [11, 12, 13, 14]));
  const children = pids.flatMap(childrenOf).map((pid) => ticks(statOf(pid), [11, 12]));
  return ([...own, ...children].reduce((sum, each) => sum + each, 0) * 1_000) / ticksASecond;
};

/** Resident memory of one process in megabytes. */
export const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
