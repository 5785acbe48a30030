import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { serviceReview } from './service-review.record.ts';

const reasons: Readonly<Record<string, string>> = { accept: 'review-accepted', object: 'review-objected' };

/** Whoever keeps a review hears what the customer says to it. */
export const tellTheOwner = reaction({
  name: 'tell-the-owner-of-a-service-review',
  on: ['service-review.transitioned'],
  run: async (context, event) => {
    const reason = reasons[event.content.verb ?? ''];
    if (!reason) return;
    const { owner } = (await context.read('service-review', event.record)) as Row<typeof serviceReview>;
    if (owner && owner !== event.by) await context.notify({ to: [owner], reason, record: event.record, event });
  },
});
