import type { ActivityJson } from '../../derive/meta.types.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts } from '../../derive/row.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import type { ActivityContent } from '../../kernel/event.ts';
import type { RowFacts } from '../../kernel/permission.ts';
import { parameters } from '../database/database.ts';
import { mayDo } from './allow.ts';
import type { Call } from './call.ts';
import { load } from './load.ts';
import { titles, unreadable } from './present.ts';
import { readableFacts } from './readable-facts.ts';
import { visibleHeaders } from './visible.ts';
import { sentenceFor } from './why.ts';

export type ActivityRow = Omit<ActivityJson, 'by' | 'content' | 'on'> & {
  readonly byId: string | null;
  readonly byName: string | null;
  readonly content: ActivityContent | null;
};

const without = <T>(
  map: Readonly<Record<string, T>> | undefined,
  hidden: ReadonlySet<string>,
): Record<string, T> | undefined => {
  const left = Object.entries(map ?? {}).filter(([name]) => !hidden.has(name));
  return left.length > 0 ? Object.fromEntries(left) : undefined;
};

/** An entry's content without the fields that the actor may not read, and without facts that would tell them; null when nothing of it is left. */
const readable = (
  call: Call,
  type: RecordType,
  row: ActivityRow,
  hidden: ReadonlySet<string>,
  unseen: ReadonlySet<string>,
): ActivityContent | null => {
  const { changes, decisions, via, ...rest } = row.content ?? {};
  if (unseen.has(rest.link?.record ?? '')) return null;
  const left = without(changes, hidden);
  const told = Object.entries(decisions ?? {}).map(([name, { because, facts: used }]) => {
    const facts = readableFacts(call, type, name, used, hidden);
    return [
      name,
      { because: sentenceFor(call, type, because, facts, { field: name, value: changes?.[name]?.[1] ?? '…' }), facts },
    ] as const;
  });
  const decided = without(Object.fromEntries(told), hidden);
  if (row.what === 'changed' && changes && !left) return null;
  return {
    ...rest,
    ...(via && { via: { kind: via.kind, ...(!unseen.has(via.record) && { record: via.record }) } }),
    ...(left && { changes: left }),
    ...(decided && { decisions: decided }),
  } as ActivityContent;
};

const jsonOf = ({ byId, byName, ...row }: ActivityRow, content: ActivityContent): ActivityJson => ({
  ...row,
  by: byId ? { id: byId, name: byName ?? '' } : null,
  content: content as ActivityJson['content'],
});

/** Ids that stand in changed references, so that an answer can name them. A text that looks like an id names nothing. */
export const idsIn = (type: RecordType, items: readonly ActivityJson[]): readonly string[] => {
  const ids = new Set<string>();
  for (const { content } of items) {
    for (const [name, pair] of Object.entries(content.changes ?? {}))
      if (type.fields.get(name)?.kind.name === 'reference')
        for (const value of pair) if (typeof value === 'string' && isId(value)) ids.add(value);
    for (const id of content.mentions ?? []) ids.add(id);
    // Ends that the actor may not see are not among these any more.
    for (const id of [content.link?.record, content.via?.record]) if (id) ids.add(id);
  }
  return [...ids];
};

/** Records at the other end of links that the actor may not see: what tells of such a link is left out. */
async function unseenEnds(call: Call, rows: readonly ActivityRow[]): Promise<ReadonlySet<string>> {
  const ends = [
    ...new Set(rows.flatMap(({ content }) => [content?.link?.record ?? [], content?.via?.record ?? []].flat())),
  ];
  if (ends.length === 0) return new Set();
  const { add, values } = parameters();
  const seen = await call.executor.run<{ id: string }>(
    `select r.id from record r where r.id = any(${add(ends, 'uuid[]')}) and ${visibleHeaders(call, 'r', add)}`,
    values,
  );
  return new Set(ends.filter((end) => !seen.some(({ id }) => id === end)));
}

/** The columns of an entry, of `a`; `p` is who. */
export const activityColumns =
  'a.id, a.seq, a.what, a.happened_at as "happenedAt", a.recorded_at as "recordedAt", a.by as "byId", p.title as "byName", a.visibility, a.channel, a.direction, a.side, a.history, a.content';

export type ActivityPage = {
  readonly items: readonly ActivityJson[];
  readonly next: string | null;
  readonly included: Awaited<ReturnType<typeof titles>>;
};

/** Entries of one record as the actor may read them: hidden fields and unseen links left out. */
export async function legible(
  call: Call,
  type: RecordType,
  facts: RowFacts,
  rows: readonly ActivityRow[],
): Promise<readonly ActivityJson[]> {
  const hidden = unreadable(call, type, facts);
  const unseen = await unseenEnds(call, rows);
  return rows.flatMap((row) => {
    const content = readable(call, type, row, hidden, unseen);
    return content ? [jsonOf(row, content)] : [];
  });
}

export const pageSize = (limit: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(limit ?? '50', 10) || 50, 1), 500);

/** What happened to a record, newest first, as far as the actor may read it: internal notes and hidden fields left out. */
export async function activity(
  call: Call,
  type: RecordType,
  key: string,
  query: { limit?: string | undefined; after?: string | undefined },
): Promise<ActivityPage> {
  const limit = pageSize(query.limit);
  const before = query.after && /^\d{1,9}$/.test(query.after) ? Number(query.after) : 2_147_483_647;
  const { stored } = await load(call, type, key);
  const facts = rowFacts(type, stored);
  const rows = await call.executor.run<ActivityRow>(
    `select ${activityColumns}
     from activity a left join record p on p.id = a.by where a.record = $1 and a.seq < $2 and ($3 or a.visibility = 'public') order by a.seq desc limit $4`,
    [stored.id, before, mayDo(call, type, 'internal', facts), limit + 1],
  );
  const shown = rows.slice(0, limit);
  const items = await legible(call, type, facts, shown);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items, next: last ? String(last.seq) : null, included: await titles(call, idsIn(type, items)) };
}
