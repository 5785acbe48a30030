import { type Cell, cellReader, type ReadCell } from './import-cell.ts';
import { columnsIn, type FieldMap, type ImportMap } from './import-map.ts';
import { momentReader, patternFault, type ReadMoment } from './import-moment.ts';
import type { FieldEntry, RecordType, Registry } from './registry.ts';

/** One field that a mapping fills, ready to read: its value from a row. */
export type PlannedField = {
  readonly name: string;
  readonly column: string;
  readonly of: FieldMap['of'];
  /** The type that a reference names, and what a missing one is created with. */
  readonly target: string | null;
  readonly make: Making | null;
  read(row: Row): Cell;
};

/** What something that is named and missing is created with, beside its name; null where it is not created. */
export type Making = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly variant?: string;
  readonly state?: string;
};

export type Row = Readonly<Record<string, string>>;

/** A mapping held against the declarations: what the rows of a file become. */
export type ImportPlan = {
  readonly map: ImportMap;
  readonly type: RecordType;
  /** The type whose records are people. */
  readonly people: string;
  readonly fields: readonly PlannedField[];
  readonly moment: ReadMoment;
  readonly unknown: ReadonlySet<string>;
};

const isWritten = (entry: FieldEntry | undefined): entry is FieldEntry => entry !== undefined && !entry.base;

/** A record cannot be made from a name alone where it has no name, or asks for more than the mapping gives. */
const makingFaults = (target: RecordType, at: string, given: Readonly<Record<string, unknown>>): readonly string[] => {
  const title = target.header['title'];
  if (!title) return [`fields.${at}: a ${target.name} has no name to be created with; leave out create`];
  return [...target.fields.values()]
    .filter(
      ({ name, field, base, variants }) =>
        !base && !variants && field.required && field.default === undefined && name !== title && !(name in given),
    )
    .map(
      ({ name }) =>
        `fields.${at}: a ${target.name} cannot be created without ${name}; say it in create, or leave create out`,
    );
};

const faultsOfField = (registry: Registry, type: RecordType, name: string, field: FieldMap): readonly string[] => {
  const ways = [field.column, field.text, field.constant].filter((way) => way !== undefined).length;
  if (!isWritten(type.fields.get(name)))
    return [`fields.${name}: ${type.plural} have no such field that can be written`];
  const target = field.create && registry.types.get(type.fields.get(name)?.to ?? '');
  if (target) return makingFaults(target, name, { ...field.create, ...(field.variant && { variant: field.variant }) });
  return ways === 1 ? [] : [`fields.${name}: say one of column, text or constant`];
};

const zoneFault = (zone: string): string | null => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return null;
  } catch {
    return `"${zone}" is not a time zone; write one as Europe/Berlin.`;
  }
};

const faultsOfStates = (type: RecordType, map: ImportMap): readonly string[] =>
  Object.entries(map.state?.states ?? {}).flatMap(([word, { state, values }]) => [
    ...(type.states.has(state) ? [] : [`state.states.${word}: ${type.plural} have no state ${state}`]),
    ...Object.keys(values)
      .filter((name) => !isWritten(type.fields.get(name)))
      .map((name) => `state.states.${word}: ${type.plural} have no field ${name}`),
  ]);

/** What is wrong with a mapping, each as a sentence that says where. */
export const planFaults = (registry: Registry, type: RecordType, map: ImportMap): readonly string[] => [
  ...Object.entries(map.fields).flatMap(([name, field]) => faultsOfField(registry, type, name, field)),
  ...faultsOfStates(type, map),
  ...[patternFault(map.moments.pattern), zoneFault(map.moments.zone)].filter((fault) => fault !== null),
  ...Object.entries(map.stated)
    .filter(([, name]) => name !== undefined && !type.fields.has(name))
    .map(([counter, name]) => `stated.${counter}: ${type.plural} have no field ${name}`),
];

/** A text with the known cells of a row put in; a column that says nothing takes its comma along. */
const composed = (text: string, row: Row, unknown: ReadonlySet<string>): string =>
  text
    .split(', ')
    .flatMap((part) => {
      const columns = columnsIn(part);
      const said = columns.filter((column) => !unknown.has(row[column] ?? ''));
      if (columns.length > 0 && said.length === 0) return [];
      return [
        part.replace(/\{([^}]+)\}/g, (_all, column: string) => (said.includes(column) ? (row[column] ?? '') : '')),
      ];
    })
    .join(', ');

const readerOf = (entry: FieldEntry, field: FieldMap, plan: Omit<ImportPlan, 'fields'>): ((row: Row) => Cell) => {
  const cell: ReadCell = cellReader(entry, field, plan.map, plan.moment);
  const { column, text, constant } = field;
  if (column !== undefined) return (row) => cell(row[column] ?? '');
  if (text !== undefined) return (row) => cell(composed(text, row, plan.unknown) || (row[plan.map.key] ?? ''));
  const value: Cell = { value: constant ?? null };
  return () => value;
};

const makingOf = ({ create, variant, state }: FieldMap): Making | null =>
  create ? { values: create, ...(variant && { variant }), ...(state && { state }) } : null;

/** A mapping → a plan. The mapping must be without faults. */
export const planImport = (registry: Registry, type: RecordType, map: ImportMap): ImportPlan => {
  const bare = {
    map,
    type,
    people: registry.parts.get('person')?.name ?? '',
    moment: momentReader(map.moments.pattern, map.moments.zone),
    unknown: new Set(map.unknown),
  };
  const fields = Object.entries(map.fields).map(([name, field]): PlannedField => {
    const entry = type.fields.get(name);
    if (!entry) throw new Error(`${type.plural} have no field ${name}.`);
    const target = entry.kind.name === 'reference' ? (entry.to ?? null) : null;
    return {
      name,
      column: field.column ?? name,
      of: field.of,
      target,
      make: makingOf(field),
      read: readerOf(entry, field, bare),
    };
  });
  return { ...bare, fields };
};
