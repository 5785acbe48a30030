import { expect, test } from 'vitest';
import type { UpcomingDay } from '../upcoming.ts';
import { barsOf, minutesIn } from './bars.ts';

const day = (...openings: readonly (readonly [string, string, boolean?])[]): UpcomingDay => ({
  day: '2026-11-30',
  open: openings.length > 0,
  openings: openings.map(([from, until, overMidnight = false]) => ({ from, until, overMidnight })),
  because: 'week',
  name: null,
});

test('a bar ends at midnight, and what is left of it begins the next day', () => {
  const night = day(['22:00', '06:00', true]);
  expect(barsOf(night, undefined)).toEqual([[1320, 1440]]);
  expect(barsOf(day(['09:00', '12:00']), night)).toEqual([
    [0, 360],
    [540, 720],
  ]);
  expect(barsOf(day(), day(['22:00', '00:00', true]))).toEqual([]);
});

test('minutes in several bars count once', () => {
  expect(minutesIn([[540, 720]])).toBe(180);
  expect(
    minutesIn([
      [600, 720],
      [0, 360],
      [300, 660],
      [610, 620],
    ]),
  ).toBe(720);
  expect(minutesIn([])).toBe(0);
});
