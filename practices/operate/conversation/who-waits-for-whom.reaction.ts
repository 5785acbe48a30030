import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { conversation } from './conversation.record.ts';

/** A contact who says something waits from then on; a word of ours ends the wait. Being asked again does not begin it anew. */
export const whoWaitsForWhom = reaction({
  name: 'who-waits-for-whom-in-a-conversation',
  on: ['conversation.said'],
  run: async (context, event) => {
    if (event.visibility === 'internal') return;
    const row = (await context.read('conversation', event.record)) as Row<typeof conversation>;
    if (row.endedAt) return;
    const waitingSince = event.side === 'requester' ? (row.waitingSince ?? event.at) : null;
    if (waitingSince !== row.waitingSince) await context.update('conversation', row.id, { waitingSince });
  },
});
