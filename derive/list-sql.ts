import type { Filter } from '../kernel/permission.ts';
import { type Add, filterSql, ownColumns, waysOf } from './filter-sql.ts';
import { type Condition, type ListPlan, mostInPage, type SortKey } from './list.ts';
import type { FieldEntry, RecordType } from './registry.ts';
import { statesSql } from './table.ts';

const column = (entry: FieldEntry): string => `t.${entry.column}`;
const castOf = (entry: FieldEntry): string => entry.columns[0]?.type ?? 'text';
const sortSql = (entry: FieldEntry): string =>
  entry.sortKey === entry.column
    ? column(entry)
    : entry.sortKey.replace(new RegExp(`\\b${entry.column}\\b(?!')`, 'g'), column(entry));

const comparison: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** A user's words are words: % and _ in them are found as they stand. */
const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const conditionSql = ({ entry, operator, values, negated }: Condition, add: Add): string => {
  const at = column(entry);
  const [first] = values;
  if (operator === 'empty') return `${at} is ${negated ? 'not ' : ''}null`;
  if (operator === 'like') return `${at} ilike ${add(likePattern(String(first)))}`;
  const cell = (value: unknown): unknown => entry.kind.toRow(value, entry.field)[0];
  const sign = comparison[operator];
  if (sign) return `${at} ${sign} ${add(cell(first), castOf(entry))}`;
  if (entry.kind.name === 'choices') {
    const among = `${at} && ${add(values.flat(), 'text[]')}`;
    return negated ? `(${at} is null or not (${among}))` : `(${among})`;
  }
  // One value is compared as one, so that an index on it still gives the order asked for.
  const [only, ...others] = values.map(cell);
  if (others.length === 0 && !negated && values.length === 1) return `${at} = ${add(only, castOf(entry))}`;
  const list = add(values.map(cell), `${castOf(entry)}[]`);
  return negated ? `(${at} is null or ${at} <> all(${list}))` : `${at} = any(${list})`;
};

/** Words typed into a search, as they stand and stemmed in each language; a language that makes the same of them asks nothing more. */
export const wholeWordsQuery = (words: string, add: Add): string => {
  const all = add(words, 'text');
  const [plain, en, de] = ['plain', 'en', 'de'].map((language) => `websearch_to_tsquery('reeve_${language}', ${all})`);
  return `(${plain} || case when ${en} = ${plain} then ''::tsquery else ${en} end || case when ${de} in (${plain}, ${en}) then ''::tsquery else ${de} end)`;
};

/** The same words with the last one as a beginning; null when there is none. */
export const begunWordsQuery = (words: string, add: Add): string | null => {
  const parts = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((part) => `'${part}'`);
  return parts.length > 0 ? `to_tsquery('reeve_plain', ${add(`${parts.join(' & ')}:*`, 'text')})` : null;
};

/** Words typed into a search: whole, or the last one as a beginning. */
const wordsQuery = (words: string, add: Add): string => {
  const begun = begunWordsQuery(words, add);
  return begun ? `(${wholeWordsQuery(words, add)} || ${begun})` : wholeWordsQuery(words, add);
};

/** One set of ids, so that PostgreSQL may begin with the words or with the order, whichever is shorter. */
const wordsSql = (words: string, add: Add): string => {
  const query = wordsQuery(words, add);
  return `t.id in (select d.record from search_document d where d.words @@ ${query} union all select r.id from record r where r.number = ${add(words.toUpperCase(), 'text')})`;
};

/** The conditions of a list, but for what the asker may see. */
const conditionsSql = (type: RecordType, plan: ListPlan, add: Add): readonly string[] => [
  plan.archived === 'only' ? 't.archived_at is not null' : 't.archived_at is null',
  ...(plan.categories
    ? [type.lifecycle ? statesSql(type, plan.categories, 't.state') : String(plan.categories.includes('active'))]
    : []),
  ...plan.conditions.map((condition) => conditionSql(condition, add)),
  ...(plan.words ? [wordsSql(plan.words, add)] : []),
];

