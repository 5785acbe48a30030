import { guard } from '../../../kernel/guard.ts';
import type { contract } from './contract.record.ts';

/** Of a contract that renews by itself notice is given on the last day at the latest; after it the term runs on. */
export const noticeInTime = guard<typeof contract>()({
  record: 'contract',
  verbs: ['give-notice'],
  facts: (about) => ({ noticeOn: about.own('noticeOn'), renewal: about.own('renewal') }),
  refuse: ({ noticeOn, renewal }, now) =>
    renewal === 'tacit' && noticeOn !== null && noticeOn < now.slice(0, 10) ? 'tooLate' : null,
});
