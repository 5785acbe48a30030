import { array, constantFrom, assert as hold, integer, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { type Calendar, type Opening, weekdays } from './calendar.ts';
import type { Stretch } from './timeline.ts';
import { WorkingTime } from './working-time.ts';

const day = 86_400;
const start = Date.parse('2026-01-01T00:00:00Z') / 1000;

const opening = tuple(integer({ min: 0, max: 1439 }), integer({ min: 1, max: 1440 })).map(
  ([from, length]): Opening => [from, from + length],
);
const week = tuple(opening, array(array(opening, { maxLength: 3 }), { minLength: 7, maxLength: 7 })).map(
  ([sure, days]): Calendar['week'] =>
    Object.fromEntries(
      weekdays.map((name, place) => [name, place === 2 ? [sure, ...(days[place] ?? [])] : (days[place] ?? [])]),
    ),
);
const zones = constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
);
const calendars = record({ zone: zones, week }).map((calendar): Calendar => calendar);
const moments = integer({ min: 0, max: 365 * day }).map((seconds) => start + seconds);
const pauses = array(
  tuple(moments, integer({ min: 0, max: 20 * day })).map(([from, length]): Stretch => [from, from + length]),
  { maxLength: 5 },
);

test('what is added is measured again, forwards and backwards, around pauses', () => {
  hold(
    property(calendars, moments, integer({ min: 0, max: 30 * 3600 }), pauses, (calendar, from, seconds, paused) => {
      const time = new WorkingTime(calendar);
      const until = time.after(from, seconds, paused);
      expect(time.between(from, until, paused)).toBe(seconds);
      expect(time.between(from, until - 1, paused)).toBe(Math.max(0, seconds - 1));
      const began = time.before(from, seconds, paused);
      expect(time.between(began, from, paused)).toBe(seconds);
      if (seconds > 0) expect(time.between(began + 1, from, paused)).toBe(seconds - 1);
    }),
    { numRuns: 150 },
  );
});

test('splitting a stretch anywhere keeps the sum, and it is the sum of its openings', () => {
  hold(
    property(calendars, moments, moments, moments, pauses, (calendar, one, two, three, paused) => {
      const [from, middle, until] = [one, two, three].sort((a, b) => a - b) as [number, number, number];
      const time = new WorkingTime(calendar);
      const whole = time.between(from, until, paused);
      expect(time.between(from, middle, paused) + time.between(middle, until, paused)).toBe(whole);
      expect(whole).toBeLessThanOrEqual(until - from);
      const open = time.stretches(from, until).reduce((sum, [begin, end]) => sum + end - begin, 0);
      expect(time.between(from, until)).toBe(open);
    }),
    { numRuns: 150 },
  );
});

test('pauses count once, in any order and however they are cut', () => {
  hold(
    property(calendars, moments, moments, pauses, (calendar, one, two, paused) => {
      const [from, until] = [Math.min(one, two), Math.max(one, two)];
      const time = new WorkingTime(calendar);
      const cut = paused.flatMap(([begin, end]): Stretch[] => [
        [begin, Math.floor((begin + end) / 2)],
        [Math.floor((begin + end) / 2), end],
        [begin, end],
      ]);
      expect(time.between(from, until, cut.toReversed())).toBe(time.between(from, until, paused));
    }),
    { numRuns: 100 },
  );
});

test('a zone that stands apart by whole hours, and never changes its clock, shifts everything by them and nothing else', () => {
  hold(
    property(week, moments, moments, integer({ min: -12, max: 12 }), (hours, one, two, apart) => {
      const zone = apart === 0 ? 'UTC' : `${apart > 0 ? '+' : '-'}${String(Math.abs(apart)).padStart(2, '0')}:00`;
      const [there, here] = [new WorkingTime({ zone, week: hours }), new WorkingTime({ zone: 'UTC', week: hours })];
      const shift = apart * 3600;
      expect(there.between(one - shift, two - shift)).toBe(here.between(one, two));
    }),
    { numRuns: 100 },
  );
});

/** What the clock on the wall says, asked of the clock itself. */
const shownOpen = ({ zone, week: hours }: Calendar, moment: number): boolean => {
  const now = Temporal.Instant.fromEpochMilliseconds(moment * 1000).toZonedDateTimeISO(zone);
  const minute = now.hour * 60 + now.minute;
  const [today, yesterday] = [now.dayOfWeek - 1, (now.dayOfWeek + 5) % 7].map((place) => weekdays[place] ?? 'monday');
  const within = (openings: readonly Opening[] | undefined, at: number): boolean =>
    (openings ?? []).some(([from, until]) => from <= at && at < until);
  return within(today && hours[today], minute) || within(yesterday && hours[yesterday], minute + 1440);
};

/** Moments within four hours of where Berlin, New York, Lord Howe and Santiago change their clocks in 2026. */
const nearChanges = tuple(
  constantFrom(
    '2026-03-29T01:00Z',
    '2026-10-25T01:00Z',
    '2026-03-08T07:00Z',
    '2026-11-01T06:00Z',
    '2026-04-04T15:00Z',
    '2026-10-03T15:30Z',
    '2026-04-05T03:00Z',
    '2026-09-06T04:00Z',
  ),
  integer({ min: -14_400, max: 14_400 }),
).map(([change, apart]) => Date.parse(change) / 1000 + apart);
const changing = constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago');

test('it is open when the clock on the wall shows it and at no other second, also while clocks change', () => {
  hold(
    property(changing, week, nearChanges, (zone, hours, moment) => {
      const calendar = { zone, week: hours };
      expect(new WorkingTime(calendar).isOpen(moment)).toBe(shownOpen(calendar, moment));
    }),
    { numRuns: 300 },
  );
});

test('in every zone there is, a year round the clock is as long as the year', () => {
  const until = start + 365 * day;
  const zones = Intl.supportedValuesOf('timeZone');
  const whole: Calendar['week'] = Object.fromEntries(weekdays.map((name) => [name, [[0, 1440]]]));
  expect(zones.length).toBeGreaterThan(400);
  for (const zone of zones) expect(new WorkingTime({ zone, week: whole }).between(start, until)).toBe(365 * day);
});

test('the next opening is open, and nothing is open before it', () => {
  hold(
    property(calendars, moments, (calendar, from) => {
      const time = new WorkingTime(calendar);
      const next = time.nextOpening(from);
      expect(time.isOpen(next)).toBe(true);
      expect(time.between(from, next)).toBe(0);
    }),
    { numRuns: 100 },
  );
});
