import { expect, test } from 'vitest';
import { wakeMoments } from './wake-moments.ts';

const told = (now: string, zone: string): readonly string[] =>
  wakeMoments(now, zone).map(({ name, at }) => `${name} ${at}`);

test('tomorrow, Monday and a week from now are mornings where one is', () => {
  // A Thursday; already Friday in Auckland.
  expect(told('2026-11-19T15:00:00Z', 'Europe/Berlin')).toEqual([
    'tomorrow 2026-11-20T08:00:00.000Z',
    'monday 2026-11-23T08:00:00.000Z',
    'week 2026-11-26T08:00:00.000Z',
  ]);
  expect(told('2026-11-19T15:00:00Z', 'Pacific/Auckland')[0]).toBe('tomorrow 2026-11-20T20:00:00.000Z');
});

test('a day is offered once: tomorrow on a Sunday, Monday on a Monday', () => {
  expect(told('2026-11-22T10:00:00Z', 'UTC')).toEqual([
    'tomorrow 2026-11-23T09:00:00.000Z',
    'week 2026-11-29T09:00:00.000Z',
  ]);
  expect(told('2026-11-23T10:00:00Z', 'UTC')).toEqual([
    'tomorrow 2026-11-24T09:00:00.000Z',
    'monday 2026-11-30T09:00:00.000Z',
  ]);
});

test('mornings stay mornings when the clocks change in between', () => {
  expect(told('2026-10-23T10:00:00Z', 'Europe/Berlin').at(-1)).toBe('week 2026-10-30T08:00:00.000Z');
  expect(told('2026-10-23T10:00:00Z', 'Europe/Berlin')[0]).toBe('tomorrow 2026-10-24T07:00:00.000Z');
});
