import { describe, expect, test } from 'vitest';
import { accounted, type Case, figuresOf, judge, quantile } from './report.ts';

const january = [0, 3100] as const;
const february = [3100, 5900] as const;
const one = (more: Partial<Case>): Case => ({
  began: 100,
  ended: 200,
  kept: true,
  overdue: null,
  within: 100,
  used: 50,
  excluded: false,
  target: 90,
  ...more,
});

/** Four began in January: two were kept in it, one nearly missed; one was missed in February; one still runs and is over its time. */
const cases: readonly Case[] = [
  one({}),
  one({ used: 95 }),
  one({ began: 3000, ended: 3300, kept: false, overdue: 3150, used: 300 }),
  one({ began: 3050, ended: null, kept: null, overdue: 3200, used: 200 }),
];

describe('in which period a case counts', () => {
  test('by its end: where it ended; what still runs counts nowhere', () => {
    expect(accounted(one({}), 'by-end')).toEqual({ at: 200, outcome: 'kept' });
    expect(accounted(one({ ended: null, kept: false, overdue: 150 }), 'by-end')).toBeNull();
  });

  test('by its start: where it began; still running and overdue is missed, still running in time counts nowhere', () => {
    expect(accounted(one({ kept: false }), 'by-start')).toEqual({ at: 100, outcome: 'missed' });
    expect(accounted(one({ ended: null, kept: false, overdue: 150 }), 'by-start')).toEqual({
      at: 100,
      outcome: 'missed',
    });
    expect(accounted(one({ ended: null, kept: null }), 'by-start')).toBeNull();
  });
});

describe('figures of a period', () => {
  test('by end: January kept both that ended in it; the others stood at its end, none over its time yet', () => {
    expect(figuresOf(cases, january, 'by-end', 5000)).toEqual({
      ended: 2,
      kept: 2,
      missed: 0,
      excluded: 0,
      near: 1,
      running: 2,
      overdue: 0,
      target: 0.9,
      median: 0.725,
      ninetieth: 0.905,
    });
    expect(figuresOf(cases, february, 'by-end', 5000)).toMatchObject({ kept: 0, missed: 1, running: 1, overdue: 1 });
  });

  test('by start: January answers for all four that began in it, of which three ended', () => {
    expect(figuresOf(cases, january, 'by-start', 5000)).toMatchObject({
      ended: 3,
      kept: 2,
      missed: 2,
      near: 1,
      median: 0.95,
    });
    expect(figuresOf(cases, february, 'by-start', 5000)).toMatchObject({ ended: 0, kept: 0, missed: 0, target: null });
  });

  test('what is excluded is neither kept nor missed', () => {
    const excluded = [...cases.slice(0, 2), one({ ...cases[2], excluded: true })];
    expect(figuresOf(excluded, january, 'by-start', 5000)).toMatchObject({ ended: 3, kept: 2, missed: 0, excluded: 1 });
  });

  test('exactly nine tenths is not near, a second more is', () => {
    const near = (used: number) => figuresOf([one({ used })], january, 'by-end', 5000).near;
    expect([near(90), near(91)]).toEqual([0, 1]);
  });
});

describe('a judgement', () => {
  test('compares with what was agreed and with the period before', () => {
    expect(judge({ kept: 19, missed: 1, target: 0.95 }, { kept: 9, missed: 1 })).toEqual({
      share: 0.95,
      attained: true,
      trend: expect.closeTo(0.05, 12),
    });
    expect(judge({ kept: 18, missed: 2, target: 0.95 }, null)).toEqual({ share: 0.9, attained: false, trend: null });
    expect(judge({ kept: 0, missed: 0, target: null }, null)).toEqual({ share: null, attained: null, trend: null });
  });

  test('quantiles lie between ranks', () => {
    expect([quantile([], 0.5), quantile([4, 1, 3, 2], 0.5), quantile([1, 2], 0.9)]).toEqual([null, 2.5, 1.9]);
  });
});
