import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { agreement } from './agreement.record.ts';
import { dayIn } from './day-in.ts';

/** Brings what was agreed into force on its day, in its own zone. One that cannot be holds up no other. */
export const beginOnTheDay = job({
  name: 'begin-agreements-on-their-day',
  everyMinutes: 5,
  run: async (context) => {
    const tomorrow = dayIn('Pacific/Kiritimati', context.now);
    const { items } = await context.list('agreement', {
      state: 'agreed',
      inForceFrom: `lte:${tomorrow}`,
      limit: '200',
    });
    for (const { id, inForceFrom, zone } of items as readonly Row<typeof agreement>[]) {
      if (!inForceFrom || inForceFrom > dayIn(zone, context.now)) continue;
      await context.transition('agreement', id, 'begin').catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
    }
  },
});
