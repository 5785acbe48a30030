import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import type { incident } from '../../operate/incident/incident.record.ts';
import type { change } from './change.record.ts';

type Change = Row<typeof change>;
type Fit = { readonly row: Change; readonly because: 'item' | 'beneath' | 'service' };

const most = 5;
const reachesBack = 7 * 86_400_000;
const standing = ['depends-on', 'runs-on', 'part-of'];

/** Changes of these configuration items. */
async function touching(context: Context, items: readonly string[]): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (const key of items)
    for (const { type, row } of await context.linked('affects', 'in', { type: 'configuration-item', key }))
      if (type === 'change') found.push(row as Change);
  return found;
}

/** What a configuration item stands on, one link on. */
async function beneath(context: Context, key: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const kind of standing)
    for (const { type, row } of await context.linked(kind, 'out', { type: 'configuration-item', key }))
      if (type === 'configuration-item') found.push(row.id);
  return found;
}

const ofService = async (context: Context, service: string, since: string): Promise<readonly Change[]> =>
  (await context.list('change', { service, actualStart: `gte:${since}`, sort: '-plannedStart', limit: '50' }))
    .items as readonly Change[];

/**
 * Changes that may stand behind an incident: begun in the seven days before it was reported, or since, on its configuration item, on
 * what that stands on, or on its service; the latest first.
 */
export const fittingChanges = query<typeof incident>()({
  record: 'incident',
  name: 'fitting-changes',
  arguments: {},
  answer: async (context, row) => {
    const since = new Date(Date.parse(row.createdAt) - reachesBack).toISOString();
    const item = row.configurationItem;
    const fits: readonly Fit[] = [
      ...(item ? await touching(context, [item]) : []).map((each) => ({ row: each, because: 'item' as const })),
      ...(item ? await touching(context, await beneath(context, item)) : []).map((each) => ({
        row: each,
        because: 'beneath' as const,
      })),
      ...(row.service ? await ofService(context, row.service, since) : []).map((each) => ({
        row: each,
        because: 'service' as const,
      })),
    ];
    const known = await context.linked('causes', 'in', { type: 'incident', key: row.id });
    const first = fits
      .filter(({ row: { actualStart } }) => actualStart !== null && actualStart >= since)
      .filter(({ row: { id } }) => !known.some((end) => end.row.id === id))
      .filter(({ row: { id } }, at, all) => all.findIndex((other) => other.row.id === id) === at)
      .toSorted((one, other) => String(other.row.actualStart).localeCompare(String(one.row.actualStart)));
    return {
      items: first.slice(0, most).map(({ row: { id, number, title, actualStart }, because }) => ({
        id,
        number,
        title,
        because,
        at: actualStart,
      })),
    };
  },
});
