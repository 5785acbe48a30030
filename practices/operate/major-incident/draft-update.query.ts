import { choice } from '../../../fields/choice/choice.field.ts';
import { query } from '../../../kernel/query.ts';
import { draftOf } from './draft.ts';
import { audiences, type majorIncident, occasions } from './major-incident.record.ts';
import type { Major } from './touched.ts';

/** The words that an update to an audience would begin with, by the templates that are set, in one's own language or another. */
export const draftUpdate = query<typeof majorIncident>()({
  record: 'major-incident',
  name: 'draft-update',
  arguments: {
    audience: choice(audiences, { required: true }),
    occasion: choice(occasions, { required: true }),
    language: choice(['en', 'de']),
  },
  answer: (context, row, args) => draftOf(context, row as Major, args),
});
