import { query } from '../../../kernel/query.ts';
import { sharedWords } from '../../../methods/likeness/shared-words.ts';
import type { problem } from './problem.record.ts';
import { explainedBy, type Incident } from './recurrences.ts';

/**
 * Incidents that resemble what a problem explained, that came after it was fixed, and that nobody has tied to it: for a person
 * to say whether it is back. Each with the words they share; within what one may see.
 */
export const perhapsRecurred = query<typeof problem>()({
  record: 'problem',
  name: 'perhaps-recurred',
  arguments: {},
  answer: async (context, row) => {
    if (row.state !== 'watched') return { items: [] };
    const explained = await explainedBy(context, 'problem', row.id);
    const titles = [...new Set([row.title, ...explained.slice(-3).map(({ title }) => title)])];
    const found = new Map<string, { readonly row: Incident; readonly likeness: number; readonly title: string }>();
    for (const title of titles)
      for (const { row: other, likeness } of await context.resembling('incident', title, 20))
        if ((found.get(other.id)?.likeness ?? 0) < likeness)
          found.set(other.id, { row: other as Incident, likeness, title });
    for (const { id } of explained) found.delete(id);
    const items = [...found.values()]
      .filter((each) => each.row.createdAt > row.stateAt)
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, 10)
      .map(({ row: { id, number, title, state, createdAt }, likeness, title: like }) => ({
        id,
        number,
        title,
        state,
        createdAt,
        likeness,
        words: sharedWords(title, like),
      }));
    return { items };
  },
});
