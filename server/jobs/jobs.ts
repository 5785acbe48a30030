import { PgBoss } from 'pg-boss';
import type { Job } from '../../kernel/job.ts';
import type { Database } from '../database/database.ts';
import { callByReeve } from '../events/reactions.ts';
import type { House } from '../operations/call.ts';
import { contextFor } from '../operations/context.ts';

/** Work on a clock: one process of all does each job's run, whichever it is. */
export type Jobs = { stop(): Promise<void> };

/** Runs a practice's job once, now. */
export const runJob = (database: Database, house: House, job: Job): Promise<void> =>
  job.run(contextFor(callByReeve(database, house, database, false)));

/** The clock's rhythm for every so many minutes: parts of an hour, or hours that are part of a day. */
export const cronFor = (minutes: number): string => {
  if (minutes >= 1 && minutes < 60 && 60 % minutes === 0) return `*/${minutes} * * * *`;
  if (minutes === 1440) return '0 0 * * *';
  if (minutes >= 60 && 1440 % minutes === 0 && minutes % 60 === 0) return `0 */${minutes / 60} * * *`;
  throw new Error(
    `No clock strikes every ${minutes} minutes. Say a number that divides 60, or hours that divide 24, up to 1440.`,
  );
};

export type Housekeeping = {
  readonly name: string;
  readonly everyMinutes: number;
  /** Run when Reeve starts as well. */
  readonly atStart?: boolean;
  run(): Promise<void>;
};

/** What was declared by an earlier version and is no more: its rhythm and what waits for it. */
async function forgetOthers(boss: PgBoss, declared: readonly string[]): Promise<void> {
  const isOther = ({ name }: { readonly name: string }): boolean =>
    !declared.includes(name) && !name.startsWith('__pgboss__');
  for (const { name, key } of (await boss.getSchedules()).filter(isOther)) await boss.unschedule(name, key);
  for (const { name } of (await boss.getQueues()).filter(isOther)) await boss.deleteQueue(name);
}

/** Begins the practices' jobs and the house's own on pg-boss, in its own schema of the same database. */
export async function startJobs(
  url: string,
  housekeeping: readonly Housekeeping[],
  failed: (name: string, error: unknown) => void,
): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: url, max: 3, application_name: 'reeve jobs' });
  boss.on('error', (error) => failed('jobs', error));
  await boss.start();
  await forgetOthers(
    boss,
    housekeeping.map(({ name }) => name),
  );
  for (const work of housekeeping) {
    await boss.createQueue(work.name, { policy: 'singleton', retryLimit: 0 } as never).catch(() => undefined);
    await boss.schedule(work.name, cronFor(work.everyMinutes));
    await boss.work(work.name, { pollingIntervalSeconds: 10 }, async () => {
      await work.run().catch((error: unknown) => failed(work.name, error));
    });
    if (work.atStart) await boss.send(work.name, {}, { singletonKey: work.name });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 2_000 }) };
}
