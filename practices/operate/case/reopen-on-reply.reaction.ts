import { reaction } from '../../../kernel/reaction.ts';

/** A customer who answers on a resolved case says that it is not: it is open again. */
export const reopenOnReply = reaction({
  name: 'reopen-a-case-on-reply',
  on: ['case.said'],
  run: async (context, event) => {
    if (event.side !== 'requester' || event.visibility === 'internal' || event.content.via) return;
    const { state, stateAt } = await context.read('case', event.record);
    if (state !== 'resolved' || event.at < stateAt) return;
    const reopenReason = (event.content.text ?? '').slice(0, 500);
    await context.transition('case', event.record, 'reopen', { reopenReason });
  },
});
