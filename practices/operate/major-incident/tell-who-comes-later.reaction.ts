import { reaction } from '../../../kernel/reaction.ts';
import type { Major } from './touched.ts';

const open = ['identified', 'investigating', 'mitigated'];

/** An incident that becomes part of one that a major incident leads hears what users were told last. */
export const tellWhoComesLater = reaction({
  name: 'tell-who-comes-later-to-a-major-incident',
  on: ['incident.linked'],
  run: async (context, event) => {
    const { link } = event.content;
    if (link?.kind !== 'child-of' || link.direction !== 'out') return;
    const leaders = await context.linked('leads', 'in', { type: 'incident', key: link.record });
    for (const { row } of leaders.filter(({ row: { state } }) => open.includes(state ?? ''))) {
      const major = (await context.read('major-incident', row.id)) as Major;
      const last = major.updates.findLast(({ audience }) => audience === 'users');
      if (last) await context.say('incident', event.record, { text: last.text, visibility: 'public' });
    }
  },
});
