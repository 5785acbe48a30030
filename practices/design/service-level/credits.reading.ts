import { reading } from '../../../kernel/reading.ts';
import type { CreditRule } from '../../../methods/service-level/credits.ts';
import type { agreement } from './agreement.record.ts';

/** An agreement → what is credited to the customer when less was kept than agreed. */
export const credits = reading<typeof agreement>()({
  gives: 'credits',
  record: 'agreement',
  states: ['in-force', 'superseded', 'ended'],
  read: (row): readonly CreditRule[] => row.credits.map(({ below, credit }) => ({ below, credit })),
});
