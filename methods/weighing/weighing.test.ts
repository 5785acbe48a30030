import { expect, test } from 'vitest';
import { weigh } from './weighing.ts';

const criteria = [
  { name: 'cost', weight: 3 },
  { name: 'quality', weight: 1 },
];
const points = [
  { option: 'make', criterion: 'cost', points: 2 },
  { option: 'make', criterion: 'quality', points: 5 },
  { option: 'buy', criterion: 'cost', points: 4 },
];

test('weighs the points of each option, the best first; what was not judged counts as nothing', () => {
  expect(weigh(['make', 'buy', 'wait'], criteria, points)).toEqual([
    { option: 'buy', score: 3 },
    { option: 'make', score: 2.75 },
    { option: 'wait', score: 0 },
  ]);
});

test('without criteria there is nothing to weigh', () => {
  expect(weigh(['make'], [], points)).toEqual([]);
});
