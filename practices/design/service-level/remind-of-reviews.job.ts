import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { agreement } from './agreement.record.ts';
import { dayIn } from './day-in.ts';

/** Tells the owner of an agreement, once for each day that is set, that it is to be looked at again. */
export const remindOfReviews = job({
  name: 'remind-of-agreement-reviews',
  everyMinutes: 60,
  run: async (context) => {
    const { items } = await context.list('agreement', {
      state: 'in-force',
      reviewDue: `lte:${dayIn('Pacific/Kiritimati', context.now)}`,
      limit: '200',
    });
    for (const { id, owner, reviewDue, remindedOf, zone } of items as readonly Row<typeof agreement>[]) {
      if (!owner || !reviewDue || reviewDue > dayIn(zone, context.now) || remindedOf === reviewDue) continue;
      await context.notify({ to: [owner], reason: 'agreement-review-due', record: id });
      await context.update('agreement', id, { remindedOf: reviewDue });
    }
  },
});
