import type { Filter, RowPart } from '../kernel/permission.ts';
import type { RecordType } from './registry.ts';

/** Gives a placeholder for a value. */
export type Add = (value: unknown, cast?: string) => string;

/** Where a filter's parts stand: the columns of a type's own table, or those of the header. Null: the type has no such part. */
export type PartColumns = (part: RowPart | 'state') => string | null;

/** Parts in a type's own table under `alias`. */
export const ownColumns =
  (type: RecordType, alias: string): PartColumns =>
  (part) => {
    if (part === 'self') return `${alias}.id`;
    if (part === 'reader') return `${alias}.readers`;
    if (part === 'state') return type.lifecycle ? `${alias}.state` : null;
    const field = type.header[part];
    const entry = field ? type.fields.get(field) : undefined;
    return entry ? `${alias}.${entry.column}` : null;
  };

/** Parts in the header row under `alias`. */
export const headerColumns =
  (alias: string): PartColumns =>
  (part) =>
    part === 'self' ? `${alias}.id` : part === 'reader' ? `${alias}.readers` : `${alias}.${part}`;

/** A filter as an SQL condition: the same answer as `holds`. */
export const filterSql = (filter: Filter, columns: PartColumns, add: Add): string => {
  if (typeof filter === 'boolean') return String(filter);
  if ('any' in filter) return `(${filter.any.map((part) => filterSql(part, columns, add)).join(' or ')})`;
  if ('all' in filter) return `(${filter.all.map((part) => filterSql(part, columns, add)).join(' and ')})`;
  if ('not' in filter) return `not coalesce(${filterSql(filter.not, columns, add)}, false)`;
  if ('states' in filter) {
    const column = columns('state');
    return column ? `coalesce(${column} = any(${add(filter.states, 'text[]')}), false)` : 'false';
  }
  const column = columns(filter.part);
  if (!column) return 'false';
  // Said twice, so that PostgreSQL sees that the index of those that have readers at all applies.
  if (filter.part === 'reader') return `(${column} <> '{}' and ${column} && ${add(filter.ids, 'uuid[]')})`;
  return filter.ids.length === 1
    ? `${column} = ${add(filter.ids[0], 'uuid')}`
    : `${column} = any(${add(filter.ids, 'uuid[]')})`;
};

const mostWays = 10;

/**
 * A filter as the ways in which it is met, each of which an index may answer in the order of a list: one alternative each,
 * and one id each where it names several. One way where there would be too many.
 */
export const waysOf = (filter: Filter): readonly Filter[] => {
  const ways = alternatives(filter);
  return ways.length <= mostWays ? ways : [filter];
};

const alternatives = (filter: Filter): readonly Filter[] => {
  if (typeof filter === 'boolean') return [filter];
  if ('any' in filter) return filter.any.flatMap(alternatives);
  if ('part' in filter && filter.part !== 'reader') return filter.ids.map((id) => ({ part: filter.part, ids: [id] }));
  return [filter];
};
