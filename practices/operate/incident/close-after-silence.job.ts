import type { Context } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { Closing } from './closing.setting.ts';

const close = (context: Context, id: string): Promise<unknown> =>
  context.transition('incident', id, 'close').catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });

/** Closes incidents that have been resolved for the set number of days. Each is closed on its own, so one that cannot be does not hold up the rest. */
export const closeAfterSilence = job({
  name: 'close-incidents-after-silence',
  everyMinutes: 5,
  run: async (context) => {
    const { closeAfterDays } = await context.setting<Closing>('incident-closing');
    const due = new Date(Date.parse(context.now) - closeAfterDays * 86_400_000).toISOString();
    for await (const { id } of every(context, 'incident', {
      state: 'resolved',
      stateAt: `lte:${due}`,
      sort: 'stateAt',
    }))
      await close(context, id);
  },
});
