import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { improvement } from './improvement.record.ts';

/** Tells the owner of an improvement, once for each day that is set, that it is to be checked against its baseline. The day is UTC's. */
export const remindOfChecks = job({
  name: 'remind-of-checks-of-improvements',
  everyMinutes: 60,
  run: async (context) => {
    const today = context.now.slice(0, 10);
    let after: string | null = null;
    do {
      const page = await context.list('improvement', {
        state: 'under-way',
        checkOn: `lte:${today}`,
        limit: '100',
        ...(after && { after }),
      });
      for (const { id, owner, checkOn, remindedOf } of page.items as readonly Row<typeof improvement>[]) {
        if (!owner || checkOn === remindedOf) continue;
        await context.notify({ to: [owner], reason: 'improvement-check-due', record: id });
        await context.update('improvement', id, { remindedOf: checkOn });
      }
      after = page.next;
    } while (after);
  },
});
