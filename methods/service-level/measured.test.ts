import { expect, test } from 'vitest';
import { type Gauge, judgeFigure } from './measured.ts';

const gauge: Gauge = { measure: 'm', aim: 'more', unit: 'percent', currency: null, tolerance: 5 };
const rules = [
  { below: 85, credit: 2 },
  { below: 75, credit: 5 },
];
const judged = (promised: { share: number | null; level: number | null }, value: number | null, of = gauge) => {
  const { attained, credit } = judgeFigure(promised, of, { value, cases: 20 }, rules);
  return [attained, credit?.percent ?? null];
};

test('85 % satisfied are promised: 85 keeps it, 84.9 does not, whatever the measure would bear, and is credited by the scale', () => {
  const promised = { share: 85, level: null };
  expect(judged(promised, 85)).toEqual([true, 0]);
  expect(judged(promised, 84.9)).toEqual([false, 2]);
  expect(judged(promised, 60)).toEqual([false, 5]);
  expect(judged(promised, null)).toEqual([null, null]);
});

test('a level of less is kept from below, one that is to stay within its tolerance; neither is a share to credit', () => {
  const promised = { share: null, level: 4 };
  expect(judged(promised, 3.9, { ...gauge, unit: 'number', aim: 'less' })).toEqual([true, null]);
  expect(judged(promised, 4.1, { ...gauge, unit: 'number', aim: 'less' })).toEqual([false, null]);
  expect(judged(promised, 8, { ...gauge, unit: 'number', aim: 'keep' })).toEqual([true, null]);
  expect(judged({ share: null, level: null }, 8)).toEqual([null, 5]);
});
