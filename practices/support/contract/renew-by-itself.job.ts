import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { contract } from './contract.record.ts';

/** Once the term is over: what renews by itself runs on for as long as was agreed; what does not, or was given notice of, has ended. */
export const renewByItself = job({
  name: 'renew-or-end-contracts',
  everyMinutes: 240,
  run: async (context) => {
    const { items } = await context.list('contract', { category: 'active', endsOn: 'lt:today', limit: '200' });
    for (const { id, state, endsOn, renewal, renewMonths } of items as readonly Row<typeof contract>[]) {
      if (!endsOn || (state === 'in-force' && renewal === 'express')) continue;
      const runsOn = state === 'in-force' && renewal === 'tacit' && renewMonths;
      if (!runsOn) await context.transition('contract', id, 'end');
      else {
        const next = Temporal.PlainDate.from(endsOn).add({ months: renewMonths }).toString();
        await context.transition('contract', id, 'renew', { endsOn: next });
      }
    }
  },
});
