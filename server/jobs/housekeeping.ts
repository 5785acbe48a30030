import { setTimeout as sleep } from 'node:timers/promises';
import { watchClocks } from '../clocks/act.ts';
import { retell } from '../clocks/follow.ts';
import { consumerNames, listeners, tellers } from '../events/consumers.ts';
import { sweepOutbox } from '../events/outbox.ts';
import { wakeByClock } from '../events/waking.ts';
import { catchUp, follow, followerName } from '../measure/follow.ts';
import { keepReadings, readingsName } from '../measure/keep-readings.ts';
import type { Reeve } from '../reeve.ts';
import { learn } from '../suggest/learn.ts';
import { type Housekeeping, type Jobs, runJob, startJobs } from './jobs.ts';

const minute = 60_000;
const day = 86_400_000;
const before = (days: number): string => new Date(Date.now() - days * day).toISOString();

/** Drops what nobody asks for any more: ended sessions, old idempotency keys, delivered events. */
export async function sweep({ database, keeper }: Reeve): Promise<void> {
  const now = new Date().toISOString();
  await database.run('delete from session where expires_at < $1 or seen_at < $2', [now, before(3)]);
  await database.run('delete from idempotency where at < $1', [before(2)]);
  await sweepOutbox(database, before(3), [
    listeners,
    tellers,
    ...consumerNames(keeper.current().registry),
    followerName,
    readingsName,
  ]);
}

/** Attachments taken off thirty days ago, files that none holds any more a day after they were stored, and torn uploads. */
export async function sweepFiles({ database, files }: Reeve): Promise<void> {
  await database.run('delete from attachment where removed_at < $1', [before(30)]);
  const unheld = await database.run<{ sha256: Buffer }>(
    'select sha256 from file f where f.stored_at < $1 and not exists (select from attachment a where a.file = f.sha256)',
    [before(1)],
  );
  for (const { sha256 } of unheld) await sweepFile({ database, files }, sha256);
  await files.sweepStaged(new Date(Date.now() - day));
}

/** The row is locked until its content is gone, so that the same content coming in at that moment waits and is kept anew. */
const sweepFile = ({ database, files }: Pick<Reeve, 'database' | 'files'>, sha256: Buffer): Promise<void> =>
  database.transaction(async (executor) => {
    const gone = await executor.run(
      'delete from file f where f.sha256 = $1 and f.stored_at < $2 and not exists (select from attachment a where a.file = f.sha256) returning sha256',
      [sha256, before(1)],
    );
    if (gone.length > 0) await files.remove(sha256);
  });

const workOf = (reeve: Reeve, failed: (name: string) => (error: unknown) => void): readonly Housekeeping[] => [
  ...reeve.keeper.current().registry.jobs.map((job) => ({
    name: job.name,
    everyMinutes: job.everyMinutes,
    run: async () => {
      await runJob(reeve.database, reeve.keeper.current(), job);
      reeve.bell.ring();
    },
  })),
  {
    name: 'wake',
    everyMinutes: 1,
    run: async () => {
      await wakeByClock(reeve.database, reeve.keeper.current());
      reeve.bell.ring();
    },
  },
  {
    name: 'tell-clocks-anew',
    everyMinutes: 1,
    atStart: true,
    run: async () => void (await retell(reeve.database, reeve.keeper.current(), minute)),
  },
  {
    name: 'follow-courses',
    everyMinutes: 5,
    run: async () => void (await follow(reeve.database, reeve.keeper.current().registry, minute)),
  },
  {
    name: 'catch-up-courses',
    everyMinutes: 1440,
    atStart: true,
    run: async () => void (await catchUp(reeve.database, reeve.keeper.current().registry)),
  },
  {
    name: 'keep-readings',
    everyMinutes: 60,
    run: async () => void (await keepReadings(reeve.database, reeve.keeper.current(), failed('keep-readings'))),
  },
  {
    name: 'learn',
    everyMinutes: 60,
    run: async () => void (await learn(reeve.database, reeve.keeper.current().registry)),
  },
  { name: 'sweep', everyMinutes: 60, run: () => sweep(reeve) },
  { name: 'sweep-files', everyMinutes: 720, run: () => sweepFiles(reeve) },
];

const again = 10_000;
const patience = 5_000;

/** Begins the practices' jobs and the house's own, beside everything else; tries again while the database cannot be reached. */
export const keepTime = (url: string, reeve: Reeve, failed: (name: string, error: unknown) => void): Jobs => {
  const stopping = new AbortController();
  let begun: Jobs | null = null;
  const begin = async (): Promise<void> => {
    try {
      begun = await startJobs(
        url,
        workOf(reeve, (name) => (error) => failed(name, error)),
        failed,
      );
      if (stopping.signal.aborted) await begun.stop();
    } catch (error) {
      if (stopping.signal.aborted) return;
      failed('clock', error);
      await sleep(again, undefined, { ref: false, signal: stopping.signal }).then(begin, () => undefined);
    }
  };
  void begin();
  const clocks = watchClocks(
    reeve.database,
    () => reeve.keeper.current(),
    () => reeve.bell.ring(),
    (error) => failed('clocks', error),
  );
  return {
    stop: async () => {
      stopping.abort();
      await clocks.stop();
      await Promise.race([begun?.stop(), sleep(patience, undefined, { ref: false })]);
    },
  };
};
