import type { Context, Page, Row } from '../../../kernel/context.ts';
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
    let after: string | null = null;
    do {
      const resolved: Page<Row> = await context.list('incident', {
        state: 'resolved',
        stateAt: `lte:${due}`,
        limit: '100',
        ...(after && { after }),
      });
      for (const { id } of resolved.items) await close(context, id);
      after = resolved.next;
    } while (after);
  },
});
