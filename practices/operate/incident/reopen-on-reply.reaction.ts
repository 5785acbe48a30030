import { reaction } from '../../../kernel/reaction.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { Closing } from './closing.setting.ts';

/** A requester who answers on a resolved incident says that it is not: it is open again, as long as it may be reopened. */
export const reopenOnReply = reaction({
  name: 'reopen-an-incident-on-reply',
  on: ['incident.said'],
  run: async (context, event) => {
    if (event.side !== 'requester' || event.visibility === 'internal' || event.content.via) return;
    const { reopenOnReply: wanted } = await context.setting<Closing>('incident-closing');
    const { state, stateAt } = await context.read('incident', event.record);
    // What was said before it was resolved is no answer to that, however late it is heard.
    if (!wanted || state !== 'resolved' || event.at < stateAt) return;
    const reopenReason = (event.content.text ?? '').slice(0, 500);
    await context.transition('incident', event.record, 'reopen', { reopenReason }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  },
});
