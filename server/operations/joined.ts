import type { ActivityJson } from '../../derive/meta.types.ts';
import { type RecordType, typeNamed } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import { parameters } from '../database/database.ts';
import { type ActivityPage, type ActivityRow, activityColumns, idsIn, legible, pageSize } from './activity.ts';
import { mayDo } from './allow.ts';
import type { Call } from './call.ts';
import { fetchRow, load } from './load.ts';
import { titles } from './present.ts';
import { visibleHeaders } from './visible.ts';

/** Records whose conversation is read together with another's; more than these are read on their own. */
const mostJoined = 200;

type Part = { readonly type: RecordType; readonly stored: Stored };

/** Records that lead here along links that join, over any number of them, as far as the actor may read them. */
export async function joinedTo(call: Call, id: string): Promise<readonly Part[]> {
  const kinds = [...call.house.registry.linkKinds.values()].filter(({ joins }) => joins).map(({ name }) => name);
  if (kinds.length === 0) return [];
  const { add, values } = parameters();
  const joined = add(kinds, 'text[]');
  const rows = await call.executor.run<{ id: string; type: string }>(
    `with recursive joined as (
       select ${add(id, 'uuid')} as id union select l.from_record from joined j join link l on l.to_record = j.id and l.kind = any(${joined})
     ) select r.id, r.type from joined j join record r on r.id = j.id where r.id <> ${add(id, 'uuid')} and ${visibleHeaders(call, 'r', add)} order by r.created_at limit ${mostJoined}`,
    values,
  );
  const found = await Promise.all(
    rows.map(async (row) => {
      const type = typeNamed(call.house.registry, row.type);
      const loaded = await fetchRow(call, type, row.id);
      return loaded ? [{ type, stored: loaded.stored }] : [];
    }),
  );
  return found.flat();
}

/** `2026-11-22T08:00:00.000Z|uuid`: the last entry of the page before. */
const placeOf = (after: string | undefined): readonly [string, string] => {
  const [at, id] = (after ?? '').split('|');
  const known = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at ?? '') && /^[0-9a-f-]{36}$/.test(id ?? '');
  return known ? [at as string, id as string] : ['9999-12-31T23:59:59.999Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
};

/**
 * What happened to a record and to those merged into it, newest first by when it happened; every entry names its record.
 * A reply that travelled between two of them is shown once, where it was said.
 */
export async function joinedActivity(
  call: Call,
  type: RecordType,
  key: string,
  query: { limit?: string | undefined; after?: string | undefined },
): Promise<ActivityPage> {
  const { stored } = await load(call, type, key);
  const parts: readonly Part[] = [{ type, stored }, ...(await joinedTo(call, stored.id))];
  const limit = pageSize(query.limit);
  const { add, values } = parameters();
  const ids = parts.map((part) => part.stored.id);
  const open = parts.filter((part) => mayDo(call, part.type, 'internal', rowFacts(part.type, part.stored)));
  const [at, id] = placeOf(query.after);
  const all = add(ids, 'uuid[]');
  const rows = await call.executor.run<ActivityRow & { readonly record: string }>(
    `select a.record, ${activityColumns} from activity a left join record p on p.id = a.by
     where a.record = any(${all}) and (a.visibility = 'public' or a.record = any(${add(
       open.map((part) => part.stored.id),
       'uuid[]',
     )}))
       and (a.happened_at, a.id) < (${add(at, 'timestamptz')}, ${add(id, 'uuid')})
       and not (a.what = 'said' and a.content->'via'->>'record' is not null and (a.content->'via'->>'record')::uuid = any(${all}))
     order by a.happened_at desc, a.id desc limit ${add(limit + 1, 'int')}`,
    values,
  );
  const shown = rows.slice(0, limit);
  const items = await inOrder(call, parts, shown);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const named = parts.flatMap((part) =>
    idsIn(
      part.type,
      items.filter(({ on }) => on?.id === part.stored.id),
    ),
  );
  return {
    items,
    next: last ? `${last.happenedAt}|${last.id}` : null,
    included: await titles(call, [...new Set(named)]),
  };
}

async function inOrder(
  call: Call,
  parts: readonly Part[],
  rows: readonly (ActivityRow & { readonly record: string })[],
): Promise<readonly ActivityJson[]> {
  const read = await Promise.all(
    parts.map(async (part) => {
      const own = rows.filter(({ record }) => record === part.stored.id).map(({ record: _record, ...row }) => row);
      const items = own.length === 0 ? [] : await legible(call, part.type, rowFacts(part.type, part.stored), own);
      const on = { type: part.type.name, id: part.stored.id, number: part.stored.number };
      return items.map((item) => [item.id, { ...item, on }] as const);
    }),
  );
  const byId = new Map<string, ActivityJson>(read.flat());
  return rows.flatMap((row) => byId.get(row.id) ?? []);
}
