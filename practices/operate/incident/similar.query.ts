import { query } from '../../../kernel/query.ts';
import { sharedWords } from '../../../methods/likeness/shared-words.ts';
import type { incident } from './incident.record.ts';

/** In these, two incidents that say the same may be about the same. */
const telling = ['service', 'configurationItem', 'classification', 'requester'] as const;

/** Incidents whose words resemble this one's, most alike first, with what they share; within what one may see. */
export const similar = query<typeof incident>()({
  record: 'incident',
  name: 'similar',
  arguments: {},
  answer: async (context, row) => {
    const found = await context.resembling('incident', row.title, 8);
    const others = found.filter((each) => each.row.id !== row.id);
    return {
      items: others.slice(0, 7).map(({ row: other, likeness }) => {
        const alike = other as typeof row;
        return {
          id: other.id,
          number: other.number,
          title: alike.title,
          state: other.state,
          likeness,
          words: sharedWords(row.title, alike.title),
          fields: telling.filter((name) => row[name] !== null && row[name] === alike[name]),
        };
      }),
    };
  },
});
