import { action } from '../../../kernel/action.ts';
import { mine } from '../../../kernel/permission.ts';
import type { reportDelivery } from './report-delivery.record.ts';

/** Whoever gets a report asks for no more of it. The regular report is not theirs to change: Reeve takes them off it. */
export const stopReceiving = action<typeof reportDelivery>()({
  record: 'report-delivery',
  name: 'stop-receiving',
  arguments: {},
  may: mine('requester'),
  run: async () => ({}),
});
