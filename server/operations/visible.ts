import { type Add, filterSql, headerColumns } from '../../derive/filter-sql.ts';
import type { Filter } from '../../kernel/permission.ts';
import type { Call } from './call.ts';
import { readFilter } from './list.ts';

/**
 * Which header rows the actor may see, over all types, as one SQL condition: types with the same answer share a line, and
 * a condition that holds for all types is written once.
 */
export const visibleHeaders = (call: Call, alias: string, add: Add, only?: readonly string[]): string => {
  const groups = new Map<string, { filter: Filter; types: string[] }>();
  for (const type of call.house.registry.types.values()) {
    if (only && !only.includes(type.name)) continue;
    const filter = readFilter(call, type);
    if (filter === false) continue;
    const key = JSON.stringify(filter);
    const group = groups.get(key) ?? { filter, types: [] };
    group.types.push(type.name);
    groups.set(key, group);
  }
  // What asks nothing of the row first: for most rows it is the only one looked at.
  const ordered = [...groups.values()].sort(
    (one, other) => Number(other.filter === true) - Number(one.filter === true),
  );
  const lines = ordered.map(({ filter, types }) => {
    const typed = `${alias}.type = any(${add(types, 'text[]')})`;
    return filter === true ? typed : `(${typed} and ${filterSql(filter, headerColumns(alias), add)})`;
  });
  return lines.length === 0 ? 'false' : `(${lines.join(' or ')})`;
};
