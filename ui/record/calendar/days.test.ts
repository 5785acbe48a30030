import { expect, test } from 'vitest';
import { addMonths, dayIn, daysOf, moved, periodFrom } from './days.ts';

test('a month is shown in whole weeks, from the first weekday on', () => {
  const november = daysOf({ span: 'month', day: '2026-11-22' }, 1);
  expect([november[0], november.at(-1), november.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
  const sunday = daysOf({ span: 'month', day: '2026-11-22' }, 0);
  expect([sunday[0], sunday.at(-1), sunday.length]).toEqual(['2026-11-01', '2026-12-05', 35]);
  expect(daysOf({ span: 'month', day: '2027-02-03' }, 1)).toHaveLength(28);
});

test('a week has seven days, over the end of a year as well', () => {
  expect(daysOf({ span: 'week', day: '2027-01-01' }, 1)).toEqual([
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ]);
});

test('going on stays within the shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(moved({ span: 'month', day: '2026-03-31' }, -1).day).toBe('2026-02-28');
  expect(moved({ span: 'week', day: '2026-03-01' }, -1).day).toBe('2026-02-22');
});

test('a moment stands on the day that clocks show in the zone', () => {
  expect(dayIn('2026-11-21T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-22');
  expect(dayIn('2026-11-21T23:30:00Z', 'America/New_York')).toBe('2026-11-21');
  expect(dayIn('2026-11-21', 'Pacific/Kiritimati')).toBe('2026-11-21');
});

test('what an address asks for in vain is this month', () => {
  expect(periodFrom('week:2026-11-16', '2026-01-01')).toEqual({ span: 'week', day: '2026-11-16' });
  expect(periodFrom('week:2026-02-31', '2026-01-01')).toEqual({ span: 'month', day: '2026-01-01' });
  expect(periodFrom('', '2026-01-01')).toEqual({ span: 'month', day: '2026-01-01' });
});
