/** A seeded source of chance (mulberry32): the same seed tells the same story. */
export type Chance = {
  /** At least 0, less than 1. */
  next(): number;
  below(most: number): number;
  one<T>(of: readonly T[]): T;
  /** True so often. */
  often(share: number): boolean;
};

export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    often: (share) => next() < share,
  };
};
