import { job } from '../../../kernel/job.ts';
import type { Closing } from './closing.setting.ts';

/** Closes incidents that have been resolved for the set number of days. Each is closed on its own, so one that cannot be does not hold up the rest. */
export const closeAfterSilence = job({
  name: 'close-incidents-after-silence',
  everyMinutes: 5,
  run: async (context) => {
    const { closeAfterDays } = await context.setting<Closing>('incident-closing');
    const due = new Date(Date.parse(context.now) - closeAfterDays * 86_400_000).toISOString();
    const resolved = await context.list('incident', { state: 'resolved', stateAt: `lte:${due}`, limit: '100' });
    for (const { id } of resolved.items) await context.transition('incident', id, 'close');
  },
});
