/** Draws that are the same on every machine and every day: mulberry32 (Tommy Ettinger, 2017), a generator of 32 bits. */
export type Draw = {
  /** From 0 up to but not including 1. */
  fraction(): number;
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
  chance(share: number): boolean;
  /** One of these, each as likely. */
  of<T>(these: readonly T[]): T;
  /** One of these by their weights. */
  by<T>(weighted: readonly (readonly [T, number])[]): T;
  /** Around `middle`, with the long tail to the right that durations have (log-normal, sigma 0.9). */
  around(middle: number): number;
};

const mulberry32 = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const heaviest = <T>(weighted: readonly (readonly [T, number])[], at: number): T => {
  let left = at * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  throw new Error('There is nothing to draw from.');
};

/** A row of draws that follows from its seed alone. */
export const drawFrom = (seed: number): Draw => {
  const fraction = mulberry32(seed);
  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    whole,
    chance: (share) => fraction() < share,
    of: (these) => {
      const one = these[whole(0, these.length - 1)];
      if (one === undefined) throw new Error('There is nothing to draw from.');
      return one;
    },
    by: (weighted) => heaviest(weighted, fraction()),
    around: (middle) =>
      middle * Math.exp(0.9 * Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction())),
  };
};
