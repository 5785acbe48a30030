import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { contract } from './contract.record.ts';

const dayAfter = (now: string, days: number): string =>
  Temporal.PlainDate.from(now.slice(0, 10)).add({ days }).toString();

/** Tells the owner of a contract, once for each term, that the last day for notice comes near. */
export const remindBeforeNotice = job({
  name: 'remind-before-the-notice-of-contracts',
  everyMinutes: 240,
  run: async (context) => {
    const query = { state: 'in-force', noticeOn: 'lte:+1000d', sort: 'noticeOn', limit: '200' };
    const { items } = await context.list('contract', query);
    for (const { id, owner, noticeOn, remindDays, remindedOf } of items as readonly Row<typeof contract>[]) {
      if (!owner || !noticeOn || remindedOf === noticeOn || noticeOn > dayAfter(context.now, remindDays)) continue;
      await context.notify({ to: [owner], reason: 'contract-notice-near', record: id });
      await context.update('contract', id, { remindedOf: noticeOn });
    }
  },
});
