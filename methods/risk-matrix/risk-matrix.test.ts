import { expect, test } from 'vitest';
import { levelIn, type RiskMatrix } from './risk-matrix.ts';

const five: RiskMatrix = { size: 5, medium: 5, high: 10, critical: 16 };

test('gives a level to each cell: the graver begins at its score', () => {
  const row = (likelihood: number) => [1, 2, 3, 4, 5].map((impact) => levelIn(five, likelihood, impact)?.[0]).join('');
  expect([5, 4, 3, 2, 1].map(row)).toEqual(['mhhcc', 'lmhcc', 'lmmhh', 'llmmh', 'llllm']);
});

test('knows nothing of what lies outside', () => {
  expect(levelIn({ ...five, size: 3 }, 4, 1)).toBeNull();
  expect(levelIn(five, 0, 3)).toBeNull();
});
