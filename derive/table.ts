import type { Column } from '../kernel/field.ts';
import { type Category, unfinished } from '../kernel/lifecycle.ts';
import type { ListDeclaration } from '../kernel/record.ts';
import type { FieldEntry, LinesEntry, RecordType, Registry } from './registry.ts';

/** A table as it should be: what derive/migration compares with what is there. */
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly indexes: readonly Index[];
  /** Statements that stand before the table's: its number series. */
  readonly before: readonly string[];
};
export type Index = { readonly name: string; readonly definition: string };

const sqlType = (column: Column): string => (column.type === 'timestamptz' ? 'timestamptz(3)' : column.type);

/** Columns of every record's own table, before its fields'. */
const baseColumns = (type: RecordType): readonly Column[] => [
  { name: 'id', type: 'uuid' },
  { name: 'number', type: 'text' },
  ...(type.lifecycle ? [{ name: 'state', type: 'text' }] : []),
  ...(type.variants.length > 0 ? [{ name: 'variant', type: 'text' }] : []),
  { name: 'version', type: 'integer' },
  { name: 'chain', type: 'bytea' },
  { name: 'readers', type: 'uuid[]' },
  { name: 'source', type: 'text' },
  { name: 'source_key', type: 'text' },
  { name: 'created_at', type: 'timestamptz' },
  { name: 'created_by', type: 'uuid' },
  { name: 'updated_at', type: 'timestamptz' },
  { name: 'updated_by', type: 'uuid' },
  { name: 'state_at', type: 'timestamptz' },
  { name: 'archived_at', type: 'timestamptz' },
];

const required = new Set([
  'number',
  'state',
  'variant',
  'version',
  'chain',
  'readers',
  'created_at',
  'updated_at',
  'state_at',
]);

/** Written fields, base left out. */
export const ownFields = (type: RecordType): readonly FieldEntry[] =>
  [...type.fields.values()].filter((entry) => !entry.base && entry.name !== 'variant');

/** Fields that the house tells from what happened, beside those that are written. */
export const toldFields = (type: RecordType): readonly FieldEntry[] =>
  [...type.fields.values()].filter((entry) => entry.told);

const columnLine = (registry: Registry, column: Column): string => {
  const target = column.references ? registry.types.get(column.references) : undefined;
  const parts = [
    `"${column.name}" ${sqlType(column)}`,
    column.name === 'id' ? 'primary key' : '',
    required.has(column.name) ? 'not null' : '',
    target ? `references "${target.table}"` : '',
    column.check ? `check (${column.check})` : '',
  ];
  return parts.filter(Boolean).join(' ');
};

const statesIn = (type: RecordType, categories: readonly string[]): readonly string[] =>
  [...type.states].filter(([, state]) => categories.includes(state.category)).map(([name]) => name);

/** "category in …" of a type, as the states of those categories: SQL that an index's predicate and a query share to the letter. */
export const statesSql = (type: RecordType, categories: readonly string[], state = 'state'): string => {
  const states = statesIn(type, categories);
  return states.length === 0 ? 'false' : `${state} in (${states.map((name) => `'${name}'`).join(', ')})`;
};

/** What of a type presses, as its teller says: unfinished, and of these values; an index's predicate and a query share it. */
export const pressingSql = (type: RecordType, alias = ''): string | null => {
  const { field, is } = type.teller?.presses ?? { field: '', is: [] };
  const entry = type.fields.get(field);
  if (!entry) return null;
  const values = is.map((value) => `'${value}'`).join(', ');
  return `${statesSql(type, unfinished, `${alias}state`)} and ${alias}archived_at is null and ${alias}${entry.column} in (${values})`;
};

/** For those who look along the thread: few rows, so that a write of any other costs nothing. */
const pressingIndexes = (type: RecordType): readonly Index[] => {
  const pressing = pressingSql(type);
  if (!pressing) return [];
  return ownFields(type)
    .filter(({ field }) => 'means' in field && field.means !== undefined)
    .map(({ column }) => ({
      name: `${type.table}_presses_${column}`,
      definition: `on "${type.table}" (${column}, created_at, id) where ${pressing}`,
    }));
};

