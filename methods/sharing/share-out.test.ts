import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from './share-out.ts';

test('a hundred euros between three, and by one to two', () => {
  expect(shareOut(10_000, [1, 1, 1])).toEqual([3_334, 3_333, 3_333]);
  expect(shareOut(10_000, [1, 2])).toEqual([3_333, 6_667]);
  expect(shareOut(500, [0, 0])).toEqual([250, 250]);
  expect(shareOut(500, [])).toEqual([]);
});

test('the shares come to the amount, and none is more than a coin from its part', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), weights, (units, some) => {
      const shares = shareOut(units, some);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(units);
      const total = some.reduce((sum, weight) => sum + weight, 0);
      for (const [at, share] of shares.entries())
        if (total > 0) expect(Math.abs(share - (units * (some[at] ?? 0)) / total)).toBeLessThanOrEqual(1);
    }),
  );
});
