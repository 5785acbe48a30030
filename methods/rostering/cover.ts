import type { Stretch } from './stretch.ts';

const hour = 3_600_000;

/** People needed in an hour that begins at this moment. */
export type Need = { readonly at: number; readonly needed: number };
export type Cover = Need & { readonly there: number; readonly missing: number };

/** Who is there in each hour, fractions of it counted, and how many are missing. */
export const cover = (stretches: readonly Stretch[], needs: readonly Need[]): readonly Cover[] =>
  needs.map(({ at, needed }) => {
    const there = stretches.reduce(
      (sum, { from, until }) => sum + Math.max(0, Math.min(until, at + hour) - Math.max(from, at)) / hour,
      0,
    );
    return { at, needed, there, missing: Math.max(0, needed - there) };
  });
