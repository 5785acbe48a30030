import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The product in a process of its own, on the bench's database. */
export type Server = { readonly url: string; readonly pid: number; stop(): Promise<void> };

const readyUrl = async (child: ChildProcess): Promise<string> => {
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /^Reeve is ready at (\S+)/.exec(line)?.[1];
      if (url) return url;
    }
  throw new Error('Reeve did not start.');
};

/** Starts `reeve start` as a user would; with `profile`, a CPU profile is written into that folder when it stops. */
export async function startServer(folder: string, database: string, profile?: string): Promise<Server> {
  const program = join(import.meta.dirname, '../bin/reeve.js');
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
  const child = spawn(process.execPath, [...flags, program, 'start', '--port', '0', '--data', folder], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyUrl(child);
  child.stdout?.resume();
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** The embedded server's own process, whose children do the work. */
export const postmasterOf = (cluster: string): number =>
  Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

export const makeFolder = (folder: string): void => void mkdirSync(folder, { recursive: true, mode: 0o711 });
