import { query } from '../../../kernel/query.ts';
import type { incident } from './incident.record.ts';

/** Incidents whose words resemble this one's, most alike first, within what one may see. */
export const similar = query<typeof incident>()({
  record: 'incident',
  name: 'similar',
  arguments: {},
  answer: async (context, row) => {
    const found = await context.resembling('incident', row.title, 8);
    const others = found.filter((each) => each.row.id !== row.id);
    return {
      items: others.slice(0, 7).map(({ row: other, likeness }) => ({
        id: other.id,
        number: other.number,
        title: (other as typeof row).title,
        state: other.state,
        likeness,
      })),
    };
  },
});
