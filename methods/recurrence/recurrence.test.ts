import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextAfter, type Recurrence, type Weekday } from './recurrence.ts';

const berlin = { at: '06:30', zone: 'Europe/Berlin', from: '2026-01-05' } as const;
const daily: Recurrence = { ...berlin, every: 1, unit: 'day' };

/** The first so many moments from one on. */
const moments = (recurrence: Recurrence, after: string, many: number): readonly string[] => {
  const found: string[] = [];
  for (let next = nextAfter(recurrence, after); next && found.length < many; next = nextAfter(recurrence, next))
    found.push(next);
  return found;
};
const days = (recurrence: Recurrence, after: string, many: number): readonly string[] =>
  moments(recurrence, after, many).map((at) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(recurrence.zone).toPlainDate().toString(),
  );

test('every day at the same time on the wall, summer and winter', () => {
  expect(moments(daily, '2026-03-27T23:00:00Z', 3)).toEqual([
    '2026-03-28T05:30:00.000Z',
    '2026-03-29T04:30:00.000Z',
    '2026-03-30T04:30:00.000Z',
  ]);
});

test('a time that the clock leaves out comes as much later, and only once', () => {
  expect(moments({ ...daily, at: '02:30' }, '2026-03-28T12:00:00Z', 2)).toEqual([
    '2026-03-29T01:30:00.000Z',
    '2026-03-30T00:30:00.000Z',
  ]);
});

test('every second week on some days', () => {
  const weekly: Recurrence = { ...berlin, every: 2, unit: 'week', weekdays: [5, 1] };
  expect(days(weekly, '2026-01-01T00:00:00Z', 4)).toEqual(['2026-01-05', '2026-01-09', '2026-01-19', '2026-01-23']);
});

test('every month on a day, or on the last where a month has fewer', () => {
  const monthly: Recurrence = { ...berlin, every: 1, unit: 'month', dayOfMonth: 31 };
  expect(days(monthly, '2026-01-01T00:00:00Z', 4)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
});

test('not before it begins, and not after it ends', () => {
  expect(moments({ ...daily, until: '2026-01-06' }, '2025-06-01T00:00:00Z', 9)).toHaveLength(2);
  expect(nextAfter({ ...daily, until: '2026-01-06' }, '2026-01-06T05:30:00Z')).toBeNull();
});

const anyRecurrence: fc.Arbitrary<Recurrence> = fc.record({
  every: fc.integer({ min: 1, max: 14 }),
  unit: fc.constantFrom('day', 'week', 'month'),
  weekdays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)),
  dayOfMonth: fc.integer({ min: 0, max: 31 }).map((day) => day || null),
  at: fc.constantFrom('00:00', '02:30', '06:30', '23:59'),
  zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Amman', 'America/New_York', 'Pacific/Apia'),
  from: fc.constantFrom('2024-02-29', '2025-12-31', '2026-03-29', '2011-12-30'),
});
const anyMoment = fc
  .integer({ min: Date.parse('2011-12-01'), max: Date.parse('2030-01-01') })
  .map((at) => new Date(at).toISOString());

test('what comes next is later, and nothing lies between: from any moment before it, the same comes next', () => {
  fc.assert(
    fc.property(anyRecurrence, anyMoment, fc.double({ min: 0, max: 1, noNaN: true }), (recurrence, moment, share) => {
      const next = nextAfter(recurrence, moment) ?? '';
      expect(next > moment).toBe(true);
      const between = new Date(Date.parse(moment) + Math.floor(share * (Date.parse(next) - 1 - Date.parse(moment))));
      expect(nextAfter(recurrence, between.toISOString())).toBe(next);
    }),
    { numRuns: 300 },
  );
});

test('each day is one that the rhythm says', () => {
  fc.assert(
    fc.property(anyRecurrence, anyMoment, (recurrence, moment) => {
      const { every, unit, from } = recurrence;
      const start = Temporal.PlainDate.from(from);
      for (const text of days({ ...recurrence, at: '12:00' }, moment, 3)) {
        const day = Temporal.PlainDate.from(text);
        const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
        const apart = {
          day: start.until(day, { largestUnit: 'days' }).days,
          week: monday(start).until(monday(day), { largestUnit: 'days' }).days / 7,
          month: (day.year - start.year) * 12 + day.month - start.month,
        }[unit];
        // Samoa had no 30 December 2011: what falls on it comes on the day after.
        if (text !== '2011-12-31') expect(apart % every).toBe(0);
      }
    }),
    { numRuns: 200 },
  );
});
