import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './database.ts';
import { scratch } from './embedded/testing/guest.ts';
import { startEmbedded } from './embedded.ts';

const patience = 700;

const postmaster = (folder: string): number =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** The server's processes: the one that listens, and its children. */
const processes = (folder: string): readonly number[] => {
  const root = postmaster(folder);
  const parentOf = (pid: string): number => {
    try {
      return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
    } catch {
      return 0;
    }
  };
  return [
    root,
    ...readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && parentOf(name) === root)
      .map(Number),
  ];
};
const signal = (folder: string, name: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of processes(folder)) process.kill(pid, name);
};

const outcome = async (work: Promise<unknown>): Promise<{ said: string; took: number }> => {
  const began = performance.now();
  const said = await work.then(
    () => 'answered',
    (error: Error) => error.message,
  );
  return { said, took: performance.now() - began };
};

test.skipIf(process.platform !== 'linux')(
  'a server that is frozen is given up in time, and used again once it thaws; nothing of a transaction stays',
  async () => {
    const folder = scratch();
    const embedded = await startEmbedded({ folder, fsync: false });
    const database = openDatabase(embedded.url, 4, patience);
    onTestFinished(async () => {
      await database.end();
      await embedded.stop();
    });
    await database.run('create table kept (words text)');
    signal(folder, 'SIGSTOP');
    try {
      const asked = await Promise.all([
        outcome(database.run('select $1::int', [2])),
        outcome(database.transaction((executor) => executor.run(`insert into kept values ('half')`))),
      ]);
      for (const { said, took } of asked) {
        expect(said).toMatch(/Query read timeout|timeout exceeded when trying to connect/);
        expect(took).toBeLessThan(12_000);
      }
      expect(asked[0]?.took).toBeLessThan(patience + 500);
    } finally {
      signal(folder, 'SIGCONT');
    }
    await expect
      .poll(() => database.run<{ n: number }>('select count(*)::int as n from kept'), { timeout: 10_000 })
      .toEqual([{ n: 0 }]);
  },
  40_000,
);
