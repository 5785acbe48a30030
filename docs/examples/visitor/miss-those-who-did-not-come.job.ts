import { job } from '../../../kernel/job.ts';
import type { VisitorWaiting } from './waiting.setting.ts';

/** Visitors who did not come within the set hours are no longer expected. */
export const missThoseWhoDidNotCome = job({
  name: 'miss-visitors-who-did-not-come',
  everyMinutes: 15,
  run: async (context) => {
    const { missedAfterHours } = await context.setting<VisitorWaiting>('visitor-waiting');
    const query = { state: 'expected', expectedAt: `lt:-${missedAfterHours}h`, limit: '100' };
    const late = await context.list('visitor', query);
    for (const { id } of late.items) await context.transition('visitor', id, 'miss');
  },
});