/** '-priority,createdAt' → what an index or an order by says, with the id behind it to make every place unique. */
export const sortColumns = (
  type: RecordType,
  sort: string,
): readonly { column: string; key: string; descending: boolean }[] =>
  sort
    .split(',')
    .filter(Boolean)
    .flatMap((part) => {
      const entry = type.fields.get(part.replace(/^-/, ''));
      return entry ? [{ column: entry.column, key: entry.sortKey, descending: part.startsWith('-') }] : [];
    });

/** An expression stands in brackets in an index. */
const indexKey = (key: string): string => (key.includes('(') ? `(${key})` : key);

const listIndex = (type: RecordType, name: string, list: ListDeclaration<string>): Index | null => {
  const keys = sortColumns(type, list.sort ?? '-createdAt').map(
    ({ key, descending }) => `${indexKey(key)}${descending ? ' desc' : ''}`,
  );
  const categories = list.where?.['category']?.split(',') as Category[] | undefined;
  if (!categories?.some((category) => unfinished.includes(category))) return null;
  const equal = Object.entries(list.where ?? {})
    .filter(([field, value]) => field !== 'category' && value === 'me')
    .map(([field]) => type.fields.get(field)?.column ?? '')
    .filter(Boolean);
  const empty = Object.entries(list.where ?? {})
    .filter(([, value]) => value === 'is:empty')
    .map(([field]) => ` and ${type.fields.get(field)?.column} is null`)
    .join('');
  const columns = [...equal, ...keys, 'id'].join(', ');
  return {
    name: `${type.table}_list_${name}`,
    definition: `on "${type.table}" (${columns}) where ${statesSql(type, categories)} and archived_at is null${empty}`,
  };
};

/** An index holds at most 2,700 bytes of a row: texts of many lines have none. */
const indexable = ({ columns: [column], field }: FieldEntry): boolean => {
  const { as, most } = field as { as?: string; most?: number };
  const long = (most ?? (as === 'lines' || as === 'markdown' ? 50_000 : 250)) > 500;
  return !column?.references && column?.type !== 'text[]' && !(field.kind === 'text' && long);
};

/**
 * A team's queue in every order that is offered: its unfinished records alone, so that the index stays as small as the work
 * in hand. An order that begins another (priority, before priority and age) needs none of its own.
 */
const queueIndexes = (type: RecordType): readonly Index[] => {
  const team = type.fields.get(type.header['team'] ?? '');
  const inHand = statesSql(type, unfinished);
  if (!team || inHand === 'false') return [];
  const lists = Object.values((type.declaration.lists ?? {}) as Readonly<Record<string, ListDeclaration<string>>>);
  const sorts: readonly string[] = [...(type.declaration.sorts ?? []), ...lists.map(({ sort }) => sort ?? 'createdAt')];
  const orders = new Map(
    sorts
      .map((sort) => sortColumns(type, sort))
      .filter((keys) => keys.length > 0 && keys.every(({ descending }) => descending === keys[0]?.descending))
      .map((keys) => [keys.map(({ column }) => column).join('_'), keys.map(({ key }) => indexKey(key)).join(', ')]),
  );
  return [...orders]
    .filter(([, order]) => ![...orders.values()].some((other) => other.startsWith(`${order}, `)))
    .map(([name, order]) => ({
      name: `${type.table}_queue_${name}`,
      definition: `on "${type.table}" (${team.column}, ${order}, id) where ${inHand} and archived_at is null`,
    }));
};

