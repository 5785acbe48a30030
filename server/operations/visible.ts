import { type Add, filterSql, headerColumns } from '../../derive/filter-sql.ts';
import type { Filter } from '../../kernel/permission.ts';
import type { Call } from './call.ts';
import { readFilter } from './list.ts';

type Group = { readonly filter: Filter; readonly types: readonly string[] };

const grouped = new WeakMap<Call, readonly Group[]>();

/** Types of which the actor may see something, those with the same answer together; worked out once a call. */
const groupsOf = (call: Call, only?: readonly string[]): readonly Group[] => {
  const known = only ? undefined : grouped.get(call);
  if (known) return known;
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
  const found = [...groups.values()];
  if (!only) grouped.set(call, found);
  return found;
};

// Written out, not bound: names of declarations, of which PostgreSQL then knows how many records there are.
const typeIn = (types: readonly string[], alias: string): string =>
  `${alias}.type in (${types.map((name) => `'${name}'`).join(', ')})`;

const lineOf = ({ filter, types }: Group, alias: string, add: Add): string => {
  const typed = typeIn(types, alias);
  return filter === true ? typed : `(${typed} and ${filterSql(filter, headerColumns(alias), add)})`;
};

const anyOf = (lines: readonly string[]): string => (lines.length === 0 ? 'false' : `(${lines.join(' or ')})`);

/**
 * Which header rows the actor may see, over all types, as one SQL condition: types with the same answer share a line, and
 * a condition that holds for all types is written once.
 */
export const visibleHeaders = (call: Call, alias: string, add: Add, only?: readonly string[]): string => {
  // What asks nothing of the row first: for most rows it is the only one looked at.
  const ordered = [...groupsOf(call, only)].sort(
    (one, other) => Number(other.filter === true) - Number(one.filter === true),
  );
  return anyOf(ordered.map((group) => lineOf(group, alias, add)));
};

/**
 * The same in two: types of which all is seen, which an index's entry can tell; and the others, for which the row itself is
 * looked at.
 */
export const visibleByType = (
  call: Call,
  { entry, row }: { readonly entry: string; readonly row: string },
  add: Add,
): { readonly wholly: string | null; readonly partly: { readonly typed: string; readonly seen: string } | null } => {
  const groups = groupsOf(call);
  const [whole] = groups.filter(({ filter }) => filter === true);
  const others = groups.filter(({ filter }) => filter !== true);
  const types = others.flatMap((group) => group.types);
  return {
    wholly: whole ? lineOf(whole, entry, add) : null,
    partly:
      types.length === 0
        ? null
        : {
            typed: typeIn(types, entry),
            seen: anyOf(others.map((group) => lineOf(group, row, add))),
          },
  };
};
