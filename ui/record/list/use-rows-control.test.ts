import { expect, test } from 'vitest';
import { nextPlace } from './use-rows-control.ts';

test('one goes from row to row, and stays at the ends', () => {
  expect(nextPlace(3, true, 1, 10)).toBe(4);
  expect(nextPlace(3, true, -1, 10)).toBe(2);
  expect(nextPlace(9, true, 1, 10)).toBe(9);
  expect(nextPlace(0, true, -1, 10)).toBe(0);
});

test('the first step leads to the first row', () => {
  expect(nextPlace(0, false, 1, 10)).toBe(0);
});

test('when the row left the list, the one that took its place is next', () => {
  expect(nextPlace(4, false, 1, 10)).toBe(4);
  expect(nextPlace(4, false, -1, 10)).toBe(3);
  expect(nextPlace(9, false, 1, 9)).toBe(8);
});