const indexes = (type: RecordType): readonly Index[] => {
  const table = `"${type.table}"`;
  const own = ownFields(type);
  return [
    { name: `${type.table}_number`, definition: `unique on ${table} (number)` },
    { name: `${type.table}_source`, definition: `unique on ${table} (source, source_key) where source is not null` },
    { name: `${type.table}_created`, definition: `on ${table} (created_at, id)` },
    ...(type.lifecycle ? [{ name: `${type.table}_state`, definition: `on ${table} (state, state_at, id)` }] : []),
    ...own
      .filter(({ field }) => field.unique)
      .map((entry) => ({
        name: `${type.table}_${entry.column}_unique`,
        definition: `unique on ${table} (${entry.columns[0]?.type === 'text' ? `lower(${entry.column})` : entry.column}) where archived_at is null`,
      })),
    ...own
      .filter(({ columns: [column], field }) => column?.references && !field.unique)
      .map((entry) => ({
        name: `${type.table}_${entry.column}`,
        definition: `on ${table} (${entry.column}, created_at, id) where ${entry.column} is not null`,
      })),
    ...(type.declaration.sorts ?? [])
      .filter((name: string) => name !== 'createdAt')
      .flatMap((name: string) => {
        const entry = type.fields.get(name);
        const key = entry?.sortKey ?? '';
        return entry
          ? [
              {
                name: `${type.table}_sort_${entry.column}`,
                definition: `on ${table} (${key.includes('(') ? `(${key})` : key}, id)`,
              },
            ]
          : [];
      }),
    ...Object.entries((type.declaration.lists ?? {}) as Readonly<Record<string, ListDeclaration<string>>>).flatMap(
      ([name, list]) => listIndex(type, name, list) ?? [],
    ),
    ...queueIndexes(type),
    ...pressingIndexes(type),
    ...(type.traits.has('wakeable')
      ? [{ name: `${type.table}_wake_at`, definition: `on ${table} (wake_at) where wake_at is not null` }]
      : []),
    { name: `${type.table}_readers`, definition: `on ${table} using gin (readers) where readers <> '{}'` },
    ...own
      .filter((entry) => entry.custom && indexable(entry))
      .map((entry) => ({
        name: `${type.table}_${entry.column}`,
        definition: `on ${table} (${entry.column}) where ${entry.column} is not null`,
      })),
  ];
};

const linesTable = (type: RecordType, lines: LinesEntry): Table => ({
  name: lines.table,
  before: [],
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'owner', type: 'uuid', references: type.name },
    { name: 'place', type: 'integer' },
    ...[...lines.fields.values()].flatMap((entry) => entry.columns),
  ],
  indexes: [
    { name: `${lines.table}_owner`, definition: `on "${lines.table}" (owner, place)` },
    ...[...lines.fields.values()]
      .filter(({ columns: [column] }) => column?.references)
      .map((entry) => ({
        name: `${lines.table}_${entry.column}`,
        definition: `on "${lines.table}" (${entry.column})`,
      })),
  ],
});

/** The tables of one record type: its own, and one for each of its lines. */
export const tables = (type: RecordType): readonly Table[] => [
  {
    name: type.table,
    before: [`create sequence "${type.table}_number"`],
    columns: [...baseColumns(type), ...[...ownFields(type), ...toldFields(type)].flatMap((entry) => entry.columns)],
    indexes: indexes(type).map((index) =>
      index.name === `${type.table}_number` ? { ...index, name: `${type.table}_number_unique` } : index,
    ),
  },
  ...[...type.lines.values()].map((lines) => linesTable(type, lines)),
];

/** What makes a column: for "create table" and "alter table … add". */
export const columnDefinition = (registry: Registry, table: Table, column: Column): string => {
  const line = columnLine(registry, column);
  const isLines = table.columns.some(({ name }) => name === 'owner') && table.columns[1]?.name === 'owner';
  if (!isLines) return line;
  if (column.name === 'id') return '"id" uuid primary key';
  return column.name === 'owner' || column.name === 'place' ? `${line} not null` : line;
};

/** `unique on "t" (a)` → `create unique index "name" on "t" (a)`. */
export const indexStatement = ({ name, definition }: Index, concurrently = false): string => {
  const unique = definition.startsWith('unique ');
  return `create ${unique ? 'unique ' : ''}index ${concurrently ? 'concurrently ' : ''}if not exists "${name}" ${unique ? definition.slice(7) : definition}`;
};
