import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { discrepancy } from './discrepancy.record.ts';
import { asKept } from './properties.ts';

/** What was accepted is what is recorded. */
export const setRight = reaction({
  name: 'record-what-was-discovered',
  on: ['discrepancy.accepted'],
  run: async (context, event) => {
    const { state, configurationItem, property, discovered } = (await context.read('discrepancy', event.record)) as Row<
      typeof discrepancy
    >;
    if (state !== 'accepted') return;
    await context.update('configuration-item', configurationItem, { [property]: asKept(property, discovered) });
  },
});
