import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { visitor } from './visitor.record.ts';

/** The host hears that the visitor is at the door. */
export const tellTheHost = reaction({
  name: 'tell-the-host-of-a-visitor',
  on: ['visitor.present'],
  run: async (context, event) => {
    const { host } = (await context.read('visitor', event.record)) as Row<typeof visitor>;
    if (host !== event.by) await context.notify({ to: [host], reason: 'moved', record: event.record, event });
  },
});
