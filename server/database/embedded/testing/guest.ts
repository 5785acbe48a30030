import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { quickFolder } from '../../../../testing/quick-folder.ts';

const HOST = join(import.meta.dirname, 'host.ts');

/** A Reeve in a process of its own, and all that it said until it was ready or gave up. */
export type Guest = { readonly child: ChildProcess; readonly said: readonly string[]; readonly url: string };

/** A folder that lasts as long as the test. */
export function scratch(name = 'reeve-embedded-'): string {
  const folder = mkdtempSync(join(quickFolder(), name));
  // Otherwise root's server could not pass, and the cluster would be kept elsewhere.
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a Reeve in a process of its own, as another account if one is given; the test stops it at its end. */
export async function startGuest(folder: string, uid?: number): Promise<Guest> {
  const account = uid === undefined ? {} : { uid, gid: uid };
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const child = spawn(process.execPath, [HOST, folder], {
    ...account,
    env,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => end(child, 'SIGTERM'));
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (/^(url|refused) /.test(line)) break;
  }
  return { child, said, url: said.at(-1)?.replace(/^url /, '') ?? '' };
}

/** Ends a guest by a signal and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** Asks a database one question on a connection of its own. */
export async function ask(url: string, question: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(question)).rows[0];
  } finally {
    await client.end();
  }
}
