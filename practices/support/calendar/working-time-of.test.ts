import { describe, expect, test } from 'vitest';
import { WorkingTime } from '../../../methods/working-time/working-time.ts';
import { type CalendarRow, workingTimeOf } from './working-time-of.ts';

const zone = 'Europe/Berlin';
const nothing: CalendarRow = {
  zone,
  holidayCountry: null,
  holidayState: null,
  holidayRegion: null,
  openings: [],
  days: [],
};
const office = [{ weekday: 'monday-to-friday', from: '09:00', until: '17:00' }] as const;
const differing = (day: string, from: string | null, until: string | null, everyYear = false) => ({
  day,
  everyYear,
  name: null,
  from,
  until,
});

const hoursOn = (row: Partial<CalendarRow>, day: string): number => {
  const at = (date: Temporal.PlainDate): number => date.toZonedDateTime(zone).epochMilliseconds / 1000;
  const date = Temporal.PlainDate.from(day);
  return new WorkingTime(workingTimeOf({ ...nothing, ...row })).between(at(date), at(date.add({ days: 1 }))) / 3600;
};

describe('a calendar’s row', () => {
  test('opens on the days that its lines name, one by one or several at once, several times a day', () => {
    const openings = [
      ...office,
      { weekday: 'saturday', from: '10:00', until: '12:00' },
      { weekday: 'saturday', from: '13:00', until: '14:30' },
    ] as const;
    const week = ['2026-11-16', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(week.map((day) => hoursOn({ openings }, day))).toEqual([8, 8, 3.5, 0]);
    expect(
      week.map((day) => hoursOn({ openings: [{ weekday: 'every-day', from: '00:00', until: '24:00' }] }, day)),
    ).toEqual([24, 24, 24, 24]);
  });

  test('an end that is not later than its beginning lies in the next day', () => {
    const night = [{ weekday: 'friday', from: '22:00', until: '06:00' }] as const;
    expect([hoursOn({ openings: night }, '2026-11-20'), hoursOn({ openings: night }, '2026-11-21')]).toEqual([2, 6]);
    const whole = [{ weekday: 'friday', from: '00:00', until: '00:00' }] as const;
    expect([hoursOn({ openings: whole }, '2026-11-20'), hoursOn({ openings: whole }, '2026-11-21')]).toEqual([24, 0]);
    const midnight = [{ weekday: 'friday', from: '22:00', until: '24:00' }] as const;
    expect([hoursOn({ openings: midnight }, '2026-11-20'), hoursOn({ openings: midnight }, '2026-11-21')]).toEqual([
      2, 0,
    ]);
  });

  test('is as long as it is lived when the clock changes', () => {
    const openings = [{ weekday: 'every-day', from: '22:00', until: '06:00' }] as const;
    // Six hours after midnight and two before, less or more the hour that is skipped or comes twice.
    expect(hoursOn({ openings }, '2026-03-29')).toBe(7);
    expect(hoursOn({ openings }, '2026-10-25')).toBe(9);
    expect(hoursOn({ openings }, '2026-11-22')).toBe(8);
  });

  test('is closed on the public holidays of its place, movable ones too, in every year', () => {
    const berlin = { openings: office, holidayCountry: 'DE', holidayState: 'BE' };
    // Good Friday, Easter Monday and Ascension of three years; Women’s Day is Berlin’s, Epiphany Bavaria’s.
    for (const day of ['2026-04-03', '2026-04-06', '2026-05-14', '2027-03-26', '2038-04-23', '2027-03-08'])
      expect(hoursOn(berlin, day), day).toBe(0);
    expect(hoursOn(berlin, '2027-01-06')).toBe(8);
    expect(hoursOn({ ...berlin, holidayState: 'BY' }, '2027-01-06')).toBe(0);
    expect(hoursOn({ ...berlin, holidayState: 'BY' }, '2027-03-08')).toBe(8);
    expect(hoursOn({ ...berlin, holidayState: 'BY', holidayRegion: 'A' }, '2030-08-08')).toBe(0);
    expect(hoursOn({ openings: office }, '2026-12-25')).toBe(8);
  });

  test('says otherwise of days, before its holidays: closed, half, in several parts; of one year before every year', () => {
    const row = {
      openings: office,
      holidayCountry: 'DE',
      days: [
        differing('2020-12-24', '09:00', '12:00', true),
        differing('2027-12-24', null, null),
        differing('2026-12-25', '10:00', '11:00'),
        differing('2026-12-25', '13:00', '14:00'),
        differing('2026-12-28', null, null),
      ],
    };
    const days = ['2025-12-24', '2026-12-24', '2027-12-24', '2026-12-25', '2028-12-25', '2026-12-28', '2026-12-29'];
    expect(days.map((day) => hoursOn(row, day))).toEqual([3, 3, 0, 2, 0, 0, 8]);
  });
});
