import type { Entry } from '../../derive/activity.ts';
import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { sameWords, searchWords, type WordsByWeight } from '../../derive/search-document.ts';
import type { Call } from './call.ts';
import { chainStart, seal } from './seal.ts';
import { asRead, changedColumns, type WrittenColumn, writtenColumns } from './write-columns.ts';
import { linesParts } from './write-lines.ts';
import { activityPart, outboxPart } from './write-telling.ts';
import { type Part, textOf } from './write-text.ts';

/** A record about to be written: what was, what shall be, and the one entry that tells of it. */
export type Change = {
  readonly type: RecordType;
  readonly before: Stored | null;
  readonly after: Stored;
  readonly entry: Entry;
  readonly now: string;
};

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

const names = (columns: readonly WrittenColumn[]): string => columns.map(({ name }) => name).join(',');
const quoted = (columns: readonly WrittenColumn[]): string => columns.map(({ name }) => `"${name}"`).join(', ');
const cells = (columns: readonly WrittenColumn[], stored: Stored): readonly unknown[] =>
  columns.map(({ cell }) => cell(stored));
const places = (columns: readonly WrittenColumn[], add: Add): string =>
  columns.map(({ type }) => add(null, type)).join(', ');
const settings = (columns: readonly WrittenColumn[], add: Add): readonly string[] =>
  columns.map(({ name, type }) => `"${name}" = ${add(null, type)}`);

const createParts = ({ type, after }: Change, hash: Buffer): readonly Part[] => {
  const { header, own, first } = writtenColumns(type);
  const more = [...own, ...first];
  return [
    {
      key: 'create',
      values: [
        after.id,
        after.number || null,
        after.version,
        after.createdAt,
        after.updatedAt,
        ...cells(header, after),
      ],
      text: (add) =>
        `h as (insert into record (id, type, number, version, created_at, updated_at, ${quoted(header)}) values (${add(null, 'uuid')}, '${type.name}', coalesce(${add(null, 'text')}, '${type.prefix}-' || nextval('"${type.table}_number"')), ${add(null, 'int')}, ${add(null, 'timestamptz')}, ${add(null, 'timestamptz')}, ${places(header, add)}) returning id, number, version, created_at)`,
    },
    {
      key: '',
      values: [hash, ...cells(more, after)],
      text: (add) =>
        `t as (insert into "${type.table}" (id, number, version, created_at, chain, ${quoted(more)}) select h.id, h.number, h.version, h.created_at, ${add(null, 'bytea')}, ${places(more, add)} from h returning id, number)`,
    },
    wordsPart(
      searchWords(type, after),
      (words) => `s as (insert into search_document (record, words) select id, ${words} from t)`,
    ),
  ];
};

const wordsPart = (words: WordsByWeight, text: (words: string) => string): Part => {
  const said = Object.entries(words).filter(([, each]) => each !== '');
  return {
    key: `words ${said.map(([weight]) => weight).join('')}`,
    values: said.map(([, each]) => each),
    text: (add) => text(weighted(words, add)),
  };
};

const updateParts = ({ type, before, after }: Change & { before: Stored }, hash: Buffer): readonly Part[] => {
  const { header, own } = writtenColumns(type);
  const [head, set] = [changedColumns(header, before, after), changedColumns(own, before, after)];
  const words = searchWords(type, after);
  return [
    {
      key: `update ${names(set)}`,
      values: [...cells(set, after), after.version, hash, after.id, before.version],
      text: (add) =>
        `t as (update "${type.table}" set ${[...settings(set, add), `version = ${add(null, 'int')}`, `chain = ${add(null, 'bytea')}`].join(', ')} where id = ${add(null, 'uuid')} and version = ${add(null, 'int')} returning id, number, version, updated_at)`,
    },
    {
      key: names(head),
      values: cells(head, after),
      text: (add) =>
        `h as (update record r set ${[...settings(head, add), 'version = t.version', 'updated_at = t.updated_at'].join(', ')} from t where r.id = t.id)`,
    },
    ...(sameWords(words, searchWords(type, before))
      ? []
      : [
          wordsPart(
            words,
            (text) => `s as (update search_document d set words = ${text} from t where d.record = t.id)`,
          ),
        ]),
  ];
};

/**
 * Writes a change in one statement: the row, its header, lines, search document, activity and event, or nothing at all.
 * Null when somebody else wrote the record since `before` was read.
 */
export async function write(call: Call, change: Change): Promise<Stored | null> {
  const { type, before, after, entry } = change;
  const sealed = seal(before?.chain ?? chainStart, after.id, after.version, entry);
  const parts = [
    ...(before ? updateParts({ ...change, before }, sealed.hash) : createParts(change, sealed.hash)),
    activityPart(change, sealed),
    outboxPart(change),
    ...linesParts(type, before, after),
  ];
  const [row] = await call.executor.run<{ number: string }>(
    textOf(type, parts),
    parts.flatMap(({ values }) => values),
  );
  return row ? { ...asRead(type, after), number: row.number, chain: sealed.hash } : null;
}
