import { query } from '../../../kernel/query.ts';
import { impactOf } from './impact.ts';
import type { majorIncident } from './major-incident.record.ts';
import type { Major } from './touched.ts';

/** What a major incident touches, counted from its incidents and those that are part of them, with how each figure came about. */
export const impact = query<typeof majorIncident>()({
  record: 'major-incident',
  name: 'impact',
  arguments: {},
  answer: (context, row) => impactOf(context, row as Major),
});
