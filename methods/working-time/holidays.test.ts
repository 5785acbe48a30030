import { expect, test } from 'vitest';
import type { Calendar } from './calendar.ts';
import { closedOnHolidays, publicHolidays } from './holidays.ts';
import { WorkingTime } from './working-time.ts';

const daysOf = (country: string, state: string | undefined, year: number): readonly string[] =>
  publicHolidays({ country, ...(state && { state }) }, year).map(({ day }) => day);

test('movable holidays fall where the almanac says, those of a state only there', () => {
  // Easter Sunday was 2024-03-31 and is 2026-04-05: Good Friday, Easter Monday, Ascension and Whit Monday go by it.
  expect(daysOf('DE', undefined, 2024)).toEqual(
    expect.arrayContaining(['2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20']),
  );
  expect(daysOf('DE', undefined, 2026)).toEqual(expect.arrayContaining(['2026-04-03', '2026-04-06', '2026-05-14']));
  expect(daysOf('DE', 'BY', 2026)).toContain('2026-01-06');
  expect(daysOf('DE', 'BE', 2026)).not.toContain('2026-01-06');
  expect(publicHolidays({ country: 'DE' }, 2026, 'de').find(({ day }) => day === '2026-05-01')?.name).toMatch(/Mai/);
  expect(() => publicHolidays({ country: 'Atlantis' }, 2026)).toThrow(/Atlantis/);
});

test('a calendar is closed on them, unless it says otherwise of a day itself', () => {
  const week = { thursday: [[540, 1020]], friday: [[540, 1020]] } as const;
  const calendar: Calendar = {
    zone: 'Europe/Berlin',
    week,
    days: { '2026-05-14': [[540, 600]], '--12-25': [[540, 660]] },
  };
  const time = new WorkingTime(closedOnHolidays(calendar, { country: 'DE' }, { first: 2026, last: 2027 }));
  const hours = (day: string): number => {
    const from = Temporal.PlainDate.from(day).toZonedDateTime('Europe/Berlin').epochMilliseconds / 1000;
    return time.between(from, from + 86_400) / 3600;
  };
  expect(['2026-04-03', '2026-05-14', '2026-12-25', '2026-11-19'].map(hours)).toEqual([0, 1, 2, 8]);
});
