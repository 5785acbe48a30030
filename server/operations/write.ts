import { type Entry, eventName } from '../../derive/activity.ts';
import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import {
  categoryOf,
  cellsOf,
  headerValue,
  type Stored,
  sameValue,
  storedFrom,
  writtenFields,
} from '../../derive/row.ts';
import { searchWords, type WordsByWeight } from '../../derive/search-document.ts';
import { parameters } from '../database/database.ts';
import { newId } from '../database/identifier.ts';
import type { Call } from './call.ts';
import { chainStart, seal } from './seal.ts';
import { linesSql } from './write-lines.ts';

/** A record about to be written: what was, what shall be, and the one entry that tells of it. */
export type Change = {
  readonly type: RecordType;
  readonly before: Stored | null;
  readonly after: Stored;
  readonly entry: Entry;
  readonly now: string;
};

type Parts = string[];

/** The tsvector of these words as SQL: as they stand, and stemmed in each language. */
export const weighted = (words: WordsByWeight, add: Add): string =>
  Object.entries(words)
    .filter(([, text]) => text !== '')
    .flatMap(([weight, text]) => {
      const value = add(text, 'text');
      return ['plain', 'en', 'de'].map(
        (language) => `setweight(to_tsvector('reeve_${language}', ${value}), '${weight}')`,
      );
    })
    .join(' || ') || `''::tsvector`;

const header = (type: RecordType, stored: Stored): Readonly<Record<string, [unknown, string]>> => ({
  title: [headerValue(type, stored, 'title') ?? '', 'text'],
  state: [stored.state, 'text'],
  category: [categoryOf(type, stored.state), 'text'],
  requester: [headerValue(type, stored, 'requester'), 'uuid'],
  assignee: [headerValue(type, stored, 'assignee'), 'uuid'],
  team: [headerValue(type, stored, 'team'), 'uuid'],
  organisation: [headerValue(type, stored, 'organisation'), 'uuid'],
  due: [headerValue(type, stored, 'due'), 'timestamptz'],
  readers: [stored.readers, 'uuid[]'],
  archived_at: [stored.archivedAt, 'timestamptz'],
});

/** Cells of the type's own table by column, base and fields; those that numbering and the version fill are left out. */
const ownCells = (type: RecordType, stored: Stored): Readonly<Record<string, [unknown, string]>> => {
  const cells: Record<string, [unknown, string]> = {
    readers: [stored.readers, 'uuid[]'],
    updated_at: [stored.updatedAt, 'timestamptz'],
    updated_by: [stored.updatedBy, 'uuid'],
    state_at: [stored.stateAt, 'timestamptz'],
    archived_at: [stored.archivedAt, 'timestamptz'],
  };
  if (type.lifecycle) cells['state'] = [stored.state, 'text'];
  for (const entry of writtenFields(type)) {
    const values = cellsOf(entry, stored.values[entry.name]);
    entry.columns.forEach((column, at) => {
      cells[column.name] = [values[at] ?? null, column.type];
    });
  }
  return cells;
};

const activityPart = (change: Change, hashed: ReturnType<typeof seal>, add: Add): string => {
  const { entry, type, after, now } = change;
  const values = [
    add(newId(), 'uuid'),
    'id',
    add(type.name),
    add(after.version, 'int'),
    add(entry.what),
    add(entry.visibility),
    add(entry.by, 'uuid'),
    add(entry.happenedAt, 'timestamptz'),
    add(now, 'timestamptz'),
    add(entry.channel),
    add(entry.direction),
    add(entry.side),
    add(entry.history, 'boolean'),
    add(JSON.stringify(entry.content), 'jsonb'),
    add(hashed.salt, 'bytea'),
    add(hashed.digest, 'bytea'),
    add(hashed.hash, 'bytea'),
  ];
  return `a as (insert into activity (id, record, type, seq, what, visibility, by, happened_at, recorded_at, channel, direction, side, history, content, salt, digest, hash) select ${values.join(', ')} from t)`;
};

/** What the stream carries of an entry; channel, direction and side where it was said. */
const eventContent = ({ what, visibility, channel, direction, side, content }: Entry, seq: number): string =>
  JSON.stringify({ what, visibility, seq, ...(what === 'said' && { channel, direction, side }), ...content });

