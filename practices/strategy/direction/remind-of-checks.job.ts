import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { direction } from './direction.record.ts';

/** Tells whoever owns a decision, once for each day that is set, that something it assumes is to be checked. */
export const remindOfChecks = job({
  name: 'remind-of-assumptions-to-check',
  everyMinutes: 60,
  run: async (context) => {
    const { items } = await context.list('direction', {
      state: 'decided',
      nextCheck: `lte:${context.now.slice(0, 10)}`,
      sort: '-nextCheck',
      limit: '200',
    });
    for (const { id, owner, nextCheck, remindedOf } of items as readonly Row<typeof direction>[]) {
      if (!owner || remindedOf === nextCheck) continue;
      await context.notify({ to: [owner], reason: 'assumption-to-check', record: id });
      await context.update('direction', id, { remindedOf: nextCheck });
    }
  },
});
