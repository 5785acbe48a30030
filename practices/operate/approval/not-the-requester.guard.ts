import { guard } from '../../../kernel/guard.ts';
import type { approval } from './approval.record.ts';

/** An approval is not given to the one whose wish it decides on. */
export const notTheRequester = guard<typeof approval>()({
  record: 'approval',
  verbs: ['delegate'],
  facts: (about) => ({ approver: about.own('approver'), requester: about.own('requester') }),
  refuse: ({ approver, requester }) => (approver && approver === requester ? 'notTheRequester' : null),
});
