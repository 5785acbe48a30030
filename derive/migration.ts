import type { Column } from '../kernel/field.ts';
import type { Registry } from './registry.ts';
import { columnDefinition, indexStatement, type Table, tables } from './table.ts';
import { treeTriggers } from './tree.ts';

/** What a database has, as its catalogue says: tables with their columns, and the names of all indexes and triggers. */
export type Existing = {
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly indexes: ReadonlySet<string>;
};

/** Statements that bring a database to the declarations, in order; none when it is there already. Nothing is ever dropped. */
export type Draft = { readonly statements: readonly string[]; readonly indexes: readonly string[] };

/** A foreign key to a table that is made later is added once all tables stand. */
const splitReference = (
  registry: Registry,
  table: Table,
  column: Column,
): { column: string; reference: string | null } => {
  const whole = columnDefinition(registry, table, column);
  const target = column.references ? registry.types.get(column.references)?.table : undefined;
  if (!target) return { column: whole, reference: null };
  return {
    column: whole.replace(` references "${target}"`, ''),
    reference: `alter table "${table.name}" add foreign key ("${column.name}") references "${target}"`,
  };
};

const createTable = (registry: Registry, table: Table): { first: readonly string[]; last: readonly string[] } => {
  const columns = table.columns.map((column) => splitReference(registry, table, column));
  return {
    first: [
      ...table.before,
      `create table "${table.name}" (\n  ${columns.map(({ column }) => column).join(',\n  ')}\n) with (fillfactor = 90)`,
    ],
    last: columns.flatMap(({ reference }) => reference ?? []),
  };
};

const addColumns = (registry: Registry, table: Table, there: ReadonlySet<string>): readonly string[] =>
  table.columns
    .filter(({ name }) => !there.has(name))
    .map((column) => `alter table "${table.name}" add column ${columnDefinition(registry, table, column)}`);

/** Drafts the migration from what is there to what is declared. */
export const draft = (registry: Registry, existing: Existing): Draft => {
  const wanted = [...registry.types.values()].flatMap(tables);
  const parts = wanted.map((table) => {
    const there = existing.tables.get(table.name);
    return there ? { first: addColumns(registry, table, there), last: [] } : createTable(registry, table);
  });
  return {
    statements: [...parts.flatMap(({ first }) => first), ...parts.flatMap(({ last }) => last)],
    indexes: [
      ...wanted
        .flatMap(({ indexes }) => indexes)
        .filter(({ name }) => !existing.indexes.has(name))
        .map((index) => indexStatement(index)),
      ...treeTriggers(registry)
        .filter(({ name }) => !existing.indexes.has(name))
        .map(({ statement }) => statement),
    ],
  };
};

/** The whole schema of all record types, as if nothing were there. */
export const wholeSchema = (registry: Registry): string => {
  const { statements, indexes } = draft(registry, { tables: new Map(), indexes: new Set() });
  return `${[...statements, ...indexes].join(';\n')};\n`;
};
