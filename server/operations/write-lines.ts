import type { Add } from '../../derive/filter-sql.ts';
import type { LinesEntry, RecordType } from '../../derive/registry.ts';
import { cellsOf, type LineValues, type Stored, sameValue } from '../../derive/row.ts';
import type { Part } from './write-text.ts';

const rowOf = (lines: LinesEntry, line: LineValues, place: number): Readonly<Record<string, unknown>> => {
  const row: Record<string, unknown> = { id: line.id, place };
  for (const entry of lines.fields.values()) {
    const cells = cellsOf(entry, line[entry.name]);
    entry.columns.forEach((column, at) => {
      row[column.name] = cells[at] ?? null;
    });
  }
  return row;
};

const columnsOf = (lines: LinesEntry): readonly { name: string; type: string }[] => [
  { name: 'id', type: 'uuid' },
  { name: 'place', type: 'int' },
  ...[...lines.fields.values()].flatMap((entry) => entry.columns),
];

const upsert = (lines: LinesEntry, add: Add, name: string): string => {
  const columns = columnsOf(lines);
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const shape = columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
  const updates = columns
    .filter((column) => column.name !== 'id')
    .map((column) => `"${column.name}" = excluded."${column.name}"`);
  // Another record's line cannot be taken over by its id: the conflict updates only what this record owns.
  return `${name} as (insert into "${lines.table}" (owner, ${names}) select t.id, ${columns.map((column) => `l."${column.name}"`).join(', ')} from t, jsonb_to_recordset(${add(null, 'jsonb')}) as l (${shape}) on conflict (id) do update set ${updates.join(', ')} where "${lines.table}".owner = excluded.owner)`;
};

const removal = (lines: LinesEntry, add: Add, name: string): string =>
  `${name} as (delete from "${lines.table}" x using t where x.owner = t.id and x.id = any(${add(null, 'uuid[]')}))`;

/** The parts of the statement that bring a record's lines to what they shall be; none where nothing changed. */
export const linesParts = (type: RecordType, before: Stored | null, after: Stored): readonly Part[] =>
  [...type.lines.values()].flatMap((lines, at) => {
    const [was, is] = [before?.lines[lines.name] ?? [], after.lines[lines.name] ?? []];
    if (sameValue(was, is)) return [];
    const gone = was.filter((line) => !is.some(({ id }) => id === line.id)).map(({ id }) => id);
    const removed: Part = {
      key: `remove ${lines.name}`,
      values: [gone],
      text: (add) => removal(lines, add, `ld${at}`),
    };
    const placed: Part = {
      key: `place ${lines.name}`,
      values: [JSON.stringify(is.map((row, place) => rowOf(lines, row, place)))],
      text: (add) => upsert(lines, add, `lu${at}`),
    };
    return [...(gone.length > 0 ? [removed] : []), ...(is.length > 0 ? [placed] : [])];
  });
