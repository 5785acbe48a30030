import { expect, test } from 'vitest';
import { isDrawn } from './drawing.ts';
import { csat, netPromoterScore, promotionOf } from './satisfaction.ts';

const times = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

test('74 of 107 gave 4 or 5: satisfaction is 69 percent', () => {
  const scores = [...times(42, 5), ...times(32, 4), ...times(10, 3), ...times(9, 2), ...times(14, 1)];
  expect(csat(scores)).toBeCloseTo(69.16, 2);
  expect(csat([])).toBeNull();
});

test('of ten, five promote and two detract: the net promoter score is 30', () => {
  expect(netPromoterScore([10, 10, 9, 9, 9, 8, 7, 7, 6, 0])).toBe(30);
  expect(netPromoterScore([6, 6])).toBe(-100);
  expect(netPromoterScore([])).toBeNull();
  expect([0, 6, 7, 8, 9, 10].map(promotionOf)).toEqual([-100, -100, 0, 0, 100, 100]);
});

test('a share of all is drawn, the same ones at every asking', () => {
  const keys = Array.from({ length: 2_000 }, (_, at) => `SUR-1 INC-${at}`);
  const drawn = keys.filter((key) => isDrawn(key, 30));
  expect(drawn.length).toBeGreaterThan(540);
  expect(drawn.length).toBeLessThan(660);
  expect(keys.filter((key) => isDrawn(key, 30))).toEqual(drawn);
  expect(keys.every((key) => isDrawn(key, 100))).toBe(true);
  expect(keys.some((key) => isDrawn(key, 0))).toBe(false);
});
