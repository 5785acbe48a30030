import type { PresenceJson } from '../../derive/presence.types.ts';
import { permissionFor, type RecordType } from '../../derive/registry.ts';
import { rowFacts } from '../../derive/row.ts';
import { may, type RowFacts } from '../../kernel/permission.ts';
import type { Doing, Here, Presence } from '../events/presence.ts';
import { mayDo } from './allow.ts';
import type { Call } from './call.ts';
import { load } from './load.ts';

type Around = NonNullable<ReturnType<Presence['around']>>;

/** What the page of the actor tells of them, on a record that they may see. */
export async function hereOn(
  call: Call,
  type: RecordType,
  key: string,
  page: { readonly tab: string; readonly doing: Doing },
): Promise<Here> {
  const { stored } = await load(call, type, key);
  const [facts] = await call.executor.run<RowFacts>(
    'select id, state, requester, assignee, team, organisation, readers from record where id = $1',
    [call.actor.id],
  );
  const nothing = { state: null, requester: null, assignee: null, team: null, organisation: null, readers: [] };
  const inside = mayDo(call, type, 'internal', rowFacts(type, stored));
  return {
    ...page,
    // What nobody outside hears is not even kept of somebody who may not write it.
    doing: page.doing === 'noting' && !inside ? 'viewing' : page.doing,
    person: call.actor.id,
    name: call.actor.name,
    facts: facts ?? { id: call.actor.id, ...nothing },
    record: stored.id,
    inside,
  };
}

const busiest: readonly Doing[] = ['replying', 'noting', 'viewing'];
const most = (all: readonly Doing[]): Doing => busiest.find((doing) => all.includes(doing)) ?? 'viewing';
const fromOutside = (doing: Doing): 'viewing' | 'replying' => (doing === 'replying' ? 'replying' : 'viewing');

/**
 * The others on a record as the actor may know of them: colleagues by name; to those outside the desk is one, and that
 * somebody writes an internal note is not told; others outside only by a name that one may read.
 */
export const whoIsHere = (call: Call, { self, others }: Around): PresenceJson => {
  const type = call.house.registry.parts.get('person');
  const known = (one: Here): boolean => type !== undefined && may(permissionFor(type, 'read'), call.actor, one.facts);
  const named = others.filter((one) => (self.inside || !one.inside) && known(one));
  const desk = self.inside ? [] : others.filter((one) => one.inside);
  return {
    record: self.record,
    people: [...Map.groupBy(named, ({ person }) => person).values()]
      .map((pages) => ({
        id: pages[0]?.person ?? '',
        name: pages[0]?.name ?? '',
        doing: most(pages.map(({ doing }) => (self.inside ? doing : fromOutside(doing)))),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    desk: desk.length > 0 ? fromOutside(most(desk.map(({ doing }) => doing))) : null,
  };
};
