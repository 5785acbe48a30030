import { expect, test } from 'vitest';
import type { Calendar } from './calendar.ts';
import { holidayOn, holidayPlaceFault, publicHolidays } from './holidays.ts';
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
  const time = new WorkingTime({ ...iceland, holidays: { country: 'IS' } });
  const eve = Date.parse('2026-12-24T00:00Z') / 1000;
  expect(time.stretches(eve, eve + 86_400)).toEqual([[eve + 9 * 3600, eve + 13 * 3600]]);
});

test('a calendar is closed on them, unless it says otherwise of a day itself', () => {
  const week = { thursday: [[540, 1020]], friday: [[540, 1020]] } as const;
  const calendar: Calendar = {
    zone: 'Europe/Berlin',
    week,
    days: { '2026-05-14': [[540, 600]], '--12-25': [[540, 660]] },
    holidays: { country: 'DE' },
  };
  const time = new WorkingTime(calendar);
  const hours = (day: string): number => {
    const from = Temporal.PlainDate.from(day).toZonedDateTime('Europe/Berlin').epochMilliseconds / 1000;
    return time.between(from, from + 86_400) / 3600;
  };
  expect(['2026-04-03', '2026-05-14', '2026-12-25', '2026-11-19'].map(hours)).toEqual([0, 1, 2, 8]);
});

test('in any year that is asked about, not in some years only', () => {
  const time = new WorkingTime({
    zone: 'Europe/Berlin',
    week: { friday: [[540, 1020]] },
    holidays: { country: 'DE' },
  });
  const noon = (day: Temporal.PlainDate): number =>
    day.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '12:00' }).epochMilliseconds / 1000;
  for (const goodFriday of ['1999-04-02', '2038-04-23', '2100-03-26'].map((day) => Temporal.PlainDate.from(day)))
    expect([time.isOpen(noon(goodFriday)), time.isOpen(noon(goodFriday.add({ days: 7 })))]).toEqual([false, true]);
});

test('a day is asked for the holiday that it is, one that began in the year before too', () => {
  expect(holidayOn({ country: 'DE' }, '2026-12-25', 'de')?.name).toMatch(/Weihnachtstag/);
  expect(holidayOn({ country: 'DE' }, '2026-12-24')).toBeNull();
  // The feast of the sacrifice of 1427 began on 30 December 2006 and lasted four days.
  expect(holidayOn({ country: 'SA' }, '2007-01-02')?.name).toMatch(/Adha/);
  expect(holidayOn({ country: 'SA' }, '2007-01-03')).toBeNull();
});

test.each([
  [{ country: 'DE', state: 'BE' }, null],
  [{ country: 'DE', state: 'BY', region: 'A' }, null],
  [{ country: 'de' }, 'country'],
  [{ country: 'constructor' }, 'country'],
  [{ country: 'DE', state: 'Berlin' }, 'state'],
  [{ country: 'DE', state: 'BY', region: 'X' }, 'region'],
  [{ country: 'DE', region: 'A' }, 'region'],
])('the almanac knows what it knows: %j', (place, part) => {
  expect(holidayPlaceFault(place)?.part ?? null).toBe(part);
});
