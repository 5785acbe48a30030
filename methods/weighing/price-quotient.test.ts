import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pricePoints } from './price-quotient.ts';

test('of three prices the lowest has all points, the others by their quotient: 8,000, 10,000 and 16,000', () => {
  expect([8_000, 10_000, 16_000].map((price) => pricePoints(price, 8_000, 5))).toEqual([5, 4, 2.5]);
});

test('beside something that costs nothing, what costs something has no points', () => {
  expect(pricePoints(0, 0, 5)).toBe(5);
  expect(pricePoints(1, 0, 5)).toBe(0);
});

test('what costs more never has more points, and nobody has more than all or less than none', () => {
  const prices = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(prices, (some) => {
      const sorted = some.toSorted((one, other) => one - other);
      const points = sorted.map((price) => pricePoints(price, sorted[0] ?? 0, 5));
      expect(points).toEqual(points.toSorted((one, other) => other - one));
      for (const each of points) expect(each >= 0 && each <= 5).toBe(true);
    }),
  );
});
