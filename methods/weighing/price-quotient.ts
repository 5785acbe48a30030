/** What a price is worth beside the lowest one, from nothing to `most` points: the lowest has all of them, twice the lowest half (price quotient method). */
export const pricePoints = (price: number, lowest: number, most: number): number => {
  if (price <= lowest) return most;
  return lowest <= 0 ? 0 : (most * lowest) / price;
};
