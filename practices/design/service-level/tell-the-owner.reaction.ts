import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { agreement } from './agreement.record.ts';

const reasons: Readonly<Record<string, string>> = { accept: 'agreement-accepted', decline: 'agreement-declined' };

/** Whoever keeps an agreement hears what the customer says to it. */
export const tellTheOwner = reaction({
  name: 'tell-the-owner-of-an-agreement',
  on: ['agreement.transitioned'],
  run: async (context, event) => {
    const reason = reasons[event.content.verb ?? ''];
    if (!reason) return;
    const { owner } = (await context.read('agreement', event.record)) as Row<typeof agreement>;
    if (owner && owner !== event.by) await context.notify({ to: [owner], reason, record: event.record, event });
  },
});
