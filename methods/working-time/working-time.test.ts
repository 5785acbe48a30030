import { describe, expect, test } from 'vitest';
import { always, type Calendar, calendarFaults } from './calendar.ts';
import { WorkingTime } from './working-time.ts';

const at = (local: string, zone = 'Europe/Berlin'): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds / 1000;
const local = (moment: number, zone = 'Europe/Berlin'): string =>
  Temporal.Instant.fromEpochMilliseconds(moment * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString();
const hour = 3600;

const office = [[540, 1020]] as const;
const desk: Calendar = {
  zone: 'Europe/Berlin',
  week: { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
};
const time = new WorkingTime(desk);

describe('a desk from nine to five', () => {
  // Monday is 2026-11-16.
  test.each([
    ['2026-11-16T08:00', '2026-11-16T18:00', 8],
    ['2026-11-16T16:00', '2026-11-17T10:00', 2],
    ['2026-11-20T16:00', '2026-11-23T10:00', 2],
    ['2026-11-21T00:00', '2026-11-22T23:00', 0],
    ['2026-11-16T12:00', '2026-11-16T12:00', 0],
    ['2026-11-16T13:00', '2026-11-16T12:00', 0],
    ['2026-11-16T09:00', '2026-11-20T17:00', 40],
  ])('works %s – %s for %i hours', (from, until, hours) => {
    expect(time.between(at(from), at(until))).toBe(hours * hour);
  });

  test.each([
    ['2026-11-16T09:00', 8, '2026-11-16T17:00:00'],
    ['2026-11-16T17:00', 1, '2026-11-17T10:00:00'],
    ['2026-11-16T20:00', 1, '2026-11-17T10:00:00'],
    ['2026-11-20T16:59:59', 1 / 1800, '2026-11-23T09:00:01'],
    ['2026-11-16T20:00', 0, '2026-11-16T20:00:00'],
    ['2026-11-16T09:00', 40, '2026-11-20T17:00:00'],
    ['2026-11-16T09:00', 400, '2027-01-22T17:00:00'],
  ])('from %s, %d hours of work end at %s', (from, hours, until) => {
    expect(local(time.after(at(from), hours * hour))).toBe(until);
  });

  test.each([
    ['2026-11-16T17:00', 8, '2026-11-16T09:00:00'],
    ['2026-11-17T09:00', 1, '2026-11-16T16:00:00'],
    ['2026-11-23T08:00', 8, '2026-11-20T09:00:00'],
    ['2026-11-16T20:00', 0, '2026-11-16T20:00:00'],
  ])('so that %s is the end of %d hours, it begins at %s', (until, hours, from) => {
    expect(local(time.before(at(until), hours * hour))).toBe(from);
  });

  test('opens at nine to the second and is closed at five to the second', () => {
    const states = ['08:59:59', '09:00:00', '16:59:59', '17:00:00'].map((clock) =>
      time.isOpen(at(`2026-11-16T${clock}`)),
    );
    expect(states).toEqual([false, true, true, false]);
    expect(local(time.nextOpening(at('2026-11-20T17:00')))).toBe('2026-11-23T09:00:00');
    expect(local(time.nextOpening(at('2026-11-20T12:00')))).toBe('2026-11-20T12:00:00');
  });

  test('counts working days', () => {
    expect(time.workingDays(at('2026-11-20T12:00'), at('2026-11-23T12:00'))).toBe(1);
    expect(time.workingDays(at('2026-11-16T12:00'), at('2026-11-16T18:00'))).toBe(0);
    expect(time.dayAfter(at('2026-11-20T12:00'), 3)).toBe('2026-11-25');
  });
});

describe('pauses', () => {
  const hours = (from: string, until: string) => [at(`2026-11-16T${from}`), at(`2026-11-16T${until}`)] as const;
  const pauses = [hours('15:00', '16:00'), hours('10:00', '12:00'), hours('11:00', '13:00'), hours('06:00', '07:00')];

  test('do not count, in whatever order and however they overlap', () => {
    expect(time.between(at('2026-11-16T09:00'), at('2026-11-16T17:00'), pauses)).toBe(4 * hour);
    expect(local(time.after(at('2026-11-16T09:00'), 4 * hour, pauses))).toBe('2026-11-16T17:00:00');
    expect(local(time.after(at('2026-11-16T09:00'), hour, pauses))).toBe('2026-11-16T10:00:00');
    expect(local(time.before(at('2026-11-16T17:00'), 2 * hour, pauses))).toBe('2026-11-16T14:00:00');
    expect(local(time.before(at('2026-11-16T17:00'), 4 * hour, pauses))).toBe('2026-11-16T09:00:00');
  });

  test('that run over closing time count only what is open of them', () => {
    const night = [at('2026-11-16T16:00'), at('2026-11-17T10:00')] as const;
    expect(local(time.after(at('2026-11-16T15:00'), 2 * hour, [night]))).toBe('2026-11-17T11:00:00');
  });
});

describe('clocks that change', () => {
  const round = new WorkingTime({ ...always, zone: 'Europe/Berlin' });
  const night: Calendar = { zone: 'Europe/Berlin', week: { saturday: [[1320, 1440 + 360]], sunday: [[60, 180]] } };

  test('a round-the-clock day has 23 hours in March and 25 in October', () => {
    expect(round.between(at('2026-03-29T00:00'), at('2026-03-30T00:00'))).toBe(23 * hour);
    expect(round.between(at('2026-10-25T00:00'), at('2026-10-26T00:00'))).toBe(25 * hour);
  });

  test('a night shift is as long as it is lived: 22:00 to 06:00 is 7 hours in March, 9 in October', () => {
    const shift = new WorkingTime(night);
    expect(shift.between(at('2026-03-28T12:00'), at('2026-03-29T12:00'))).toBe(7 * hour);
    expect(shift.between(at('2026-10-24T12:00'), at('2026-10-25T12:00'))).toBe(9 * hour);
    expect(shift.between(at('2026-11-21T12:00'), at('2026-11-22T12:00'))).toBe(8 * hour);
  });

  test('an opening that lies in the hour that is skipped is none, one that begins in it begins after it', () => {
    const only = (from: number, until: number) =>
      new WorkingTime({ zone: 'Europe/Berlin', week: { sunday: [[from, until]] } });
    const [before, after] = [at('2026-03-29T00:00'), at('2026-03-29T12:00')];
    expect(only(120, 180).between(before, after)).toBe(0);
    expect(only(150, 240).between(before, after)).toBe(hour);
    expect(only(60, 150).between(before, after)).toBe(hour);
  });

  const sunday = (from: number, until: number, date: string): number =>
    new WorkingTime({ zone: 'Europe/Berlin', week: { sunday: [[from, until]] } }).between(
      at(`${date}T00:00`),
      at(`${date}T12:00`),
    );

  test('an opening within the hour that comes twice is open both times, and only while the clock shows it', () => {
    expect(sunday(135, 165, '2026-10-25')).toBe(hour);
    expect(sunday(60, 150, '2026-10-25')).toBe(2 * hour);
    expect(sunday(150, 240, '2026-10-25')).toBe(2 * hour);
  });

  test('one that ends where the hour that comes twice or is skipped begins is as long as ever', () => {
    expect(sunday(0, 120, '2026-10-25')).toBe(2 * hour);
    expect(sunday(0, 120, '2026-03-29')).toBe(2 * hour);
    expect(sunday(180, 240, '2026-03-29')).toBe(hour);
    const shift = new WorkingTime({ zone: 'Europe/Berlin', week: { saturday: [[1320, 1440 + 120]] } });
    expect(shift.between(at('2026-03-28T12:00'), at('2026-03-29T12:00'))).toBe(4 * hour);
    expect(shift.between(at('2026-10-24T12:00'), at('2026-10-25T12:00'))).toBe(4 * hour);
  });

  test('a clock that changes at midnight, by half an hour, or over a whole day', () => {
    const whole = (zone: string) => new WorkingTime({ ...always, zone });
    const day = (zone: string, from: string, until: string): number =>
      whole(zone).between(at(from, zone), at(until, zone)) / hour;
    expect(day('America/Havana', '2026-03-08T01:00', '2026-03-09T00:00')).toBe(23);
    expect(day('Australia/Lord_Howe', '2026-04-05T00:00', '2026-04-06T00:00')).toBe(24.5);
    expect(day('Australia/Lord_Howe', '2026-10-04T00:00', '2026-10-05T00:00')).toBe(23.5);
    // Samoa had no 30 December 2011, a Friday.
    const friday = new WorkingTime({ zone: 'Pacific/Apia', week: { friday: office } });
    expect(friday.between(at('2011-12-29T00:00', 'Pacific/Apia'), at('2012-01-02T00:00', 'Pacific/Apia'))).toBe(0);
  });
});

describe('days that differ', () => {
  const calendar: Calendar = {
    ...desk,
    days: {
      '--12-24': [[540, 720]],
      '--12-25': [],
      '2026-12-28': [
        [600, 660],
        [780, 840],
      ],
      '2027-12-24': [],
    },
  };
  const short = new WorkingTime(calendar);

  test('half days, holidays of every year and single days, of which the dated one goes first', () => {
    expect(short.between(at('2026-12-24T00:00'), at('2026-12-25T00:00'))).toBe(3 * hour);
    expect(short.between(at('2026-12-25T00:00'), at('2026-12-26T00:00'))).toBe(0);
    expect(short.between(at('2026-12-28T00:00'), at('2026-12-29T00:00'))).toBe(2 * hour);
    expect(short.between(at('2027-12-24T00:00'), at('2027-12-25T00:00'))).toBe(0);
    expect(local(short.after(at('2026-12-24T11:00'), 2 * hour))).toBe('2026-12-28T11:00:00');
  });

  test('a night shift belongs to the day on which it begins', () => {
    const shift = new WorkingTime({
      zone: 'Europe/Berlin',
      week: { thursday: [[1320, 1800]], friday: [[1320, 1800]] },
      days: { '2026-12-25': [] },
    });
    // Christmas Day is a Friday: the shift of Thursday is worked to its end, that of Friday is not begun.
    expect(shift.between(at('2026-12-24T12:00'), at('2026-12-26T12:00'))).toBe(8 * hour);
    expect(shift.isOpen(at('2026-12-25T05:59:59'))).toBe(true);
  });

  test('a calendar may open on one day of the year only, leap days too', () => {
    const leap = new WorkingTime({ zone: 'Europe/Berlin', week: {}, days: { '--02-29': [[540, 600]] } });
    expect(local(leap.after(at('2026-01-01T00:00'), 1.5 * hour))).toBe('2032-02-29T09:30:00');
    expect(local(leap.nextOpening(at('2026-01-01T00:00')))).toBe('2028-02-29T09:00:00');
  });

  test('lunch breaks, openings that touch, overlap and run over New Year', () => {
    const odd = new WorkingTime({
      zone: 'UTC',
      week: {
        monday: [
          [540, 720],
          [720, 780],
          [700, 750],
          [840, 1020],
        ],
        thursday: [[1380, 1500]],
      },
    });
    expect(odd.between(at('2026-11-16T00:00', 'UTC'), at('2026-11-17T00:00', 'UTC'))).toBe(7 * hour);
    expect(odd.between(at('2026-12-31T00:00', 'UTC'), at('2027-01-02T00:00', 'UTC'))).toBe(2 * hour);
    expect(odd.stretches(at('2026-12-31T23:30', 'UTC'), at('2027-01-01T00:30', 'UTC'))).toHaveLength(1);
  });

  test.each([
    [{ zone: 'Mars/Olympus', week: desk.week }, 'zone'],
    [{ zone: 'UTC', week: {} }, 'week'],
    [{ zone: 'UTC', week: { monday: [] }, days: { '2026-12-24': [[540, 720]], '--12-25': [] } }, 'week'],
    [{ zone: 'UTC', week: { ...desk.week, Sat: [[540, 720]] } }, 'week.Sat'],
    [{ zone: 'UTC', week: { monday: [[540, 540]] } }, 'week.monday.0'],
    [{ zone: 'UTC', week: { monday: [[-1, 540]] } }, 'week.monday.0'],
    [{ zone: 'UTC', week: { monday: [[0.5, 540]] } }, 'week.monday.0'],
    [{ zone: 'UTC', week: { monday: [[540, 2881]] } }, 'week.monday.0'],
    [{ zone: 'UTC', week: desk.week, days: { '2026-02-30': [] } }, 'days.2026-02-30'],
    [{ zone: 'UTC', week: desk.week, days: { tomorrow: [] } }, 'days.tomorrow'],
  ] as const)('a calendar that does not hold together is refused: %j', (calendar, where) => {
    expect(calendarFaults(calendar as unknown as Calendar).map((fault) => fault.at)).toEqual([where]);
    expect(() => new WorkingTime(calendar as unknown as Calendar)).toThrow(where);
  });

  test('one that opens too seldom for what is asked says so rather than search for ever', () => {
    const rare = new WorkingTime({ zone: 'UTC', week: { monday: [[0, 1]] } });
    expect(() => rare.after(at('2026-11-16T00:00', 'UTC'), 1000 * hour)).toThrow(RangeError);
  });
});
