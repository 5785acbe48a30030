import { closeSync, copyFileSync, existsSync, ftruncateSync, openSync, readFileSync, statSync } from 'node:fs';

const BOUND = 10 * 2 ** 20;
const EVERY = 10 * 60_000;

/** The server's log: an open file that its processes inherit, and that never grows far beyond 10 MB (with one predecessor). */
export type LogFile = { readonly descriptor: number; lastWords(): string; close(): void };

export function openLog(path: string): LogFile {
  const descriptor = openSync(path, 'a', 0o600);
  const bound = (): void => {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < BOUND) return;
    copyFileSync(path, `${path}.1`);
    ftruncateSync(descriptor, 0);
  };
  bound();
  const timer = setInterval(bound, EVERY).unref();
  return {
    descriptor,
    lastWords: () => (existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').slice(-5).join('\n') : ''),
    close: () => {
      clearInterval(timer);
      closeSync(descriptor);
    },
  };
}
