import { momentFrom } from '../fields/moment/moment.field.ts';
import type { Category } from '../kernel/lifecycle.ts';
import type { RowFacts } from '../kernel/permission.ts';
import type { FieldEntry, LinesEntry, RecordType } from './registry.ts';

/** One line in memory: its id and its values by name. */
export type LineValues = { readonly id: string; readonly [field: string]: unknown };

/** A record in memory: base, field values and lines by name. Moments are RFC 3339 text, absent values null. */
export type Stored = {
  readonly id: string;
  readonly number: string;
  readonly state: string | null;
  readonly variant: string | null;
  readonly version: number;
  readonly chain: Uint8Array;
  readonly readers: readonly string[];
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly stateAt: string;
  readonly archivedAt: string | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly lines: Readonly<Record<string, readonly LineValues[]>>;
};

type Cells = Readonly<Record<string, unknown>>;

const valueFrom = (entry: FieldEntry, row: Cells): unknown => {
  const [first, ...more] = entry.columns;
  if (more.length === 0) return entry.kind.fromRow([row[first?.name ?? '']], entry.field);
  return entry.kind.fromRow(
    entry.columns.map((column) => row[column.name]),
    entry.field,
  );
};

/** A line as jsonb gives it: moments carry an offset there, which columns do not. */
const lineFrom = (lines: LinesEntry, row: Cells): LineValues => ({
  id: String(row['id']),
  ...Object.fromEntries(
    [...lines.fields.values()].map((entry) => {
      const value = valueFrom(entry, row);
      return [
        entry.name,
        entry.kind.name === 'moment' && typeof value === 'string' ? (momentFrom(value) ?? value) : value,
      ];
    }),
  ),
});

const written = new WeakMap<RecordType, readonly FieldEntry[]>();

/** Fields that are written, base left out; worked out once for each compiled type. */
export const writtenFields = (type: RecordType): readonly FieldEntry[] => {
  const known = written.get(type);
  if (known) return known;
  const entries = [...type.fields.values()].filter((entry) => !entry.base && entry.name !== 'variant');
  written.set(type, entries);
  return entries;
};

const kept = new WeakMap<RecordType, readonly FieldEntry[]>();

/** Fields that a row of the type's table holds: those that are written, and those that the house tells. */
export const keptFields = (type: RecordType): readonly FieldEntry[] => {
  const known = kept.get(type);
  if (known) return known;
  const entries = [...writtenFields(type), ...[...type.fields.values()].filter((entry) => entry.told)];
  kept.set(type, entries);
  return entries;
};

/** A row of the type's table (lines as "lines:name" in jsonb) → the record in memory. */
export const storedFrom = (type: RecordType, row: Cells): Stored => {
  const values: Record<string, unknown> = {};
  for (const entry of keptFields(type)) values[entry.name] = valueFrom(entry, row);
  const lines: Record<string, readonly LineValues[]> = {};
  for (const entry of type.lines.values())
    lines[entry.name] = ((row[`lines:${entry.name}`] ?? []) as Cells[]).map((line) => lineFrom(entry, line));
  const text = (name: string): string | null => (row[name] as string | null | undefined) ?? null;
  return {
    id: String(row['id']),
    number: String(row['number']),
    state: text('state'),
    variant: text('variant'),
    version: Number(row['version']),
    chain: row['chain'] as Uint8Array,
    readers: (row['readers'] as string[] | null) ?? [],
    source: text('source'),
    sourceKey: text('source_key'),
    createdAt: String(row['created_at']),
    createdBy: text('created_by'),
    updatedAt: String(row['updated_at']),
    updatedBy: text('updated_by'),
    stateAt: String(row['state_at']),
    archivedAt: text('archived_at'),
    values,
    lines,
  };
};

/** The cells of one field, in the order of its columns. */
export const cellsOf = (entry: FieldEntry, value: unknown): readonly unknown[] =>
  entry.kind.toRow(value ?? null, entry.field);

/** The value that fills a header part of this record: its title, its assignee … */
export const headerValue = (type: RecordType, stored: Stored, part: string): string | null => {
  const field = type.header[part];
  const value = field ? stored.values[field] : null;
  return (value as string | null | undefined) ?? null;
};

/** What its state means; a record without a lifecycle simply stands. */
export const categoryOf = (type: RecordType, state: string | null): Category =>
  (state ? type.states.get(state)?.category : undefined) ?? 'active';

/** The parts of a record that permission stands on. */
export const rowFacts = (type: RecordType, stored: Stored): RowFacts => ({
  id: stored.id,
  state: stored.state,
  requester: headerValue(type, stored, 'requester'),
  assignee: headerValue(type, stored, 'assignee'),
  team: headerValue(type, stored, 'team'),
  organisation: headerValue(type, stored, 'organisation'),
  readers: stored.readers,
});

/** A field's value by name, base fields included. */
export const fieldValue = (stored: Stored, name: string): unknown => {
  if (name in stored.values) return stored.values[name];
  return (stored as unknown as Readonly<Record<string, unknown>>)[name] ?? null;
};

/** Whether two values are the same, field by field of what they hold. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** How many lines of a record hold these values. */
export const linesHolding = (stored: Stored, name: string, where: Readonly<Record<string, unknown>>): number =>
  (stored.lines[name] ?? []).filter((line) =>
    Object.entries(where).every(([field, value]) => sameValue(line[field] ?? false, value)),
  ).length;

/** The lines of a record, each with these fields and nothing else; what a line lacks is null. */
export const linesWith = (
  stored: Stored,
  name: string,
  fields: readonly string[],
): readonly Readonly<Record<string, unknown>>[] =>
  (stored.lines[name] ?? []).map((line) => Object.fromEntries(fields.map((field) => [field, line[field] ?? null])));
