import type { Context, Linked, Row } from '../../../kernel/context.ts';
import type { change } from './change.record.ts';
import type { freeze } from './freeze.record.ts';

export type Change = Row<typeof change>;
type Freeze = Row<typeof freeze> & {
  readonly holds?: readonly { readonly service: string | null; readonly configurationItem: string | null }[];
};
type Because = 'service' | 'item' | 'depends' | 'person' | 'freeze';

/** What else happens at that time, why that matters, and by way of what. */
export type Conflict = {
  readonly type: 'change' | 'freeze';
  readonly number: string;
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly because: Because;
  readonly through: string | null;
};

type Places = { readonly service: string | null; readonly items: ReadonlyMap<string, string> };

const standing = ['depends-on', 'runs-on', 'part-of'];

const nameOf = ({ row }: Linked): string => (row as Row & { readonly name?: string }).name ?? row.number;
const isItem = ({ type }: Linked): boolean => type === 'configuration-item';

/** The service and the configuration items that a change touches. */
async function placesOf(context: Context, { id, service }: Change): Promise<Places> {
  const found = (await context.linked('affects', 'out', { type: 'change', key: id })).filter(isItem);
  return { service, items: new Map(found.map((item) => [item.row.id, nameOf(item)])) };
}

/** What the items stand on, one link on. */
async function beneath(context: Context, { items }: Places): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const key of items.keys())
    for (const kind of standing)
      for (const item of (await context.linked(kind, 'out', { type: 'configuration-item', key })).filter(isItem))
        found.set(item.row.id, nameOf(item));
  return found;
}

const shared = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string | null =>
  [...one].find(([id]) => other.has(id))?.[1] ?? null;

async function between(
  context: Context,
  here: Places & { readonly under: ReadonlyMap<string, string>; readonly assignee: string | null },
  other: Change,
): Promise<readonly [Because, string | null] | null> {
  if (here.service && here.service === other.service) return ['service', null];
  const there = await placesOf(context, other);
  const same = shared(here.items, there.items);
  if (same) return ['item', same];
  const below = shared(here.under, there.items) ?? shared(here.items, await beneath(context, there));
  if (below) return ['depends', below];
  return here.assignee && here.assignee === other.assignee ? ['person', null] : null;
}

const held = ({ holds = [] }: Freeze, { service, items }: Places): boolean =>
  holds.length === 0 ||
  holds.some(
    (line) =>
      (line.service !== null && line.service === service) ||
      (line.configurationItem !== null && items.has(line.configurationItem)),
  );

/** Changes that are planned or under way in the window, and freezes announced for it, as far as they touch the same. */
export async function conflictsOf(context: Context, row: Change): Promise<readonly Conflict[]> {
  const { plannedStart: from, plannedEnd: until } = row;
  if (!from || !until) return [];
  const places = await placesOf(context, row);
  const here = { ...places, under: await beneath(context, places), assignee: row.assignee };
  const changes = await context.list('change', {
    category: 'draft,open,waiting,planned',
    plannedStart: `lt:${until}`,
    sort: 'plannedStart',
    limit: '100',
  });
  const freezes = await context.list('freeze', { state: 'announced', starts: `lt:${until}`, limit: '100' });
  const found: Conflict[] = [];
  for (const other of changes.items as readonly Change[]) {
    if (other.id === row.id || !other.plannedStart || !other.plannedEnd || other.plannedEnd <= from) continue;
    const why = await between(context, here, other);
    const { number, title, plannedStart, plannedEnd } = other;
    if (why)
      found.push({
        type: 'change',
        number,
        title,
        from: plannedStart,
        until: plannedEnd,
        because: why[0],
        through: why[1],
      });
  }
  for (const one of freezes.items as readonly Freeze[]) {
    const whole = (await context.read('freeze', one.id)) as Freeze;
    const { number, title, starts, ends } = whole;
    if (ends > from && held(whole, places))
      found.push({ type: 'freeze', number, title, from: starts, until: ends, because: 'freeze', through: null });
  }
  return found;
}
