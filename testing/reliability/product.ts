import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(import.meta.dirname, '../../bin/reeve.js');

/** The product in a process of its own, as a user starts it. */
export type Product = { readonly child: ChildProcess; readonly url: string; readonly said: readonly string[] };

/** `reeve start` on a folder, `flags` for Node; resolves when it is ready, refuses with all it said when it ends instead. */
export async function startProduct(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Product> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [...flags, program, 'start', '--port', '0', '--data', folder], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`Reeve did not start:\n${said.join('\n')}`)));
    lines.on('line', (line) => {
      said.push(line);
      const ready = /^Reeve is ready at (\S+)/.exec(line)?.[1];
      if (ready) resolve(ready);
    });
  });
  return { child, url, said };
}

/** Ends the product's process by a signal and waits until it is gone. */
export async function endProduct({ child }: Product, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** kill -9 of the folder's database server, all at once, without asking; false when it is down already, from a kill before. */
export function killDatabase(folder: string): boolean {
  const file = join(folder, 'postgres/postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    return process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
