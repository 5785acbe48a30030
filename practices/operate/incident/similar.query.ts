import { query } from '../../../kernel/query.ts';
import { byLikeness, sharedFields } from '../../../methods/likeness/shared-fields.ts';
import { sharedWords } from '../../../methods/likeness/shared-words.ts';
import type { incident } from './incident.record.ts';
import type { Likeness } from './likeness.setting.ts';

/** Ended so, what is written about the end helps the next one. */
const solving: readonly string[] = ['solved', 'workaround'];

/** Incidents whose words resemble this one's, most alike first, with what they share and how they were solved; within what one may see. */
export const similar = query<typeof incident>()({
  record: 'incident',
  name: 'similar',
  arguments: {},
  answer: async (context, row) => {
    const found = await context.resembling('incident', row.title, 8);
    const compared = await context.setting<Likeness>('incident-likeness');
    const items = found
      .filter((each) => each.row.id !== row.id)
      .map(({ row: other, likeness }) => {
        const alike = other as typeof row;
        return {
          id: other.id,
          number: other.number,
          title: alike.title,
          state: other.state,
          likeness,
          words: sharedWords(row.title, alike.title),
          fields: sharedFields(compared, row, alike),
          solved: alike.resolutionCode !== null && solving.includes(alike.resolutionCode) ? alike.resolution : null,
        };
      });
    return { items: byLikeness(items).slice(0, 7) };
  },
});
