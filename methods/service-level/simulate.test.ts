import { describe, expect, test } from 'vitest';
import type { Happening } from '../service-clock/condition.ts';
import { book } from './book.ts';
import type { Commitment } from './commitment.ts';
import { simulation } from './simulate.ts';
import { Tally } from './tally.ts';
import { at, calendars, hour, promise } from './testing/promise.ts';

const now = at(30, '09:00');

const proposed = (more: Partial<Commitment>): Commitment => promise({ agreement: 'new', number: 'AGR-2', ...more });

type Facts = Happening['facts'];
const base: Facts = { type: 'incident', category: 'open', state: 'new', priority: 'P3', organisation: 'shop' };
const waiting: Facts = { ...base, category: 'waiting', state: 'waiting', waitingFor: 'supplier' };
const done: Facts = { ...base, category: 'closed', state: 'resolved' };
/** Opened on Monday at nine, two hours with a supplier, solved on Tuesday at ten: seven hours of its own, nine in all. */
const story: readonly Happening[] = [
  { at: at(16, '09:00'), facts: base },
  { at: at(16, '12:00'), facts: waiting },
  { at: at(16, '14:00'), facts: base },
  { at: at(17, '10:00'), facts: done },
];

const under = (old: readonly Commitment[], more: readonly Commitment[]) =>
  simulation(book(old, calendars, new Map()), { commitments: more, instead: new Set(['old']) });
const told = (old: readonly Commitment[], more: readonly Commitment[]) =>
  under(old, more)(story, now).map(({ before, after, reasons }) => [
    before && [before.outcome, before.used / hour],
    after && [after.outcome, after.used / hour],
    reasons,
  ]);

describe('a story under a proposal, beside what was in force', () => {
  test.each([
    ['the limit', { within: 10 * hour }, ['kept', 9], ['limit']],
    ['the calendar', { calendar: null }, ['missed', 25], []],
    ['what it stands still for', { pausesFor: ['supplier'] as const }, ['kept', 7], ['pause']],
    ['what it stops on', { stopsOn: ['closed'] as const }, ['kept', 9], ['limit']],
  ] as const)('tells %s as the reason', (_, change, after, reasons) => {
    const within = 'stopsOn' in change ? { within: 10 * hour } : {};
    expect(told([promise({})], [proposed({ ...within, ...change })])).toEqual([[['missed', 9], after, reasons]]);
  });

  test('of several things that differ names the one that turns it, and all when it takes them together', () => {
    const looser = proposed({ within: 10 * hour, pausesFor: ['requester', 'approval', 'others'] });
    expect(told([promise({})], [looser])[0]?.[2]).toEqual(['limit']);
    // Around the clock 25 hours are used, in office hours nine: only both changes together keep it.
    const both = proposed({ calendar: 'office', within: 9 * hour });
    expect(told([promise({ calendar: null, within: 8 * hour })], [both])).toEqual([
      [
        ['missed', 25],
        ['kept', 9],
        ['limit', 'calendar'],
      ],
    ]);
  });

  test('another agreement that applies then is said', () => {
    const other = promise({ agreement: 'other', priority: 'P3' });
    expect(told([other], [proposed({ customer: null, priority: 'P3', within: 10 * hour })])[0]?.[2]).toEqual([
      'other-agreement',
      'limit',
    ]);
  });

  test('what only one side promises is told of that side', () => {
    expect(told([], [proposed({})])).toEqual([[null, ['missed', 9], ['promised']]]);
    expect(told([promise({})], [])).toEqual([[['missed', 9], null, ['not-promised']]]);
  });

  test('a proposal for later is replayed as if it had been in force; other metrics are left alone', () => {
    const later = proposed({ from: now + 1e7, within: 10 * hour });
    const other = promise({ agreement: 'other', metric: 'first-response' });
    expect(told([promise({}), other], [later])).toEqual([[['missed', 9], ['kept', 9], ['limit']]]);
  });

  test('what is not over is open, and missed once more is used than promised', () => {
    const running = story.slice(0, 1);
    const cases = under([promise({})], [proposed({ within: 1_000 * hour })])(running, now);
    expect(cases.map(({ before, after }) => [before?.outcome, after?.outcome, after?.ended])).toEqual([
      ['missed', 'open', false],
    ]);
  });
});

describe('a tally', () => {
  const tally = new Tally();
  const simulate = under([promise({ within: 200 * hour })], [proposed({ calendar: null, within: 90 * 60 })]);
  // A hundred, solved within 1, 2, … 100 minutes.
  for (let minutes = 1; minutes <= 100; minutes += 1)
    for (const each of simulate(
      [
        { at: at(16, '09:00'), facts: base },
        { at: at(16, '09:00') + minutes * 60, facts: done },
      ],
      now,
    ))
      tally.add(minutes <= 50 ? '2026-10' : '2026-11', each);

  test('counts both sides by metric and priority, and says what would have been enough', () => {
    expect(tally.totals()).toEqual([
      {
        kind: 'service-level',
        metric: 'resolution',
        priority: 'P3',
        before: { kept: 100, missed: 0, open: 0 },
        after: { kept: 90, missed: 10, open: 0 },
        limits: { before: [200 * hour], after: [90 * 60] },
        ended: 100,
        enough: [
          { share: 90, within: 90 * 60 },
          { share: 95, within: 95 * 60 },
          { share: 99, within: 99 * 60 },
        ],
      },
    ]);
  });

  test('counts by month', () => {
    expect(tally.months().map(({ month, after }) => [month, after.kept, after.missed])).toEqual([
      ['2026-10', 50, 0],
      ['2026-11', 40, 10],
    ]);
  });
});
