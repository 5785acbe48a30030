import { describe, expect, test } from 'vitest';
import { healthOf, healthOfUse, isClose, partsOf } from './countdown.ts';

const [minute, hour, day] = [60, 3_600, 86_400];

describe('how long it is, as people say it', () => {
  test.each([
    [3 * hour + 20 * minute + 59, '3 hour 20 minute'],
    [2 * hour, '2 hour'],
    [10 * minute, '10 minute'],
    [10 * minute - 1, '9 minute 59 second'],
    [59, '59 second'],
    [0, '0 second'],
    [2 * day + 3 * hour + 4 * minute, '2 day 3 hour'],
    [2 * day + 4 * minute, '2 day'],
    [-(2 * hour + minute), '2 hour 1 minute'],
  ])('%s seconds are %s', (seconds, said) => {
    expect(
      partsOf(seconds)
        .map((part) => part.join(' '))
        .join(' '),
    ).toBe(said);
  });

  test('without seconds, less than a minute is none', () => {
    expect(partsOf(59, false)).toEqual([[0, 'minute']]);
    expect(partsOf(5 * minute + 30, false)).toEqual([[5, 'minute']]);
  });
});

test('working time is told in hours, however long', () => {
  expect(partsOf(26 * hour + 5 * minute, true, false)).toEqual([
    [26, 'hour'],
    [5, 'minute'],
  ]);
});

describe('how it stands', () => {
  const due = Date.parse('2026-03-29T12:00:00Z');
  const at = (seconds: number): number => due - seconds * 1_000;

  test('an hour or a quarter of the time is soon, behind it is over', () => {
    expect([healthOf(due, at(hour)), healthOf(due, at(hour - 1)), healthOf(due, at(-1))]).toEqual([
      'fine',
      'soon',
      'over',
    ]);
    expect([healthOf(due, at(2 * hour), at(8 * hour)), healthOf(due, at(2 * hour - 1), at(8 * hour))]).toEqual([
      'fine',
      'soon',
    ]);
    expect(healthOf(due, at(2 * hour), due + 1)).toBe('fine');
  });

  test('of working time so much may be used that it is soon, however long the night is', () => {
    expect(healthOfUse(due, at(14 * hour), 5 * hour, 8 * hour)).toBe('fine');
    expect(healthOfUse(due, at(14 * hour), 7 * hour, 8 * hour)).toBe('soon');
    expect(healthOfUse(due, at(-1), 9 * hour, 8 * hour)).toBe('over');
  });

  test('seconds count within ten minutes, before and behind', () => {
    expect([isClose(due, at(599)), isClose(due, at(600)), isClose(due, at(-599))]).toEqual([true, false, true]);
  });
});
