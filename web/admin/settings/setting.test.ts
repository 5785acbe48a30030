import { expect, test } from 'vitest';
import { cellChoices, changed, matrixOf, type Schema } from './setting.ts';

const matrix = { high: { high: 'P1', low: 'P2' }, low: { high: 'P2', low: 'P4' } };

test('two levels of words with the same columns are a matrix, anything else is a form', () => {
  expect(matrixOf(matrix)).toEqual(matrix);
  expect(matrixOf({ closeAfterDays: 5, reopenWithinDays: 14 })).toBeUndefined();
  expect(matrixOf({ ...matrix, low: { high: 'P2' } })).toBeUndefined();
  expect(matrixOf({ ...matrix, low: { high: 'P2', low: 4 } })).toBeUndefined();
  expect(matrixOf(null)).toBeUndefined();
});

test('the choices of a cell come from the schema', () => {
  const cell: Schema = { type: 'string', enum: ['P1', 'P2'] };
  const schema: Schema = { properties: { high: { properties: { high: cell, low: cell } } } };
  expect(cellChoices(schema)).toEqual(['P1', 'P2']);
  expect(cellChoices({ type: 'number' })).toBeUndefined();
});

test('one value changes and what is around it stays', () => {
  expect(changed(matrix, ['low', 'low'], 'P5')).toEqual({ ...matrix, low: { high: 'P2', low: 'P5' } });
  expect(changed(matrix, [], 7)).toBe(7);
});
