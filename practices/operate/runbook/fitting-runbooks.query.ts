import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { incident } from '../incident/incident.record.ts';
import type { runbook } from './runbook.record.ts';

type Book = Row<typeof runbook>;
type Fit = { readonly row: Book; readonly because: 'service' | 'category' | 'words' };

const most = 5;

async function published(context: Context, where: Readonly<Record<string, string>>): Promise<readonly Book[]> {
  const page = await context.list('runbook', { ...where, state: 'published', sort: 'title', limit: String(most) });
  return page.items as readonly Book[];
}

/** Published runbooks for an incident: those of its service, of its category, then those whose title resembles its words. */
export const fittingRunbooks = query<typeof incident>()({
  record: 'incident',
  name: 'fitting-runbooks',
  arguments: {},
  answer: async (context, row) => {
    const byService = row.service ? await published(context, { service: row.service }) : [];
    const byCategory = row.classification
      ? await published(context, { classification: row.classification.replaceAll(',', '\\,') })
      : [];
    const byWords = (await context.resembling('runbook', row.title, most)).map(({ row: book }) => book as Book);
    const fits: readonly Fit[] = [
      ...byService.map((book) => ({ row: book, because: 'service' as const })),
      ...byCategory.map((book) => ({ row: book, because: 'category' as const })),
      ...byWords.filter(({ state }) => state === 'published').map((book) => ({ row: book, because: 'words' as const })),
    ];
    const first = fits.filter(({ row: { id } }, at) => fits.findIndex((other) => other.row.id === id) === at);
    return {
      items: first.slice(0, most).map(({ row: { id, number, title }, because }) => ({ id, number, title, because })),
    };
  },
});
