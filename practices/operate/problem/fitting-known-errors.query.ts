import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { incident } from '../incident/incident.record.ts';
import type { knownError } from './known-error.record.ts';

type Known = Row<typeof knownError>;
type Fit = { readonly row: Known; readonly because: 'item' | 'words' | 'service' };

const most = 5;

async function published(context: Context, where: Readonly<Record<string, string>>): Promise<readonly Known[]> {
  const page = await context.list('known-error', { ...where, category: 'active', sort: 'title', limit: String(most) });
  return page.items as readonly Known[];
}

/** Published known errors for an incident: of its configuration item, then those of similar words, then of its service. */
export const fittingKnownErrors = query<typeof incident>()({
  record: 'incident',
  name: 'fitting-known-errors',
  arguments: {},
  answer: async (context, row) => {
    const { configurationItem, service, title } = row;
    const byItem = configurationItem ? await published(context, { configurationItem }) : [];
    const byWords = (await context.resembling('known-error', title, most)).map(({ row: known }) => known as Known);
    const byService = service ? await published(context, { service }) : [];
    const applied = await context.linked('explains', 'in', { type: 'incident', key: row.id });
    const fits: readonly Fit[] = [
      ...byItem.map((known) => ({ row: known, because: 'item' as const })),
      ...byWords
        .filter(({ state }) => state === 'published' || state === 'public')
        .map((known) => ({ row: known, because: 'words' as const })),
      ...byService.map((known) => ({ row: known, because: 'service' as const })),
    ];
    const first = fits
      .filter(({ row: { id } }) => !applied.some((end) => end.row.id === id))
      .filter(({ row: { id } }, at, all) => all.findIndex((other) => other.row.id === id) === at);
    return {
      items: first.slice(0, most).map(({ row: known, because }) => ({
        id: known.id,
        number: known.number,
        title: known.title,
        because,
      })),
    };
  },
});
