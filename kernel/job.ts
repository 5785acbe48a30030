import type { Context } from './context.ts';

/** An effect on a clock, run by one process at a time. `everyMinutes` is between 1 and 1440. */
export type Job = {
  readonly sort: 'job';
  readonly name: string;
  readonly everyMinutes: number;
  run(context: Context): Promise<void>;
};

export const job = (declared: Omit<Job, 'sort'>): Job => ({ sort: 'job', ...declared });
