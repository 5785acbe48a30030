import type { Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { job } from '../../../kernel/job.ts';
import type { article } from './article.record.ts';

/** Tells the owner of an article, once for each day that is set, that it is to be looked at again. The day is UTC's. */
export const remindOfReviews = job({
  name: 'remind-of-article-reviews',
  everyMinutes: 60,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    for await (const row of every(context, 'article', { category: 'active', reviewDue: `lte:${today}` })) {
      const { id, owner, reviewDue, remindedOf } = row as Row<typeof article>;
      if (!owner || reviewDue === remindedOf) continue;
      await context.notify({ to: [owner], reason: 'article-review-due', record: id });
      await context.update('article', id, { remindedOf: reviewDue });
    }
  },
});
