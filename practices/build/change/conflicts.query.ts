import { query } from '../../../kernel/query.ts';
import type { change } from './change.record.ts';
import { conflictsOf } from './conflicts.ts';

/** What else happens where and while a change is planned, and why that matters. */
export const conflicts = query<typeof change>()({
  record: 'change',
  name: 'conflicts',
  arguments: {},
  answer: async (context, row) => ({ items: await conflictsOf(context, row) }),
});
