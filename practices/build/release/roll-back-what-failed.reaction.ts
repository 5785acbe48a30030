import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { deployment } from './deployment.record.ts';

type Deployment = Row<typeof deployment> & {
  readonly steps?: readonly { readonly step: string; readonly result: string | null; readonly remark: string | null }[];
};

/** A step that failed sends the whole deployment back. */
export const rollBackWhatFailed = reaction({
  name: 'roll-back-what-failed',
  on: ['deployment.changed'],
  run: async (context, event) => {
    const row = (await context.read('deployment', event.record)) as Deployment;
    const failed = row.steps?.find(({ result }) => result === 'failed');
    if (row.state !== 'running' || !failed || event.history) return;
    const failure = row.failure ?? [failed.step, failed.remark].filter(Boolean).join(': ');
    await context.transition('deployment', row.id, 'fail', { failure });
    if (row.assignee) await context.notify({ to: [row.assignee], reason: 'roll-back', record: row.id, event });
  },
});
