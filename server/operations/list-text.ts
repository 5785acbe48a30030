import { ownColumns } from '../../derive/filter-sql.ts';
import type { ListPlan } from '../../derive/list.ts';
import { pageSql } from '../../derive/list-sql.ts';
import type { ListJson } from '../../derive/meta.types.ts';
import { type Cells, type RecordText, recordText } from '../../derive/record-text.ts';
import type { RecordType } from '../../derive/registry.ts';
import { type Filter, holds, type RowFacts } from '../../kernel/permission.ts';
import { parameters } from '../database/database.ts';
import type { Call } from './call.ts';
import { nextOf, placed, plan, readFilter, total } from './list.ts';
import { type Hidden, hidden, titles } from './present.ts';

type Written = { readonly rows: readonly string[]; readonly next: string | null; readonly named: readonly string[] };

const nothing: Written = { rows: [], next: null, named: [] };

/** Records of a type that the actor may see, filtered, sorted, a page at a time. */
export const list = async (call: Call, type: RecordType, query: Readonly<Record<string, string>>): Promise<ListJson> =>
  JSON.parse(await listText(call, type, query)) as ListJson;

/** The same as it travels: each row is written straight from its cells, of which a page has a thousand. */
export async function listText(call: Call, type: RecordType, query: Readonly<Record<string, string>>): Promise<string> {
  const asked = plan(call, type, query);
  const filter = readFilter(call, type);
  const { rows, next, named } = filter === false ? nothing : await written(call, type, asked, filter);
  const counted = asked.count ? (filter === false ? 0 : await total(call, type, asked, filter)) : null;
  const included = asked.include ? `,"included":${JSON.stringify(await titles(call, named))}` : '';
  return `{"items":[${rows.join(',')}],"next":${JSON.stringify(next)},"total":${counted}${included}}`;
}

async function written(call: Call, type: RecordType, asked: ListPlan, filter: Filter): Promise<Written> {
  const hiding = hidden(call, type);
  const text = textFor(type, asked.fields, hiding);
  const { columns, without } = byRow(type, text, hiding);
  const { add, values } = parameters();
  const selected = columns.map((column) => `t."${column}"`).join(', ');
  const sql = pageSql(type, asked, filter, selected, placed(asked), add);
  const found = await call.executor.cells(sql, values);
  const shown = found.slice(0, asked.limit);
  const last = shown.at(-1) ?? [];
  return {
    rows: shown.map((cells) => text.write(cells, without(cells))),
    next: nextOf(
      found.length,
      asked,
      (column) => last[column === 'id' ? text.place('id') : columns.length + Number(column.slice(1))],
    ),
    named: namesIn(type, asked, text, shown, without),
  };
}

const texts = new WeakMap<RecordType, Map<string, RecordText>>();
const mostTexts = 200;

/** Writers are made once for the fields that they write; of made-up combinations only so many are kept. */
const textFor = (type: RecordType, only: ReadonlySet<string> | null, { always }: Hidden): RecordText => {
  const known = texts.get(type) ?? new Map<string, RecordText>();
  texts.set(type, known);
  const key = `${only ? [...only].sort().join() : '*'} ${[...always].join()}`;
  const names = [...(only ?? type.fields.keys())].filter((name) => !always.has(name));
  const text = known.get(key) ?? recordText(type, new Set(names));
  if (known.size < mostTexts) known.set(key, text);
  return text;
};

const parts = ['state', 'requester', 'assignee', 'team', 'organisation', 'reader'] as const;

type ByRow = { readonly columns: readonly string[]; without(cells: Cells): ReadonlySet<string> };

const none: ReadonlySet<string> = new Set();

/** What a field's permission stands on is read along, but only where it is about the row at all. */
const byRow = (type: RecordType, text: RecordText, { unless }: Hidden): ByRow => {
  if (unless.length === 0) return { columns: text.columns, without: () => none };
  const columns = [...text.columns];
  const own = ownColumns(type, 't');
  const places = parts.map((part) => {
    const column = own(part)?.slice(2);
    if (column && !columns.includes(column)) columns.push(column);
    return column ? columns.indexOf(column) : -1;
  });
  const without = (cells: Cells): ReadonlySet<string> => {
    const [state, requester, assignee, team, organisation, readers] = places.map((at) => cells[at] ?? null);
    const facts = {
      id: cells[text.place('id')],
      state,
      requester,
      assignee,
      team,
      organisation,
      readers: readers ?? [],
    };
    return new Set(unless.filter(([, filter]) => !holds(filter, facts as RowFacts)).map(([name]) => name));
  };
  return { columns, without };
};

/** Ids of records that the answer points at, of the references asked for. */
const namesIn = (
  type: RecordType,
  { include, fields }: ListPlan,
  text: RecordText,
  rows: readonly Cells[],
  without: ByRow['without'],
): readonly string[] => {
  if (!include) return [];
  const asked = [...type.fields.values()].filter(
    ({ name, kind, base }) =>
      kind.name === 'reference' && (include === '*' || include.has(name)) && (base || !fields || fields.has(name)),
  );
  const ids = rows.flatMap((cells) => {
    const left = without(cells);
    return asked.flatMap(({ name, column }) =>
      left.has(name) ? [] : ((cells[text.place(column)] ?? []) as string | []),
    );
  });
  return [...new Set(ids)];
};
