import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { request } from './request.record.ts';

/** An order that somebody must agree to goes to them by itself. */
export const presentWhatNeedsApproval = reaction({
  name: 'present-what-needs-approval',
  on: ['request.created'],
  run: async (context, event) => {
    if (event.history) return;
    const { id, state, approvalBy } = (await context.read('request', event.record)) as Row<typeof request>;
    if (state === 'submitted' && approvalBy && approvalBy !== 'none')
      await context.transition('request', id, 'present');
  },
});
