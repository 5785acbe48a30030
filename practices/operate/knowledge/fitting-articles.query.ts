import type { Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { incident } from '../incident/incident.record.ts';
import type { article } from './article.record.ts';

type Article = Row<typeof article>;
type Fit = { readonly row: Article; readonly because: 'words' | 'service' };

const most = 5;

/** Published articles for an incident: of similar words, then of its service, the most helpful first; within what one may read. */
export const fittingArticles = query<typeof incident>()({
  record: 'incident',
  name: 'fitting-articles',
  arguments: {},
  answer: async (context, { id, title, service }) => {
    const alike = (await context.resembling('article', title, most)).map(({ row }) => row as Article);
    const published = { service: service ?? '', category: 'active', sort: '-updatedAt', limit: '20' };
    const ofService = service ? ((await context.list('article', published)).items as readonly Article[]) : [];
    const there = await context.linked('documents', 'in', { type: 'incident', key: id });
    const known = new Set(there.map(({ row }) => row.id));
    const fits: readonly Fit[] = [
      ...alike
        .filter(({ state }) => state === 'published' || state === 'public')
        .map((row) => ({ row, because: 'words' as const })),
      ...[...ofService]
        .sort((one, other) => (other.helpful ?? 0) - (one.helpful ?? 0))
        .map((row) => ({ row, because: 'service' as const })),
    ];
    const items = fits
      .filter(({ row }, at) => !known.has(row.id) && fits.findIndex((other) => other.row.id === row.id) === at)
      .slice(0, most)
      .map(({ row, because }) => ({ id: row.id, number: row.number, title: row.title, because }));
    return { items };
  },
});
