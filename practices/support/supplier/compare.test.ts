import { expect, test } from 'vitest';
import { bestOf, compare, type Tendered } from './compare.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const tendered = (more: Partial<Tendered> = {}): Tendered => ({
  criteria: [{ criterion: 'Quality', weight: 1, least: null }],
  offers: [
    { supplier: 'one', once: euros('100.00'), eachMonth: euros('10.00') },
    { supplier: 'two', once: null, eachMonth: euros('36.66') },
  ],
  points: [
    { supplier: 'one', criterion: 'Quality', points: 3 },
    { supplier: 'two', criterion: 'Quality', points: 5 },
  ],
  costWeight: 1,
  months: 12,
  ...more,
});

test('what is paid each month counts over the time that is looked at', () => {
  // 100 + 12 × 10 = 220 euros have five points; 12 × 36.66 = 439.92 two and a half and a little.
  const [first, second] = compare(tendered());
  expect(first).toMatchObject({ supplier: 'one', cost: 22_000, costPoints: 5, score: 4 });
  expect(second).toMatchObject({ supplier: 'two', cost: 43_992 });
  expect(second?.score).toBeCloseTo((5 + (5 * 220) / 439.92) / 2, 10);
});

test('over another time, or by quality alone, another is best', () => {
  expect(bestOf(tendered({ months: 1 })).best?.supplier).toBe('two');
  expect(bestOf(tendered({ costWeight: 0 })).best).toMatchObject({ supplier: 'two', score: 5 });
});

test('there is no best while nothing has come, all fall short, or two come to the same', () => {
  const equal = [3, 3].map((points, at) => ({ supplier: ['one', 'two'][at] ?? '', criterion: 'Quality', points }));
  const strict = [{ criterion: 'Quality', weight: 1, least: 4 }];
  expect(bestOf(tendered({ offers: [] }))).toEqual({ best: null, because: 'noOffers' });
  expect(bestOf(tendered({ costWeight: 0, points: equal }))).toEqual({ best: null, because: 'tied' });
  expect(bestOf(tendered({ criteria: strict, points: equal }))).toEqual({ best: null, because: 'allBelow' });
  expect(bestOf(tendered({ costWeight: 0, points: [] }))).toEqual({ best: null, because: 'notJudged' });
});
