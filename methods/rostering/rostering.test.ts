import { describe, expect, test } from 'vitest';
import { cover } from './cover.ts';
import { shares, spread } from './fairness.ts';
import { longRuns, longWeeks, overlaps, shortRests } from './lawful.ts';
import { type Planned, stretchesOf } from './stretch.ts';

const zone = 'Europe/Berlin';
const on = (person: string, day: string, from: string, until: string): Planned => ({ person, day, from, until });
const plan = (...lines: Planned[]) => stretchesOf(lines, zone);
const moment = (day: string): number => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
const limits = { restHours: 11, weeklyHours: 48, overWeeks: 17 };

describe('a plan', () => {
  test('has nobody twice at once, over midnight either', () => {
    const lines = plan(on('ada', '2026-11-23', '22:00', '06:00'), on('ada', '2026-11-24', '05:00', '09:00'));
    expect(overlaps(lines)).toEqual([{ line: 1, person: 'ada', hours: 1 }]);
    expect(
      overlaps(plan(on('ada', '2026-11-23', '06:00', '14:00'), on('ben', '2026-11-23', '06:00', '14:00'))),
    ).toEqual([]);
  });

  test('leaves eleven hours of rest, counted in real time when the clocks change', () => {
    const late = on('ada', '2026-03-28', '14:00', '22:30');
    // The night to the 29th of March has an hour less: half past nine on the clock is ten hours later.
    expect(shortRests(plan(late, on('ada', '2026-03-29', '09:30', '17:00')), 11)).toEqual([
      { line: 1, person: 'ada', hours: 10 },
    ]);
    expect(shortRests(plan(late, on('ada', '2026-03-29', '10:30', '17:00')), 11)).toEqual([]);
    expect(
      shortRests(plan(on('ada', '2026-11-23', '06:00', '12:00'), on('ada', '2026-11-23', '12:00', '14:00')), 11),
    ).toEqual([]);
    // Early and late without a break between them are sixteen hours, which leave eight.
    expect(
      shortRests(plan(on('ada', '2026-11-23', '06:00', '14:00'), on('ada', '2026-11-23', '14:00', '22:00')), 11),
    ).toEqual([{ line: 1, person: 'ada', hours: 8 }]);
  });

  test('leaves a day off after so many in a row, one for each run', () => {
    const days = Array.from({ length: 15 }, (_, at) =>
      on('ada', `2026-11-${String(at + 2).padStart(2, '0')}`, '08:00', '12:00'),
    );
    expect(longRuns(plan(...days), 6)).toEqual([{ line: 6, person: 'ada', days: 7 }]);
    const withOneOff = days.filter((_, at) => at % 7 !== 6);
    expect(longRuns(plan(...withOneOff), 6)).toEqual([]);
    expect(
      longRuns(plan(on('ada', '2026-11-02', '08:00', '09:00'), on('ada', '2026-11-02', '10:00', '11:00')), 1),
    ).toEqual([]);
  });

  test('keeps to forty-eight hours a week on average, not in every week', () => {
    const days = (from: number, hours: string) =>
      Array.from({ length: 6 }, (_, at) => on('ada', `2026-11-${String(from + at).padStart(2, '0')}`, '08:00', hours));
    const heavy = days(2, '18:00');
    const [begin, one, two] = [moment('2026-11-02'), moment('2026-11-09'), moment('2026-11-16')];
    expect(longWeeks(plan(...heavy), begin, one, limits)).toMatchObject([{ person: 'ada', hours: 60 }]);
    expect(longWeeks(plan(...heavy, ...days(9, '13:00')), begin, two, limits)).toEqual([]);
    expect(longWeeks(plan(...heavy, ...days(9, '13:00')), begin, two, { ...limits, overWeeks: 1 })).toHaveLength(1);
  });

  test('tells nights and weekends by person, and how far apart they are', () => {
    const lines = plan(
      on('ada', '2026-11-27', '22:00', '06:00'),
      on('ada', '2026-11-28', '22:00', '06:00'),
      on('ben', '2026-11-27', '05:00', '13:00'),
    );
    const told = shares(lines, ['ada', 'ben', 'cem']);
    expect(told).toEqual([
      { person: 'ada', hours: 16, shifts: 2, nights: 2, weekends: 1 },
      { person: 'ben', hours: 8, shifts: 1, nights: 0, weekends: 0 },
      { person: 'cem', hours: 0, shifts: 0, nights: 0, weekends: 0 },
    ]);
    expect(spread(told.map(({ nights }) => nights))).toBe(2);
  });

  test('covers what is needed, hour by hour', () => {
    const at = moment('2026-11-23') + 8 * 3_600_000;
    const told = cover(plan(on('ada', '2026-11-23', '08:30', '17:00')), [
      { at, needed: 2 },
      { at: at + 3_600_000, needed: 1 },
    ]);
    expect(told).toMatchObject([
      { there: 0.5, missing: 1.5 },
      { there: 1, missing: 0 },
    ]);
  });
});
