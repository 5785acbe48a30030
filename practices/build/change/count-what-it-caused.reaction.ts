import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { change } from './change.record.ts';

/** What shows only afterwards: a change that is said to have caused something is no longer one without trouble. */
export const countWhatItCaused = reaction({
  name: 'count-what-a-change-caused',
  on: ['change.linked'],
  run: async (context, event) => {
    const { link } = event.content;
    if (event.history || link?.kind !== 'causes' || link.direction !== 'out') return;
    const row = (await context.read('change', event.record)) as Row<typeof change>;
    if (row.outcome === 'successful') await context.update('change', row.id, { outcome: 'with-issues' });
  },
});