const outboxPart = ({ entry, type, after }: Change, add: Add): string => {
  const values = [
    add(newId(), 'uuid'),
    add(eventName(type.name, entry)),
    add(type.name),
    'id',
    add(entry.by, 'uuid'),
    add(entry.happenedAt, 'timestamptz'),
    add(entry.history, 'boolean'),
    add(eventContent(entry, after.version), 'jsonb'),
  ];
  return `o as (insert into outbox (event, name, type, record, by, at, history, content) select ${values.join(', ')} from t)`;
};

const createParts = (change: Change, add: Add): Parts => {
  const { type, after } = change;
  const id = add(after.id, 'uuid');
  const own = ownCells(type, after);
  const head = header(type, after);
  const moments = [add(after.createdAt, 'timestamptz'), add(after.updatedAt, 'timestamptz')];
  const variant = type.variants.length > 0 ? { variant: [after.variant, 'text'] as [unknown, string] } : {};
  const more: Record<string, [unknown, string]> = {
    ...own,
    ...variant,
    chain: [after.chain, 'bytea'],
    source: [after.source, 'text'],
    source_key: [after.sourceKey, 'text'],
    created_by: [after.createdBy, 'uuid'],
  };
  const placed = (cells: Readonly<Record<string, [unknown, string]>>): string =>
    Object.values(cells)
      .map(([value, cast]) => add(value, cast))
      .join(', ');
  return [
    `h as (insert into record (id, type, number, version, created_at, updated_at, ${Object.keys(head).join(', ')}) values (${id}, '${type.name}', coalesce(${add(after.number || null, 'text')}, '${type.prefix}-' || nextval('"${type.table}_number"')), ${add(after.version, 'int')}, ${moments.join(', ')}, ${placed(head)}) returning number)`,
    `t as (insert into "${type.table}" (id, number, version, created_at, ${Object.keys(more)
      .map((name) => `"${name}"`)
      .join(
        ', ',
      )}) select ${id}, h.number, ${add(after.version, 'int')}, ${moments[0]}, ${placed(more)} from h returning *)`,
    `s as (insert into search_document (record, words) select id, ${weighted(searchWords(type, after), add)} from t)`,
  ];
};

const changedCells = <T>(
  was: Readonly<Record<string, [unknown, T]>>,
  is: Readonly<Record<string, [unknown, T]>>,
): readonly [string, [unknown, T]][] =>
  Object.entries(is).filter(([name, [value]]) => !sameValue(was[name]?.[0], value));

const updateParts = (change: Change & { before: Stored }, add: Add): Parts => {
  const { type, before, after } = change;
  const set = changedCells(ownCells(type, before), ownCells(type, after)).map(
    ([name, [value, cast]]) => `"${name}" = ${add(value, cast)}`,
  );
  const head = changedCells(header(type, before), header(type, after)).map(
    ([name, [value, cast]]) => `${name} = ${add(value, cast)}`,
  );
  const words = searchWords(type, after);
  const parts = [
    `t as (update "${type.table}" set ${[...set, `version = ${add(after.version, 'int')}`, `chain = ${add(after.chain, 'bytea')}`].join(', ')} where id = ${add(after.id, 'uuid')} and version = ${add(before.version, 'int')} returning *)`,
    `h as (update record r set ${[...head, 'version = t.version', 'updated_at = t.updated_at'].join(', ')} from t where r.id = t.id)`,
  ];
  if (!sameValue(words, searchWords(type, before)))
    parts.push(`s as (update search_document d set words = ${weighted(words, add)} from t where d.record = t.id)`);
  return parts;
};

/**
 * Writes a change in one statement: the row, its header, lines, search document, activity and event, or nothing at all.
 * Null when somebody else wrote the record since `before` was read.
 */
export async function write(call: Call, change: Change): Promise<Stored | null> {
  const { add, values } = parameters();
  const { type, before, after, entry } = change;
  const hashed = seal(before?.chain ?? chainStart, after.id, after.version, entry);
  const sealedChange = { ...change, after: { ...after, chain: hashed.hash } };
  const parts = before ? updateParts({ ...sealedChange, before }, add) : createParts(sealedChange, add);
  parts.push(activityPart(sealedChange, hashed, add), outboxPart(change, add), ...linesSql(type, before, after, add));
  const [row] = await call.executor.run<Record<string, unknown>>(`with ${parts.join(',\n')} select * from t`, values);
  if (!row) return null;
  return { ...storedFrom(type, row), lines: after.lines };
}
