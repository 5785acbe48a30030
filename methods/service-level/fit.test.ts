import { array, boolean, assert as hold, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { always, type Calendar } from '../working-time/calendar.ts';
import { WorkingTime } from '../working-time/working-time.ts';
import { balanced, confusionOf, share } from './confusion.ts';
import { contradictions } from './contradictions.ts';
import { explained, fitLimit, fitLimits, type Outcome, predicted, roundest } from './fit.ts';

const hour = 3600;
const start = Date.parse('2026-03-02T00:00Z') / 1000;

/** Numbers that look thrown, the same in every run. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
};

const week = (opens: number, closes: number, days: number): Calendar['week'] =>
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
      .slice(0, days)
      .map((day) => [day, [[opens * 60, closes * 60]]]),
  );

/** Calendars that somebody might have agreed on. */
const calendars: readonly Calendar[] = [
  always,
  ...['UTC', 'Europe/Berlin', 'America/Sao_Paulo'].flatMap((zone) =>
    [5, 6].flatMap((days) =>
      [7, 8, 9].flatMap((opens) => [16, 17, 18].map((closes) => ({ zone, week: week(opens, closes, days) }))),
    ),
  ),
];

/** A log of incidents that were promised so many hours by priority, in the working time of a calendar. */
const logOf = (agreed: Calendar, hours: Readonly<Record<string, number>>, seed: number, size = 1_500) => {
  const throwing = dice(seed);
  const time = new WorkingTime(agreed);
  return Array.from({ length: size }, () => {
    const group = Object.keys(hours)[throwing(Object.keys(hours).length)] ?? '';
    const from = start + throwing(90 * 24 * 60) * 60;
    const limit = (hours[group] ?? 0) * hour;
    const until = time.after(from, throwing(2 * limit)) + throwing(2) * throwing(6 * hour);
    return { group, from, until, kept: time.between(from, until) <= limit };
  });
};

const usedBy = (calendar: Calendar, log: readonly { from: number; until: number }[]): readonly number[] => {
  const time = new WorkingTime(calendar);
  return log.map(({ from, until }) => time.between(from, until));
};

describe('an agreement that is known', () => {
  test.each([
    ['office hours in Berlin', { zone: 'Europe/Berlin', week: week(8, 17, 5) }, { P1: 4, P2: 9, P3: 45 }],
    ['a week of six days in São Paulo', { zone: 'America/Sao_Paulo', week: week(7, 18, 6) }, { P1: 2, P2: 8, P3: 55 }],
    ['round the clock', always, { P1: 1, P2: 4, P3: 72 }],
  ] as const)('is found again among many, with its limits to the second: %s', (_, agreed, hours) => {
    const log = logOf(agreed, hours, 7);
    const found = calendars
      .map((calendar) => ({ calendar, limits: fitLimits(usedBy(calendar, log), log) }))
      .toSorted((one, other) => explained(other.limits) - explained(one.limits));
    expect(found[0]?.calendar).toEqual(agreed);
    expect(explained(found[0]?.limits ?? new Map())).toBe(log.length);
    expect(explained(found[1]?.limits ?? new Map())).toBeLessThan(log.length);
    const limits = [...(found[0]?.limits ?? [])].map(([group, { seconds }]) => [group, seconds / hour]);
    expect(Object.fromEntries(limits)).toEqual(hours);
  });

  test('explains what comes later, and of what was told wrongly as much is left as was put in', () => {
    const log = logOf(always, { P1: 4, P3: 40 }, 11, 2_000).map((each, place) =>
      place % 50 === 0 ? { ...each, kept: !each.kept } : each,
    );
    const used = usedBy(always, log);
    const limits = fitLimits(used.slice(0, 1_400), log.slice(0, 1_400));
    expect([limits.get('P1')?.seconds, limits.get('P3')?.seconds]).toEqual([4 * hour, 40 * hour]);
    const told = log
      .slice(1_400)
      .map((each, place) => ({ kept: each.kept, said: predicted(limits, each, used[1_400 + place] ?? 0, true) }));
    expect(share(confusionOf(told))).toBe(588 / 600);
  });
});

test('no limit explains more than the one found, and any within its span as many', () => {
  const right = (used: readonly number[], kept: readonly boolean[], limit: number): number =>
    used.filter((each, place) => each <= limit === kept[place]).length;
  hold(
    property(array(tuple(integer({ min: 0, max: 40 }), boolean()), { minLength: 1, maxLength: 30 }), (told) => {
      const [used, kept] = [told.map(([each]) => each), told.map(([, each]) => each)];
      const limit = fitLimit(used, kept);
      const best = Math.max(...Array.from({ length: 42 }, (_, each) => right(used, kept, each - 1)));
      expect([limit.right, limit.of]).toEqual([best, told.length]);
      expect(right(used, kept, limit.seconds)).toBe(best);
      expect(right(used, kept, limit.from)).toBe(best);
      expect(right(used, kept, Math.min(41, limit.below) - 0.5)).toBe(best);
    }),
  );
});

test('where nothing was kept nothing will be, where all was all; of what was never seen the usual is said', () => {
  const outcomes: Outcome[] = [
    { group: 'P1', kept: false },
    { group: 'P4', kept: true },
  ];
  const limits = fitLimits([0, 900], outcomes);
  expect([limits.get('P1')?.seconds, limits.get('P4')?.seconds]).toEqual([-1, Number.POSITIVE_INFINITY]);
  const said = (group: string, used: number) => predicted(limits, { group }, used, true);
  expect([said('P1', 0), said('P4', 1e9), said('P5', 5)]).toEqual([false, true, true]);
});

test.each([
  [3.9 * hour, 4.2 * hour, 4 * hour],
  [71 * hour, 73 * hour, 72 * hour],
  [1790, 1801, 1800],
  [60, 61, 60],
  [1, 10 * 604_800, 5 * 604_800],
])('of the limits from %d below %d, %d is the roundest', (from, below, round) => {
  expect(roundest(from, below)).toBe(round);
});

test('always saying what is usual is right for most, and for one half of each kind', () => {
  const told = confusionOf([true, true, true, false].map((kept) => ({ kept, said: true })));
  expect(told).toEqual({ kept: { right: 3, wrong: 0 }, missed: { right: 0, wrong: 1 } });
  expect([share(told), balanced(told)]).toEqual([0.75, 0.5]);
  expect([share(confusionOf([])), balanced(confusionOf([{ kept: true, said: true }]))]).toEqual([null, null]);
});

describe('contradictions', () => {
  const kept = (group: string): Outcome => ({ group, kept: true });
  const missed = (group: string): Outcome => ({ group, kept: false });

  test('one that missed within another that kept its promise is beyond explaining, in its own group only', () => {
    expect(
      contradictions(
        [
          [0, 100],
          [10, 20],
        ],
        [kept('P3'), missed('P3')],
      ),
    ).toEqual({ pairs: 1, atLeast: 1 });
    expect(
      contradictions(
        [
          [0, 100],
          [10, 20],
        ],
        [kept('P3'), missed('P2')],
      ),
    ).toEqual({ pairs: 0, atLeast: 0 });
    expect(
      contradictions(
        [
          [0, 100],
          [10, 120],
        ],
        [kept('P3'), missed('P3')],
      ),
    ).toEqual({ pairs: 0, atLeast: 0 });
    expect(
      contradictions(
        [
          [5, 9],
          [5, 9],
        ],
        [kept('P3'), missed('P3')],
      ),
    ).toEqual({ pairs: 1, atLeast: 1 });
  });

  test('one wrong one among many explains all its pairs; two that are wrong for two do not', () => {
    const inner = [
      [10, 20],
      [30, 40],
      [50, 60],
    ] as const;
    expect(contradictions([[0, 100], ...inner], [kept('P3'), ...inner.map(() => missed('P3'))])).toEqual({
      pairs: 3,
      atLeast: 1,
    });
    expect(
      contradictions(
        [
          [0, 100],
          [0, 35],
          [10, 20],
          [30, 40],
        ],
        [kept('P3'), kept('P3'), missed('P3'), missed('P3')],
      ),
    ).toEqual({ pairs: 3, atLeast: 2 });
  });

  test('whatever the calendar, no limit leaves fewer unexplained', () => {
    const log = logOf({ zone: 'UTC', week: week(8, 17, 5) }, { P2: 9, P3: 30 }, 3, 300).map((each, place) =>
      place % 9 === 0 ? { ...each, kept: !each.kept } : each,
    );
    const { atLeast } = contradictions(
      log.map(({ from, until }) => [from, until]),
      log,
    );
    const left = calendars.map((calendar) => log.length - explained(fitLimits(usedBy(calendar, log), log)));
    expect(atLeast).toBeGreaterThan(0);
    expect(atLeast).toBeLessThanOrEqual(Math.min(...left));
  });
});
