import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../server/database/embedded.ts';
import { quickFolder } from './quick-folder.ts';

/** A server for tests: how to reach it, and how it clones a database fastest. */
export type TestCluster = { readonly url: string; readonly strategy: string; stop(): Promise<void> };

const PREFIX = 'reeve-test-';

/** Clusters of runs that were killed are stopped and thrown away; one that lives keeps its lock and is left alone. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(quickFolder()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(quickFolder(), name);
    if (existsSync(join(folder, 'reeve.lock'))) await throwAway(folder).catch(() => undefined);
  }
}

async function throwAway(folder: string): Promise<void> {
  const left = await startEmbedded({ folder, fsync: false });
  await left.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Starts a throw-away embedded server, or takes the one that TEST_DATABASE_URL names. */
export async function startCluster(): Promise<TestCluster> {
  const external = process.env['TEST_DATABASE_URL'];
  if (external) return { url: external, strategy: '', stop: () => Promise.resolve() };
  await sweep();
  const folder = mkdtempSync(join(quickFolder(), PREFIX));
  // As root the server runs under another account, which has to pass through.
  chmodSync(folder, 0o711);
  const embedded = await startEmbedded({ folder, fsync: false, log: console.info });
  return {
    url: embedded.url,
    // Copying files needs checkpoints, which cost nothing without fsync: half the time of the default.
    strategy: 'strategy file_copy',
    stop: async () => {
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
