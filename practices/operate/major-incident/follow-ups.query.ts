import { query } from '../../../kernel/query.ts';
import { followUpsOf } from './follow-ups.ts';
import type { majorIncident } from './major-incident.record.ts';

/** The tasks that follow from a major incident, with how far they are. */
export const followUps = query<typeof majorIncident>()({
  record: 'major-incident',
  name: 'follow-ups',
  arguments: {},
  answer: async (context, row) => {
    const items = await followUpsOf(context, row.id);
    return {
      items,
      done: items.filter(({ state }) => state === 'done').length,
      dropped: items.filter(({ state }) => state === 'dropped').length,
      overdue: items.filter(({ overdue }) => overdue).length,
    };
  },
});
