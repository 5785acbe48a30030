import { type Query, query } from '../../../kernel/query.ts';
import type { AnyRecord } from '../../../kernel/record.ts';
import { fitsOf, spreadOf, type Work } from './fits-of.ts';

/**
 * Who could take it on: those who can do all that its service calls for first, of these those whose shift it is, of these the least loaded at
 * the head; and how evenly the work is spread. For staff.
 */
export const whoFits = (record: string): Query =>
  query<AnyRecord>()({
    record,
    name: 'who-fits',
    arguments: {},
    answer: async (context, row) => {
      const works = context.actor.roles.some((role) =>
        ['agent', 'dispatcher', 'team-lead', 'administrator'].includes(role),
      );
      if (!works) return { skills: [], items: [], spread: null };
      const { skills, fits } = await fitsOf(context, record, row as Work);
      return {
        skills: skills.map(({ id, number, name }) => ({ id, number, name })),
        items: fits,
        spread: spreadOf(fits),
      };
    },
  });
