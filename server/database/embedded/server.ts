import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LogFile } from './log-file.ts';
import { isReady } from './pid-file.ts';
import type { Place } from './place.ts';
import { hasEnded } from './process.ts';
import type { Runtime } from './runtime.ts';

/** A server process that takes connections. */
export type Server = { readonly pid: number; readonly ended: Promise<void>; stop(): Promise<void>; quit(): void };

/** What it takes to launch the server. */
export type Launch = {
  readonly runtime: Runtime;
  readonly place: Place;
  readonly args: readonly string[];
  readonly logFile: LogFile;
  tell(sentence: string): void;
};

const hasExited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function becomeReady(child: ChildProcess, pid: number, launch: Launch): Promise<void> {
  let told = Date.now();
  while (!isReady(launch.place.cluster, pid)) {
    if (hasExited(child)) {
      throw new Error(`The database did not start. Its last words were:\n${launch.logFile.lastWords()}`);
    }
    if (Date.now() - told > 5_000) {
      launch.tell('The database is still recovering from an unclean end …');
      told = Date.now();
    }
    await sleep(5);
  }
}

async function stop(child: ChildProcess, pid: number, launch: Launch): Promise<void> {
  if (hasExited(child)) return;
  if (process.platform === 'win32') {
    spawnSync(launch.runtime.control, ['stop', '-m', 'fast', '-D', launch.place.cluster]);
  } else {
    // SIGINT is PostgreSQL's fast shutdown: sessions end, everything is written. SIGQUIT leaves it to recovery.
    child.kill('SIGINT');
  }
  if (!(await hasEnded(pid, 60_000))) child.kill('SIGQUIT');
  if (!(await hasEnded(pid, 10_000))) child.kill('SIGKILL');
}

/** Launches the server apart from our terminal, so that Ctrl-C reaches Reeve alone, and waits until it takes connections. */
export async function launchServer(launch: Launch): Promise<Server> {
  const { runtime, place, args, logFile } = launch;
  const child = spawn(runtime.postgres, ['-D', place.cluster, ...args], {
    ...place.account,
    cwd: place.cluster,
    detached: true,
    windowsHide: true,
    env: process.platform === 'win32' ? process.env : { LC_ALL: 'C', PGDATA: place.cluster },
    stdio: ['ignore', logFile.descriptor, logFile.descriptor],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  child.unref();
  const pid = child.pid ?? (await failed);
  failed.catch(() => undefined);
  await becomeReady(child, pid, launch);
  return { pid, ended, stop: () => stop(child, pid, launch), quit: () => void child.kill('SIGINT') };
}
