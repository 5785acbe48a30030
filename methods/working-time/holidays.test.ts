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
});

test('a place that is none is refused, also a state or region that is written wrongly', () => {
  for (const [country, state, region] of [['Atlantis'], ['DE', 'XX'], ['DE', 'BY', 'ZZ']] as const)
    expect(() => publicHolidays({ country, ...(state && { state }), ...(region && { region }) }, 2026)).toThrow(
      region ?? state ?? country,
    );
  expect(publicHolidays({ country: 'DE', state: 'BY', region: 'A' }, 2026).map(({ day }) => day)).toContain(
    '2026-08-08',
  );
});

test('holidays of several days are free for all of them, those of an afternoon from then on', () => {
  // In Armenia New Year is two days, and the three before Christmas follow.
  expect(daysOf('AM', undefined, 2026).slice(0, 5)).toEqual(
    ['01', '02', '03', '04', '05'].map((day) => `2026-01-${day}`),
  );
  expect(publicHolidays({ country: 'IS' }, 2026)).toContainEqual({
    day: '2026-12-24',
    name: 'Christmas Eve',
    from: 780,
  });
  const iceland: Calendar = {
    zone: 'Atlantic/Reykjavik',
    week: {
      thursday: [
        [540, 1020],
        [1080, 1200],
      ],
    },
  };
  const time = new WorkingTime(closedOnHolidays(iceland, { country: 'IS' }, { first: 2026, last: 2026 }));
  const eve = Date.parse('2026-12-24T00:00Z') / 1000;
  expect(time.stretches(eve, eve + 86_400)).toEqual([[eve + 9 * 3600, eve + 13 * 3600]]);
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
