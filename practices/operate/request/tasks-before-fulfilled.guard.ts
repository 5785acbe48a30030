import { guard } from '../../../kernel/guard.ts';
import type { request } from './request.record.ts';

/** A request is fulfilled when all tasks that it took are done, however many ran beside each other. */
export const tasksBeforeFulfilled = guard<typeof request>()({
  record: 'request',
  verbs: ['fulfil'],
  facts: (about) => ({ open: about.links('follows-from', 'in', ['open']) }),
  refuse: ({ open }) => (open > 0 ? 'tasksOpen' : null),
});
