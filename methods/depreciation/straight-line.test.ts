import { expect, test } from 'vitest';
import { bookValue, monthly, writtenOff } from './straight-line.ts';

const notebook = { cost: 180_000, residual: 0, months: 36, since: '2026-01-15' };

test('1,800 over three years: 50 a month, nothing left after the last', () => {
  expect(monthly(notebook)).toBe(5_000);
  expect(bookValue(notebook, '2025-12-31')).toBe(180_000);
  expect(bookValue(notebook, '2026-02-14')).toBe(180_000);
  expect(bookValue(notebook, '2026-02-15')).toBe(175_000);
  expect(bookValue(notebook, '2027-01-15')).toBe(120_000);
  expect(writtenOff(notebook)).toBe('2029-01-15');
  expect(bookValue(notebook, '2029-01-15')).toBe(0);
});

test('what is left at the end stays; months that do not divide do not add up wrong', () => {
  const van = { cost: 100_000, residual: 10_000, months: 7, since: '2026-01-01' };
  expect(bookValue(van, '2026-04-01')).toBe(61_429);
  expect(bookValue(van, '2030-01-01')).toBe(10_000);
});
