import { describe, expect, test } from 'vitest';
import { dayAfter, daysUntil, growthADay, lastOf } from './trend.ts';

const readings = [
  { day: '2026-09-01', used: 600 },
  { day: '2026-10-01', used: 660 },
  { day: '2026-10-31', used: 720 },
];

describe('when a resource is full', () => {
  test('60 in 30 days are 2 a day; a straight line through all readings smooths one that is off', () => {
    expect(growthADay(readings)).toBeCloseTo(2, 10);
    expect(growthADay([...readings, { day: '2026-10-16', used: 700 }])).toBeCloseTo(2.061, 2);
  });

  test('one day alone tells no growth', () => {
    expect(growthADay([])).toBeNull();
    expect(
      growthADay([
        { day: '2026-10-01', used: 5 },
        { day: '2026-10-01', used: 9 },
      ]),
    ).toBeNull();
  });

  test('280 left at 2 a day: 140 days after the last reading; at once when it is full; never when it shrinks', () => {
    const last = lastOf([...readings].reverse());
    expect(last).toEqual({ day: '2026-10-31', used: 720 });
    expect(daysUntil(720, 1_000, 2)).toBe(140);
    expect(dayAfter('2026-10-31', 140)).toBe('2027-03-20');
    expect(daysUntil(1_000, 1_000, 2)).toBe(0);
    expect(daysUntil(720, 1_000, -1)).toBeNull();
    expect(daysUntil(720, 1_000, null)).toBeNull();
    expect(daysUntil(0, 1_000_000, 0.001)).toBeNull();
  });
});
