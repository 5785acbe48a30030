import type { Context } from './context.ts';

type End = { readonly type: string; readonly key: string };

/**
 * Links a record to another, `out` from it or `in` to it, unless it is linked so already; whether it did. The other is known by its id. Of the
 * two, `here` is the one with few links of this kind: they are read.
 */
export async function linkOnce(
  context: Context,
  kind: string,
  direction: 'out' | 'in',
  here: End,
  other: End,
): Promise<boolean> {
  const known = await context.linked(kind, direction, here);
  if (known.some(({ row }) => row.id === other.key)) return false;
  await (direction === 'out' ? context.link(kind, here, other) : context.link(kind, other, here));
  return true;
}
