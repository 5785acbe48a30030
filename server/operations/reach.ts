import { flows } from '../../derive/flows.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Visibility } from '../../kernel/event.ts';
import type { Flow, LinkKind } from '../../kernel/link.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { sideOf } from './change.ts';
import { load } from './load.ts';
import { visibleHeaders } from './visible.ts';

/** How far something goes from a record along its links: how many records, of how many organisations. */
export type Reach = { readonly records: number; readonly organisations: number };
export type Reaches = {
  readonly said: Readonly<Record<Visibility, Reach>>;
  /** By the verb that travels. */
  readonly verbs: Readonly<Record<string, Reach>>;
};

/** So many records are counted; what goes further is said to reach as many. */
const most = 2_000;
const none: Reach = { records: 0, organisations: 0 };

type Carrying = { readonly kind: LinkKind; readonly flow: Flow };

const carrying = ({ house }: Call, wanted: (flow: Flow) => boolean): readonly Carrying[] =>
  [...house.registry.linkKinds.values()].flatMap((kind) =>
    (kind.flows ?? [])
      .filter((flow) => wanted(flow) && flows(house.settings, kind, flow))
      .map((flow) => ({ kind, flow })),
  );

const namesOf = (all: readonly Carrying[], along: Flow['along']): readonly string[] =>
  all.filter(({ flow }) => flow.along === along).map(({ kind }) => kind.name);

/** Counts whom these flows lead to, over any number of links, as far as the actor may know of them. */
async function count(call: Call, id: string, all: readonly Carrying[]): Promise<Reach> {
  if (all.length === 0) return none;
  const { add, values } = parameters();
  const start = add(id, 'uuid');
  const forward = add(namesOf(all, 'forward'), 'text[]');
  const backward = add(namesOf(all, 'backward'), 'text[]');
  const [row] = await call.executor.run<Reach>(
    `with recursive reached(id) as (
       select ${start} union (
         select case when l.from_record = r.id then l.to_record else l.from_record end
         from reached r join link l on (l.from_record = r.id and l.kind = any(${forward})) or (l.to_record = r.id and l.kind = any(${backward}))
       )
     ) select count(*)::int as records, count(distinct r.organisation)::int as organisations
       from (select id from reached limit ${most}) e join record r on r.id = e.id
       where r.id <> ${start} and r.archived_at is null and ${visibleHeaders(call, 'r', add)}`,
    values,
  );
  return row ?? none;
}

/** How far a reply, a note and each verb would go from this record, were the actor to say or do it now. */
export async function reach(call: Call, type: RecordType, key: string): Promise<Reaches> {
  const { stored } = await load(call, type, key);
  const side = sideOf(call, type, stored);
  const said = (visibility: Visibility): Promise<Reach> =>
    count(
      call,
      stored.id,
      carrying(call, (flow) => 'said' in flow && flow.said === visibility && (!flow.by || flow.by === side)),
    );
  const verbs = [...type.transitions.keys()].filter(
    (verb) => carrying(call, (flow) => 'verb' in flow && flow.verb === verb).length > 0,
  );
  const [open, internal, ...done] = await Promise.all([
    said('public'),
    said('internal'),
    ...verbs.map((verb) =>
      count(
        call,
        stored.id,
        carrying(call, (flow) => 'verb' in flow && flow.verb === verb),
      ),
    ),
  ]);
  return {
    said: { public: open ?? none, internal: internal ?? none },
    verbs: Object.fromEntries(verbs.map((verb, at) => [verb, done[at] ?? none])),
  };
}
