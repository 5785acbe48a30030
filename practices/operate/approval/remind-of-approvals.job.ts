import { job } from '../../../kernel/job.ts';
import type { Approval } from './weigh.ts';

/** Tells an approver once that their decision is overdue. */
export const remindOfApprovals = job({
  name: 'remind-of-approvals',
  everyMinutes: 15,
  run: async (context) => {
    const late = { category: 'open', due: `lt:${context.now}`, approver: 'not:empty', remindedAt: 'is:empty' };
    const { items } = await context.list('approval', { ...late, limit: '100' });
    for (const { id, approver } of items as readonly Approval[]) {
      await context.notify({ to: approver ? [approver] : [], reason: 'approval-overdue', record: id });
      await context.update('approval', id, { remindedAt: context.now });
    }
  },
});
