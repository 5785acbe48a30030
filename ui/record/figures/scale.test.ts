import { expect, test } from 'vitest';
import { everyNth, marks } from './scale.ts';

test('an axis has round marks and reaches the most', () => {
  expect(marks(97)).toEqual([0, 50, 100]);
  expect(marks(4)).toEqual([0, 1, 2, 3, 4]);
  expect(marks(0.61)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(marks(0)).toEqual([0, 1]);
  for (const most of [1, 7, 12, 180, 5_564, 1_000_000]) expect(marks(most).at(-1)).toBeGreaterThanOrEqual(most);
});

test('labels that have no room are left out', () => {
  expect(everyNth(12, 12)).toBe(1);
  expect(everyNth(30, 7)).toBe(5);
});
