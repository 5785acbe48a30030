import type { FieldEntry, RecordType } from './registry.ts';
import { categoryOf, keptFields } from './row.ts';

/** A row's cells by place, as the database's driver reads them. */
export type Cells = readonly unknown[];

/** How a record's JSON is written straight from the cells of its row, without a record in between. */
export type RecordText = {
  /** What to select, in this order. */
  readonly columns: readonly string[];
  /** Where a column's cell stands; -1 where it is not selected. */
  place(column: string): number;
  /** The JSON of one row, without the fields named. */
  write(cells: Cells, without?: ReadonlySet<string>): string;
};

type Part = { readonly name: string; readonly key: string; readonly variants: readonly string[] | undefined } & {
  text(cells: Cells): string;
};

/** Columns in the order in which they were first asked for. */
const collector = (): { readonly columns: string[]; place(column: string): number } => {
  const columns: string[] = [];
  return {
    columns,
    place: (column) => {
      const known = columns.indexOf(column);
      return known < 0 ? columns.push(column) - 1 : known;
    },
  };
};

const plainCell = (at: number) => (cells: Cells) => (cells[at] === null ? 'null' : `"${String(cells[at])}"`);
const textCell = (at: number) => (cells: Cells) => JSON.stringify(cells[at]);

/** The value of a field, each kind's as it says: most are their cell and nothing has to be worked out. */
const valueText = (entry: FieldEntry, place: (column: string) => number): ((cells: Cells) => string) => {
  const places = entry.columns.map(({ name }) => place(name));
  const [first = -1] = places;
  if (places.length === 1 && entry.kind.written === 'plain') return plainCell(first);
  if (places.length === 1 && entry.kind.written === 'cell') return textCell(first);
  return (cells) =>
    JSON.stringify(
      entry.kind.fromRow(
        places.map((at) => cells[at]),
        entry.field,
      ),
    );
};

const titleText = (type: RecordType, place: (column: string) => number): ((cells: Cells) => string) => {
  const entry = type.fields.get(type.header['title'] ?? '');
  if (!entry) return () => '""';
  const at = place(entry.column);
  return (cells) => JSON.stringify(cells[at] ?? '');
};

/** What a record's state means, by state. */
const categoryText = (type: RecordType, at: number): ((cells: Cells) => string) => {
  const known = new Map([...type.states.keys()].map((state) => [state, JSON.stringify(categoryOf(type, state))]));
  const standing = JSON.stringify(categoryOf(type, null));
  return (cells) => known.get(cells[at] as string) ?? standing;
};

const baseParts = (type: RecordType, place: (column: string) => number): readonly Part[] => {
  const part = (name: string, text: (cells: Cells) => string): Part => ({
    name: '',
    key: `,${JSON.stringify(name)}:`,
    variants: undefined,
    text,
  });
  const state = type.lifecycle ? place('state') : -1;
  return [
    { ...part('id', plainCell(place('id'))), key: '{"id":' },
    part('type', () => JSON.stringify(type.name)),
    part('number', textCell(place('number'))),
    part('title', titleText(type, place)),
    part('state', state < 0 ? () => 'null' : textCell(state)),
    part('category', categoryText(type, state)),
    part('version', textCell(place('version'))),
    part('createdAt', plainCell(place('created_at'))),
    part('createdBy', plainCell(place('created_by'))),
    part('updatedAt', plainCell(place('updated_at'))),
    part('updatedBy', plainCell(place('updated_by'))),
    part('stateAt', plainCell(place('state_at'))),
    part('archivedAt', plainCell(place('archived_at'))),
    ...(type.variants.length > 0 ? [part('variant', textCell(place('variant')))] : []),
  ];
};

/** How records of a type are written with these of their fields; null for all. Lines are not part of it. */
export const recordText = (type: RecordType, only: ReadonlySet<string> | null): RecordText => {
  const { columns, place } = collector();
  // A field that is called title is the record's title, which stands there already.
  const own = keptFields(type)
    .filter(({ name }) => (!only || only.has(name)) && !(name === 'title' && type.header['title'] === name))
    .map((entry) => ({ name: entry.name, key: `,${JSON.stringify(entry.name)}:`, variants: entry.variants, entry }));
  const parts: readonly Part[] = [
    ...baseParts(type, place),
    ...own.map(({ entry, ...part }) => ({ ...part, text: valueText(entry, place) })),
  ];
  const variant = columns.indexOf('variant');
  const shown = (part: Part, cells: Cells, without: ReadonlySet<string>): boolean =>
    !without.has(part.name) && (!part.variants || part.variants.includes(String(cells[variant])));
  return {
    columns,
    place: (column) => columns.indexOf(column),
    write: (cells, without = nothing) => {
      let json = '';
      for (const part of parts) if (shown(part, cells, without)) json += part.key + part.text(cells);
      return `${json}}`;
    },
  };
};

const nothing: ReadonlySet<string> = new Set();
