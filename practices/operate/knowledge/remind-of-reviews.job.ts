import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { article } from './article.record.ts';

/** Tells the owner of an article, once for each day that is set, that it is to be looked at again. The day is UTC's. */
export const remindOfReviews = job({
  name: 'remind-of-article-reviews',
  everyMinutes: 60,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    let after: string | null = null;
    do {
      const page = await context.list('article', {
        category: 'active',
        reviewDue: `lte:${today}`,
        limit: '100',
        ...(after && { after }),
      });
      for (const { id, owner, reviewDue, remindedOf } of page.items as readonly Row<typeof article>[]) {
        if (!owner || reviewDue === remindedOf) continue;
        await context.notify({ to: [owner], reason: 'article-review-due', record: id });
        await context.update('article', id, { remindedOf: reviewDue });
      }
      after = page.next;
    } while (after);
  },
});
