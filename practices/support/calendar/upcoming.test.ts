import { describe, expect, test } from 'vitest';
import { upcomingOf } from './upcoming.ts';
import type { CalendarRow } from './working-time-of.ts';

const differing = (day: string, name: string | null, hours: readonly [string, string] | null, everyYear = false) => ({
  day,
  everyYear,
  name,
  from: hours?.[0] ?? null,
  until: hours?.[1] ?? null,
});

const desk: CalendarRow = {
  zone: 'Europe/Berlin',
  holidayCountry: 'DE',
  holidayState: 'BE',
  holidayRegion: null,
  openings: [
    { weekday: 'monday-to-friday', from: '13:00', until: '17:00' },
    { weekday: 'monday-to-friday', from: '09:00', until: '12:00' },
    { weekday: 'saturday', from: '22:00', until: '06:00' },
  ],
  days: [
    differing('2020-12-24', 'Christmas Eve', ['09:00', '12:00'], true),
    differing('2026-12-28', 'Works outing', null),
    differing('2026-12-25', null, ['10:00', '11:00']),
  ],
};

const days = (row: CalendarRow, from: string, count: number, language = 'en') =>
  upcomingOf(row, '2026-12-23T10:00:00Z', { from, days: count, language }).items;

describe('the next days of a calendar', () => {
  test('are open by the week, closed on holidays by their name, and otherwise where a day says so', () => {
    expect(days(desk, '2026-12-23', 6)).toEqual([
      {
        day: '2026-12-23',
        open: true,
        openings: [
          { from: '09:00', until: '12:00', overMidnight: false },
          { from: '13:00', until: '17:00', overMidnight: false },
        ],
        because: 'week',
        name: null,
      },
      {
        day: '2026-12-24',
        open: true,
        openings: [{ from: '09:00', until: '12:00', overMidnight: false }],
        because: 'day-that-differs',
        name: 'Christmas Eve',
      },
      {
        day: '2026-12-25',
        open: true,
        openings: [{ from: '10:00', until: '11:00', overMidnight: false }],
        because: 'day-that-differs',
        name: 'Christmas Day',
      },
      { day: '2026-12-26', open: false, openings: [], because: 'holiday', name: 'Boxing Day' },
      { day: '2026-12-27', open: false, openings: [], because: 'week', name: null },
      { day: '2026-12-28', open: false, openings: [], because: 'day-that-differs', name: 'Works outing' },
    ]);
    expect(days(desk, '2027-01-02', 1)[0]?.openings).toEqual([{ from: '22:00', until: '06:00', overMidnight: true }]);
    expect(days(desk, '2026-12-26', 1, 'de')[0]?.name).toBe('2. Weihnachtstag');
  });

  test('begin today by the calendar’s clock, not by ours', () => {
    const late = { ...desk, zone: 'Pacific/Auckland' };
    const asked = { days: 1, language: 'en' };
    expect(upcomingOf(late, '2026-12-23T12:00:00Z', asked)).toMatchObject({
      today: '2026-12-24',
      items: [{ day: '2026-12-24' }],
    });
  });

  test.each([
    ['2026-12-23T10:00:00Z', true, '2026-12-23T11:00:00.000Z'],
    ['2026-12-23T11:00:00Z', false, '2026-12-23T12:00:00.000Z'],
    ['2026-12-24T11:00:00Z', false, '2026-12-25T09:00:00.000Z'],
    // Over the holiday, the Sunday and the works outing.
    ['2026-12-25T12:00:00Z', false, '2026-12-29T08:00:00.000Z'],
    // The clock is put forward at two: the night from Saturday is an hour shorter.
    ['2027-03-27T21:30:00Z', true, '2027-03-28T04:00:00.000Z'],
    ['2027-10-30T20:30:00Z', true, '2027-10-31T05:00:00.000Z'],
  ])('at %s it is open: %s, until %s', (now, open, until) => {
    expect(upcomingOf(desk, now, { days: 1, language: 'en' }).now).toEqual({ open, until });
  });

  test('of one that is always open have no end, of one that does not hold together yet nothing now', () => {
    const always: CalendarRow = {
      ...desk,
      holidayCountry: null,
      holidayState: null,
      openings: [{ weekday: 'every-day', from: '00:00', until: '24:00' }],
      days: [],
    };
    const asked = { days: 2, language: 'en' };
    const answer = upcomingOf(always, '2026-12-24T10:00:00Z', asked);
    expect(answer.now).toEqual({ open: true, until: null });
    expect(answer.items.map(({ openings }) => openings)).toEqual([
      [{ from: '00:00', until: '24:00', overMidnight: false }],
      [{ from: '00:00', until: '24:00', overMidnight: false }],
    ]);
    const draft = upcomingOf({ ...always, openings: [] }, '2026-12-24T10:00:00Z', asked);
    expect(draft).toMatchObject({ now: null, items: [{ open: false }, { open: false }] });
  });
});
