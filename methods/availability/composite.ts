/** A component with how likely it is to be there (0 to 1), how many of it there are, and how many of those must be there. */
export type Block = { readonly availability: number; readonly copies?: number; readonly needed?: number };

const choose = (n: number, k: number): number => {
  let ways = 1;
  for (let at = 1; at <= k; at += 1) ways = (ways * (n - k + at)) / at;
  return ways;
};

/**
 * How likely at least `needed` of `copies` are there, each failing by itself. Two of 99 % of which one is enough: 1 − 0.01² = 99.99 %.
 * Copies that fail together (one power supply, one bad release) are not this good.
 */
export const blockAvailability = ({ availability, copies = 1, needed = 1 }: Block): number => {
  let sum = 0;
  for (let there = Math.min(needed, copies); there <= copies; there += 1)
    sum += choose(copies, there) * availability ** there * (1 - availability) ** (copies - there);
  return needed > copies ? 0 : Math.min(sum, 1);
};

/** How likely all blocks are there at once, one after the other: 99 % and 99 % are 98.01 %. */
export const chainAvailability = (blocks: readonly Block[]): number =>
  blocks.reduce((product, block) => product * blockAvailability(block), 1);

/** Hours a year (8,760) in which something of this availability is not there. */
export const hoursAYear = (availability: number): number => (1 - availability) * 8_760;
