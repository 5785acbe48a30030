import { expect, test } from 'vitest';
import type { Clock } from './clocks.types.ts';
import { ended, sameIn, stateBefore, underWay, usedBy } from './standing.ts';

const clock = (more: Partial<Clock>): Clock =>
  ({ kind: 'service-level', metric: 'resolution', run: 0, state: 'running', due: null, ...more }) as Clock;

test('what is due next stands first, what stands still behind it; what ended apart, the latest first', () => {
  const paused = clock({ metric: 'update', state: 'paused' });
  const late = clock({ due: '2026-11-30T12:00:00.000Z' });
  const soon = clock({ metric: 'first-response', due: '2026-11-30T11:00:00.000Z' });
  const over = [clock({ metric: 'next-response', state: 'ended' }), clock({ run: 1, state: 'ended' })] as const;
  const all = [paused, late, ...over, soon];
  expect(underWay(all)).toEqual([soon, late, paused]);
  expect(ended(all)).toEqual([over[1], over[0]]);
});

test('a clock is found again by what it is; begun anew, by its promise', () => {
  const [first, second] = [clock({ run: 0 }), clock({ run: 1 })];
  expect(sameIn([first, second], second)).toBe(second);
  expect(sameIn([first], second)).toBe(first);
  expect(sameIn([clock({ metric: 'update' })], first)).toBeUndefined();
});

test('what is used grows while it runs and somebody works, and stands still at night', () => {
  const working = clock({ used: 60, strip: [{ from: '', until: '', what: 'working' }] });
  const night = clock({ used: 60, strip: [{ from: '', until: '', what: 'closed' }] });
  expect([usedBy(working, 1_000, 11_000), usedBy(night, 1_000, 11_000), usedBy(working, 1_000, 500)]).toEqual([
    70, 60, 60,
  ]);
});

test('a record that waits goes back to the state before, and without one that is known to none', () => {
  const ledger = [
    { changed: { state: ['new', 'assigned'] } },
    { changed: { priority: ['P3', 'P2'] } },
    { changed: { state: ['assigned', 'waiting'] } },
  ] as unknown as Clock['ledger'];
  expect(stateBefore({ ledger }, 'waiting')).toBe('assigned');
  expect(stateBefore({ ledger }, 'resolved')).toBeNull();
});
