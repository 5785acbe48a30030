import type { Context, Row } from '../../../kernel/context.ts';
import { query } from '../../../kernel/query.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { incident } from './incident.record.ts';

type Incident = Row<typeof incident>;
type Place = { readonly type: 'service' | 'configuration-item'; readonly row: Row; readonly link: string | null };

const most = 30;
/** How one configuration item bears on another: read from the item that the incident is about. */
const bearings = [
  ['depends-on', 'out'],
  ['runs-on', 'out'],
  ['part-of', 'out'],
  ['depends-on', 'in'],
  ['runs-on', 'in'],
] as const;

/** One place, if the actor may see it. */
const seen = async (context: Context, type: Place['type'], id: string | null): Promise<readonly Place[]> => {
  if (!id) return [];
  const row = await context.read(type, id).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  return row ? [{ type, row, link: null }] : [];
};

/** What the incident is about, and what stands one link away from it. */
async function placesOf(context: Context, { service, configurationItem }: Incident): Promise<readonly Place[]> {
  const places: Place[] = [
    ...(await seen(context, 'service', service)),
    ...(await seen(context, 'configuration-item', configurationItem)),
  ];
  if (!configurationItem || !places.some(({ row }) => row.id === configurationItem)) return places;
  const item = { type: 'configuration-item', key: configurationItem };
  for (const [kind, direction] of bearings)
    for (const { type, row } of await context.linked(kind, direction, item))
      if (type === 'configuration-item' && !places.some((known) => known.row.id === row.id))
        places.push({ type, row, link: `${kind} ${direction}` });
  return places.slice(0, most);
}

const idsOf = (places: readonly Place[], type: Place['type']): string =>
  places
    .filter((place) => place.type === type)
    .map(({ row }) => row.id)
    .join(',');

const isOver = ({ state }: Incident): number => Number(state === 'resolved');
const last = 'P9';

/** The most pressing of what is open first; what was repaired behind it. */
const byWeight = (one: Incident, other: Incident): number =>
  isOver(one) - isOver(other) || (one.priority ?? last).localeCompare(other.priority ?? last);

/** Open incidents about these, and those resolved in the last seven days: at most 100 of each, the most pressing first. */
async function about(
  context: Context,
  field: 'service' | 'configurationItem',
  ids: string,
): Promise<readonly Incident[]> {
  if (ids === '') return [];
  const since = new Date(Date.parse(context.now) - 7 * 86_400_000).toISOString();
  const open = { [field]: ids, category: 'open,waiting', sort: 'priority,createdAt', limit: '100' };
  const lately = { [field]: ids, category: 'resolved', stateAt: `gte:${since}`, sort: '-stateAt', limit: '100' };
  const pages = [await context.list('incident', open), await context.list('incident', lately)];
  return pages.flatMap(({ items }) => items as readonly Incident[]);
}

/**
 * How the service and the configuration item of an incident are, and what stands one link away from them: what is broken there now,
 * and what was repaired in the last seven days. Within what one may see.
 */
export const surroundings = query<typeof incident>()({
  record: 'incident',
  name: 'surroundings',
  arguments: {},
  answer: async (context, row) => {
    const places = await placesOf(context, row);
    const all = [
      ...(await about(context, 'service', idsOf(places, 'service'))),
      ...(await about(context, 'configurationItem', idsOf(places, 'configuration-item'))),
    ].filter(({ id }) => id !== row.id);
    // One that names a service and an item is found by both, and is one.
    const found = [...new Map(all.map((each) => [each.id, each])).values()].toSorted(byWeight);
    const items = places.map(({ type, row: place, link }) => {
      const here = found.filter(
        ({ service, configurationItem }) => place.id === service || place.id === configurationItem,
      );
      const open = here.filter(({ state }) => state !== 'resolved');
      return {
        type,
        id: place.id,
        number: place.number,
        title: (place as Row & { readonly name?: string }).name ?? place.number,
        state: place.state,
        link,
        open: open.length,
        worst: open[0]?.priority ?? null,
        lately: here.length - open.length,
        incidents: here
          .slice(0, 3)
          .map(({ id, number, title, state, priority }) => ({ id, number, title, state, priority })),
      };
    });
    return { items };
  },
});
