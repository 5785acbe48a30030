import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { article } from './article.record.ts';

type Rating = { readonly person: string | null; readonly helped: boolean; readonly on: string | null };
type Rated = Row<typeof article> & { readonly ratings: readonly Rating[] };

const verbs: Readonly<Record<string, boolean>> = { helped: true, 'did-not-help': false };

/** Counts what a reader says of an article: once for each, by what they said last. Enough who were not helped tell its owner. */
export const countWhatReadersSay = reaction({
  name: 'count-what-readers-say-of-an-article',
  on: ['article.acted'],
  run: async (context, event) => {
    const said = verbs[event.content.verb ?? ''];
    if (said === undefined || !event.by) return;
    const { ratings, owner } = (await context.read('article', event.record)) as Rated;
    if (ratings.some(({ person, helped }) => person === event.by && helped === said)) return;
    const others = ratings.filter(({ person }) => person !== event.by).slice(-1_999);
    const mine = { person: event.by, helped: said, on: event.at.slice(0, 10) };
    const row = await context.update('article', event.record, { ratings: [...others, mine] });
    const { helpful, unhelpful } = row as Rated;
    if (owner && !said && unhelpful === 3 && (helpful ?? 0) < 3)
      await context.notify({ to: [owner], reason: 'article-does-not-help', record: event.record });
  },
});
