import type { ActivityJson } from '../../derive/meta.types.ts';
import type { RecordType } from '../../derive/registry.ts';
import { rowFacts } from '../../derive/row.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import type { ActivityContent } from '../../kernel/event.ts';
import { parameters } from '../database/database.ts';
import { mayDo } from './allow.ts';
import type { Call } from './call.ts';
import { load } from './load.ts';
import { titles, unreadable } from './present.ts';
import { readableFacts } from './readable-facts.ts';
import { visibleHeaders } from './visible.ts';
import { sentenceFor } from './why.ts';

type Row = Omit<ActivityJson, 'by' | 'content'> & {
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
const readable = (call: Call, type: RecordType, row: Row, hidden: ReadonlySet<string>): ActivityContent | null => {
  const { changes, decisions, ...rest } = row.content ?? {};
  const left = without(changes, hidden);
  const told = Object.entries(decisions ?? {}).map(([name, { because, facts: used }]) => {
    const facts = readableFacts(call, type, name, used, hidden);
    return [name, { because: sentenceFor(call, type, because, facts, changes?.[name]?.[1] ?? '…'), facts }] as const;
  });
  const decided = without(Object.fromEntries(told), hidden);
  if (row.what === 'changed' && changes && !left) return null;
  return { ...rest, ...(left && { changes: left }), ...(decided && { decisions: decided }) };
};

const jsonOf = ({ byId, byName, ...row }: Row, content: ActivityContent): ActivityJson => ({
  ...row,
  by: byId ? { id: byId, name: byName ?? '' } : null,
  content: content as ActivityJson['content'],
});

/** Ids that stand in changed references, so that an answer can name them. A text that looks like an id names nothing. */
const idsIn = (type: RecordType, items: readonly ActivityJson[]): readonly string[] => {
  const ids = new Set<string>();
  for (const { content } of items) {
    for (const [name, pair] of Object.entries(content.changes ?? {}))
      if (type.fields.get(name)?.kind.name === 'reference')
        for (const value of pair) if (typeof value === 'string' && isId(value)) ids.add(value);
    for (const id of content.mentions ?? []) ids.add(id);
  }
  return [...ids];
};

/** Records at the other end of links that the actor may not see: what tells of such a link is left out. */
async function unseenEnds(call: Call, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const ends = [...new Set(rows.flatMap(({ content }) => content?.link?.record ?? []))];
  if (ends.length === 0) return new Set();
  const { add, values } = parameters();
  const seen = await call.executor.run<{ id: string }>(
    `select r.id from record r where r.id = any(${add(ends, 'uuid[]')}) and ${visibleHeaders(call, 'r', add)}`,
    values,
  );
  return new Set(ends.filter((end) => !seen.some(({ id }) => id === end)));
}

/** What happened to a record, newest first, as far as the actor may read it: internal notes and hidden fields left out. */
export async function activity(
  call: Call,
  type: RecordType,
  key: string,
  query: { limit?: string | undefined; after?: string | undefined },
): Promise<{ items: readonly ActivityJson[]; next: string | null; included: Awaited<ReturnType<typeof titles>> }> {
  const limit = Math.min(Math.max(Number.parseInt(query.limit ?? '50', 10) || 50, 1), 500);
  const before = query.after && /^\d{1,9}$/.test(query.after) ? Number(query.after) : 2_147_483_647;
  const { stored } = await load(call, type, key);
  const facts = rowFacts(type, stored);
  const internal = mayDo(call, type, 'internal', facts);
  const rows = await call.executor.run<Row>(
    `select a.id, a.seq, a.what, a.happened_at as "happenedAt", a.recorded_at as "recordedAt", a.by as "byId", p.title as "byName", a.visibility, a.channel, a.direction, a.side, a.history, a.content
     from activity a left join record p on p.id = a.by where a.record = $1 and a.seq < $2 and ($3 or a.visibility = 'public') order by a.seq desc limit $4`,
    [stored.id, before, internal, limit + 1],
  );
  const hidden = unreadable(call, type, facts);
  const shown = rows.slice(0, limit);
  const unseen = await unseenEnds(call, shown);
  const items = shown.flatMap((row) => {
    const content = unseen.has(row.content?.link?.record ?? '') ? null : readable(call, type, row, hidden);
    return content ? [jsonOf(row, content)] : [];
  });
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items, next: last ? String(last.seq) : null, included: await titles(call, idsIn(type, items)) };
}
