import type { Context, Row } from '../../../kernel/context.ts';
import type { service } from '../portfolio/service.record.ts';
import { type Criterion, touchedBy, type Way } from './facets.ts';
import { listed } from './listed.ts';

/** A way by which a service is touched, and by which criterion, counted from one. */
export type Reason = { readonly criterion: number; readonly way: Way };
export type Touched = { readonly service: Row<typeof service>; readonly reasons: readonly Reason[] };
export type Found = { readonly touched: readonly Touched[]; readonly cut: boolean };

/** Of each service as many ways are told. */
const mostWays = 20;
const standing = { state: 'proposed,chartered,live,retiring', sort: 'name' };

const keyOf = ({ criterion, way }: Reason): string => `${criterion} ${wayText(way)}`;

/** A way by its numbers, from what changes on. */
export const wayText = (way: Way): string =>
  way
    .toReversed()
    .map(({ number, version }) => [number, version].filter(Boolean).join(' '))
    .join(' › ');

/** The services that stand and are touched by any of these criteria, with all reasons; within what the actor may see. */
export async function find(context: Context, criteria: readonly Criterion[]): Promise<Found> {
  const reasons = new Map<string, Map<string, Reason>>();
  let cut = false;
  for (const [at, criterion] of criteria.entries()) {
    const facet = await touchedBy(context, criterion);
    cut ||= facet.cut;
    for (const [id, ways] of facet.ways) {
      const known = reasons.get(id) ?? new Map<string, Reason>();
      for (const way of ways) known.set(keyOf({ criterion: at + 1, way }), { criterion: at + 1, way });
      reasons.set(id, known);
    }
  }
  if (reasons.size === 0) return { touched: [], cut };
  const services = (await listed(context, 'service', standing)) as readonly Row<typeof service>[];
  const touched = services.flatMap((row) => {
    const own = reasons.get(row.id);
    return own ? [{ service: row, reasons: [...own.values()].slice(0, mostWays) }] : [];
  });
  return { touched, cut };
}