const all = (conditions: readonly string[]): string =>
  conditions.filter((sql) => sql !== 'true').join(' and ') || 'true';

/** The conditions of a list, permission first. */
export const whereSql = (type: RecordType, plan: ListPlan, filter: Filter, add: Add): string =>
  all([filterSql(filter, ownColumns(type, 't'), add), ...conditionsSql(type, plan, add)]);

/** A page is fetched by one of few sizes, written out: for one that is bound PostgreSQL would plan each time anew. */
const sizes = [2, 11, 26, 51, 101];
const sizeFor = (limit: number): number => sizes.find((size) => size > limit) ?? mostInPage + 1;

/**
 * One page of a list with at least one row more where there is one: columns `k0`, `k1` … hold the sort's values. Whoever may
 * see records in several ways gets the first ones of each, out of the index that knows it, and of them the first.
 */
export const pageSql = (
  type: RecordType,
  plan: ListPlan,
  filter: Filter,
  columns: string,
  behind: readonly unknown[] | null,
  add: Add,
): string => {
  const ways = (plan.words ? [filter] : waysOf(filter)).map((way) => filterSql(way, ownColumns(type, 't'), add));
  const rest = [...conditionsSql(type, plan, add), ...(behind ? [behindCursor(plan.sort, behind, add)] : [])];
  const size = sizeFor(plan.limit);
  const part = (way: string, at: number): string => {
    const others = ways.slice(0, at).map((other) => `not coalesce(${other}, false)`);
    return `select ${columns}${cursorColumns(plan.sort)} from "${type.table}" t where ${all([way, ...others, ...rest])} order by ${orderSql(plan.sort)} limit ${size}`;
  };
  if (ways.length === 1) return part(ways[0] ?? 'false', 0);
  const order = plan.sort.map(({ descending }, at) => `k${at}${descending ? ' desc' : ''}`);
  const last = plan.sort.at(-1)?.descending ? ' desc' : '';
  return `select * from (${ways.map((way, at) => `(${part(way, at)})`).join(' union all ')}) u order by ${[...order, `id${last}`].join(', ')} limit ${size}`;
};

/** "order by", with the id behind to give every row one place. PostgreSQL's own order of nulls: last upwards, first downwards. */
export const orderSql = (sort: readonly SortKey[]): string => {
  const last = sort.at(-1)?.descending ? ' desc' : '';
  return [...sort.map(({ entry, descending }) => `${sortSql(entry)}${descending ? ' desc' : ''}`), `t.id${last}`].join(
    ', ',
  );
};

/** The cursor's values are those of the last row: one for each sort key, then the id. */
export const cursorColumns = (sort: readonly SortKey[]): string =>
  sort.map(({ entry }, at) => `, ${sortSql(entry)} as "k${at}"`).join('');

const beyond = (sql: string, value: unknown, descending: boolean, cast: string, add: Add): string => {
  if (value === null) return descending ? `${sql} is not null` : 'false';
  const placed = add(value, cast);
  return descending ? `${sql} < ${placed}` : `(${sql} > ${placed} or ${sql} is null)`;
};

const equal = (sql: string, value: unknown, cast: string, add: Add): string =>
  value === null ? `${sql} is null` : `${sql} = ${add(value, cast)}`;

/** Rows behind the cursor, in the order of the sort. */
export const behindCursor = (sort: readonly SortKey[], values: readonly unknown[], add: Add): string => {
  const keys = [
    ...sort.map(({ entry, descending }) => ({
      sql: sortSql(entry),
      descending,
      cast: entry.sortKey === entry.column ? castOf(entry) : 'int',
    })),
    { sql: 't.id', descending: sort.at(-1)?.descending ?? false, cast: 'uuid' },
  ];
  const steps = keys.map((key, at) => {
    const same = keys.slice(0, at).map((before, index) => equal(before.sql, values[index] ?? null, before.cast, add));
    return `(${[...same, beyond(key.sql, values[at] ?? null, key.descending, key.cast, add)].join(' and ')})`;
  });
  return `(${steps.join(' or ')})`;
};
