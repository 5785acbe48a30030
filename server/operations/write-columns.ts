import type { RecordType } from '../../derive/registry.ts';
import {
  categoryOf,
  cellsOf,
  headerValue,
  keptFields,
  type Stored,
  sameValue,
  writtenFields,
} from '../../derive/row.ts';

/** One column of what is written: its name, its type, and its cell of a record. */
export type WrittenColumn = {
  readonly name: string;
  readonly type: string;
  cell(stored: Stored): unknown;
};

/** Columns of the header row and of the type's own table, in a fixed order, so that a statement's text can be kept. */
type WrittenColumns = {
  readonly header: readonly WrittenColumn[];
  readonly own: readonly WrittenColumn[];
  /** Written once, when the record is made. */
  readonly first: readonly WrittenColumn[];
};

type Cell = (stored: Stored) => unknown;
const column = (name: string, type: string, cell: Cell): WrittenColumn => ({ name, type, cell });

const headerColumns = (type: RecordType): readonly WrittenColumn[] => {
  const part =
    (name: string): Cell =>
    (stored) =>
      headerValue(type, stored, name);
  return [
    column('title', 'text', (stored) => headerValue(type, stored, 'title') ?? ''),
    column('state', 'text', ({ state }) => state),
    column('category', 'text', ({ state }) => categoryOf(type, state)),
    ...['requester', 'assignee', 'team', 'organisation'].map((name) => column(name, 'uuid', part(name))),
    column('due', 'timestamptz', part('due')),
    column('readers', 'uuid[]', ({ readers }) => readers),
    column('archived_at', 'timestamptz', ({ archivedAt }) => archivedAt),
  ];
};

const ownColumns = (type: RecordType): readonly WrittenColumn[] => [
  column('readers', 'uuid[]', ({ readers }) => readers),
  column('updated_at', 'timestamptz', ({ updatedAt }) => updatedAt),
  column('updated_by', 'uuid', ({ updatedBy }) => updatedBy),
  column('state_at', 'timestamptz', ({ stateAt }) => stateAt),
  column('archived_at', 'timestamptz', ({ archivedAt }) => archivedAt),
  ...(type.lifecycle ? [column('state', 'text', ({ state }) => state)] : []),
  ...writtenFields(type).flatMap((entry) =>
    entry.columns.map((each, at) =>
      column(each.name, each.type, ({ values }) => cellsOf(entry, values[entry.name])[at] ?? null),
    ),
  ),
];

const firstColumns = (type: RecordType): readonly WrittenColumn[] => [
  ...(type.variants.length > 0 ? [column('variant', 'text', ({ variant }) => variant)] : []),
  column('source', 'text', ({ source }) => source),
  column('source_key', 'text', ({ sourceKey }) => sourceKey),
  column('created_by', 'uuid', ({ createdBy }) => createdBy),
];

const known = new WeakMap<RecordType, WrittenColumns>();

/** What is written of this type; worked out once. */
export const writtenColumns = (type: RecordType): WrittenColumns => {
  const columns = known.get(type) ?? {
    header: headerColumns(type),
    own: ownColumns(type),
    first: firstColumns(type),
  };
  known.set(type, columns);
  return columns;
};

/** Those of the columns whose cells differ. */
export const changedColumns = (columns: readonly WrittenColumn[], was: Stored, is: Stored): readonly WrittenColumn[] =>
  columns.filter(({ cell }) => !sameValue(cell(was), cell(is)));

/** The record as it is read after it was written: what columns make of its values. */
export const asRead = (type: RecordType, stored: Stored): Stored => {
  const values: Record<string, unknown> = {};
  for (const { name } of keptFields(type)) values[name] = stored.values[name] ?? null;
  for (const entry of writtenFields(type))
    values[entry.name] = entry.kind.fromRow(cellsOf(entry, stored.values[entry.name]), entry.field);
  return { ...stored, values };
};
