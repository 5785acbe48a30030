export type Branch<T> = { readonly row: T; readonly below: readonly Branch<T>[] };

type Node = { readonly id: string; readonly parent: string | null };

/** Rows as the tree that their parents make; one whose parent is not among them stands at the top. */
export const treeOf = <T extends Node>(rows: readonly T[], of: string | null = null): readonly Branch<T>[] => {
  const known = new Set(rows.map(({ id }) => id));
  const above = (row: T): string | null => (row.parent !== null && known.has(row.parent) ? row.parent : null);
  return rows.filter((row) => above(row) === of).map((row) => ({ row, below: treeOf(rows, row.id) }));
};
