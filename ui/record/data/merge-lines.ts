type Line = Readonly<Record<string, unknown>>;
type Lines = readonly Line[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const without = ({ id: _id, ...line }: Line): Line => line;
const idOf = ({ id }: Line): string | undefined => (typeof id === 'string' ? id : undefined);
const byId = (lines: Lines): ReadonlyMap<string, Line> =>
  new Map(lines.flatMap((line) => (idOf(line) ? [[idOf(line) ?? '', line] as const] : [])));

/** One line that both have, cell by cell; null when both changed the same cell to something else. */
const mergedLine = (base: Line, mine: Line, theirs: Line): Line | null => {
  const merged: Record<string, unknown> = { ...theirs };
  for (const [name, value] of Object.entries(mine)) {
    if (same(value, base[name])) continue;
    if (!same(theirs[name], base[name]) && !same(theirs[name], value)) return null;
    merged[name] = value;
  }
  return merged;
};

/**
 * What two people made of the same lines, put together: theirs as they stand, with what I changed, added and removed. Null
 * when that cannot be told: both changed one cell, or one changed the line that the other removed.
 */
export const mergeLines = (base: Lines, mine: Lines, theirs: Lines): Lines | null => {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  const merged: Line[] = [];
  for (const line of theirs) {
    const id = idOf(line) ?? '';
    const [was, own] = [before.get(id), here.get(id)];
    if (was && !own) {
      if (!same(without(line), without(was))) return null;
    } else if (was && own) {
      const both = mergedLine(was, own, line);
      if (!both) return null;
      merged.push(both);
    } else merged.push(line);
  }
  for (const line of mine) {
    const id = idOf(line);
    if (id === undefined || !before.has(id)) merged.push(line);
    else if (!there.has(id) && !same(without(line), without(before.get(id) ?? {}))) return null;
  }
  return merged;
};
