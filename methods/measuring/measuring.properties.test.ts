import { constantFrom, date, assert as hold, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBefore, periodBefore, periodKinds, periodOf, periodOfDay, periodsBetween } from './periods.ts';
import { aims, onTheWay, stands, wayGone } from './standing.ts';

const zones = constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC');
const kinds = constantFrom(...periodKinds);
const moments = date({ min: new Date('2008-01-01Z'), max: new Date('2030-01-01Z'), noInvalidDate: true }).map((at) =>
  at.toISOString(),
);
const whole = integer({ min: -1_000, max: 1_000 });

describe('periods', () => {
  test('a moment lies in its period, which begins at a local day’s first moment and ends where the next begins', () => {
    hold(
      property(kinds, zones, moments, (kind, zone, at) => {
        const { from, until } = periodOf(kind, zone, at);
        expect(from <= at && at < until).toBe(true);
        expect(periodOf(kind, zone, until).from).toBe(until);
        expect(periodOf(kind, zone, from).from).toBe(from);
        const first = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
        expect(first.equals(first.startOfDay())).toBe(true);
        expect(periodOfDay(kind, zone, first.toPlainDate().toString())).toEqual({ from, until });
      }),
    );
  });

  test('periods between two moments leave no gap and none out; of too many the last are kept', () => {
    hold(
      property(kinds, zones, tuple(moments, moments), (kind, zone, pair) => {
        const [from = '', until = ''] = pair.toSorted();
        const found = periodsBetween(kind, zone, [from, until], 40);
        expect(found.length).toBeGreaterThan(0);
        expect(found.at(-1)).toEqual(periodOf(kind, zone, until));
        if (found.length < 40) expect(found[0]).toEqual(periodOf(kind, zone, from));
        for (const [at, { until: end }] of found.slice(0, -1).entries()) expect(found[at + 1]?.from).toBe(end);
      }),
    );
  });

  test('a day in spring has 23 hours, one in autumn 25; a quarter begins in its zone', () => {
    const hours = (day: string): number => {
      const { from, until } = periodOfDay('day', 'Europe/Berlin', day);
      return (Date.parse(until) - Date.parse(from)) / 3_600_000;
    };
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24]);
    expect(periodOf('quarter', 'Asia/Tokyo', '2026-03-31T16:00:00Z').from).toBe('2026-03-31T15:00:00.000Z');
    expect(periodBefore('month', 'UTC', '2026-03-31T12:00:00Z', 1).from).toBe('2026-02-01T00:00:00.000Z');
  });
});

describe('days before', () => {
  const from = '2026-03-01';
  test.each([
    [
      { from, until: '2026-03-31' },
      { from: '2026-02-01', until: '2026-02-28' },
    ],
    [
      { from, until: '2026-04-30' },
      { from: '2026-01-01', until: '2026-02-28' },
    ],
    [
      { from, until: '2026-03-30' },
      { from: '2026-01-30', until: '2026-02-28' },
    ],
    [
      { from: '2024-03-05', until: '2024-03-05' },
      { from: '2024-03-04', until: '2024-03-04' },
    ],
    [
      { from: '2025-01-01', until: '2025-12-31' },
      { from: '2024-01-01', until: '2024-12-31' },
    ],
  ])('of %o are %o', (days, before) => expect(daysBefore(days)).toEqual(before));

  test('end the day before, and are as many unless months are whole', () => {
    const dayAt = (at: number): Temporal.PlainDate => Temporal.PlainDate.from('2020-01-01').add({ days: at });
    hold(
      property(integer({ min: 0, max: 4_000 }), integer({ min: 0, max: 800 }), (at, length) => {
        const [first, last] = [dayAt(at), dayAt(at + length)];
        const before = daysBefore({ from: first.toString(), until: last.toString() });
        expect(before.until).toBe(first.subtract({ days: 1 }).toString());
        const whole = first.day === 1 && last.add({ days: 1 }).day === 1;
        if (whole) expect(Temporal.PlainDate.from(before.from).day).toBe(1);
        else expect(Temporal.PlainDate.from(before.from).until(before.until).days).toBe(length);
      }),
    );
  });
});

describe('standing', () => {
  test('less is more, seen in a mirror', () => {
    hold(
      property(whole, whole, integer({ min: 0, max: 100 }), (target, value, tolerance) => {
        const more = stands({ aim: 'more', target, tolerance }, value);
        expect(stands({ aim: 'less', target: -target, tolerance }, -value)).toBe(more);
      }),
    );
  });

  test('what is better never stands worse; without a tolerance nothing is near', () => {
    const rank = { missed: 0, near: 1, met: 2 } as const;
    hold(
      property(
        whole,
        whole,
        integer({ min: 0, max: 100 }),
        integer({ min: 0, max: 50 }),
        (target, value, by, tolerance) => {
          const held = { aim: 'more', target, tolerance } as const;
          const [one, other] = [stands(held, value), stands(held, value + by)];
          expect(rank[other ?? 'missed']).toBeGreaterThanOrEqual(rank[one ?? 'missed']);
          for (const aim of aims) expect(stands({ aim, target, tolerance: null }, value)).not.toBe('near');
        },
      ),
    );
  });

  test('the way gone is 0 at the start, 1 at the target, and knows no unit', () => {
    hold(
      property(whole, whole, whole, integer({ min: 1, max: 9 }), whole, (baseline, target, value, scale, shift) => {
        if (baseline === target) return;
        expect(wayGone(baseline, target, baseline)).toBeCloseTo(0);
        expect(wayGone(baseline, target, target)).toBe(1);
        const inOther = (of: number): number => of * scale + shift;
        expect(wayGone(inOther(baseline), inOther(target), inOther(value))).toBeCloseTo(
          wayGone(baseline, target, value) ?? 0,
        );
      }),
    );
  });

  test('on track is as far as the time; who is there is there', () => {
    const held = { aim: 'less', target: 10, tolerance: null } as const;
    expect(onTheWay(held, { baseline: 30, value: 20, time: 0.5 })).toBe('on-track');
    expect(onTheWay(held, { baseline: 30, value: 21, time: 0.5 })).toBe('behind');
    expect(onTheWay(held, { baseline: 30, value: 9, time: 0.1 })).toBe('reached');
    expect(onTheWay(held, { baseline: 30, value: null, time: 0.1 })).toBeNull();
  });
});
