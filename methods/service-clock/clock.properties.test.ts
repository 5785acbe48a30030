import { array, constantFrom, assert as hold, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { WorkingTime } from '../working-time/working-time.ts';
import { byParty, clock } from './clock.ts';
import type { Happening } from './condition.ts';
import type { Target } from './target.ts';

const start = Date.parse('2026-11-16T00:00:00Z') / 1000;
const day = [
  [540, 720],
  [780, 1020],
] as const;
const desk = new WorkingTime({ zone: 'Europe/Berlin', week: { monday: day, wednesday: day, friday: [[1320, 1500]] } });
const night = new WorkingTime({ zone: 'UTC', week: { tuesday: [[0, 1440]], thursday: [[60, 61]] } });

const targets = record({
  changedCountsFrom: constantFrom('start' as const, 'now' as const),
  repeats: constantFrom(true, false),
  resumes: constantFrom(true, false),
}).map(
  ({ changedCountsFrom, repeats, resumes }): Target => ({
    starts: { anyOf: [{ begins: true }, { changes: 'team' }] },
    stops: { comesTo: { field: 'state', is: ['resolved'] } },
    ...(resumes && { resumes: { comesTo: { field: 'state', is: ['open', 'waiting'] } } }),
    repeats,
    pauses: [{ while: { field: 'state', is: ['waiting'] }, party: 'customer', reason: 'waiting' }],
    promised: ({ priority }) => ({
      limit: priority === 'none' ? null : priority === 'high' ? 7_200 : 36_000,
      time: priority === 'high' ? night : desk,
    }),
    changedCountsFrom,
  }),
);

const stories = array(
  record({
    after: integer({ min: 0, max: 200_000 }),
    state: constantFrom('open', 'waiting', 'resolved'),
    priority: constantFrom('high', 'low', 'none'),
    team: constantFrom('one', 'two'),
  }),
  { minLength: 1, maxLength: 10 },
).map((steps): readonly Happening[] => {
  let at = start;
  return steps.map(({ after, ...facts }) => {
    at += after;
    return { at, facts };
  });
});
const later = integer({ min: 0, max: 900_000 });
const end = (story: readonly Happening[]): number => story.at(-1)?.at ?? start;

test('a ledger has no gap and no overlap, and its parties share all of its time', () => {
  hold(
    property(targets, stories, later, (target, story, after) => {
      for (const { began, ended, ledger, used, limit, kept } of clock(target, story, end(story) + after)) {
        let at = began;
        for (const { from, until, working, counted } of ledger) {
          expect(from).toBe(at);
          expect(working).toBeLessThanOrEqual(until - from);
          expect(counted).toBeLessThanOrEqual(until - from);
          at = until;
        }
        if (ended !== null) expect(at).toBe(ended);
        expect(Object.values(byParty(ledger)).reduce((sum, part) => sum + part, 0)).toBe(at - began);
        if (limit !== null && used > limit) expect(kept).toBe(false);
      }
    }),
  );
});

test('a happening that changes nothing changes nothing', () => {
  hold(
    property(
      targets,
      stories,
      later,
      integer({ min: 0, max: 9 }),
      integer({ min: 0, max: 100_000 }),
      (target, story, after, place, apart) => {
        const one = story[Math.min(place, story.length - 1)] as Happening;
        const next = story[story.indexOf(one) + 1]?.at ?? end(story);
        const idle = { at: Math.min(one.at + apart, next), facts: one.facts };
        const told = story.flatMap((each) => (each === one ? [each, idle] : [each]));
        const outcome = (of: readonly Happening[]) =>
          clock(target, of, end(story) + after).map(({ began, ended, used, kept, due, overdueSince }) => ({
            began,
            ended,
            used,
            kept,
            due,
            overdueSince,
          }));
        expect(outcome(told)).toEqual(outcome(story));
      },
    ),
  );
});

test('as time goes by untouched, a running clock uses what is worked, and stays due at the same moment', () => {
  hold(
    property(targets, stories, later, later, (target, story, sooner, more) => {
      const [now, then] = [end(story) + sooner, end(story) + sooner + more];
      const [one, other] = [clock(target, story, now).at(-1), clock(target, story, then).at(-1)];
      if (one?.state !== 'running' || !other) return;
      const { time } = target.promised(story.at(-1)?.facts ?? {});
      expect(other.used - one.used).toBe(time.between(now, then));
      expect(other.due).toBe(one.due);
    }),
  );
});

test('what is overdue has used more than was promised, and what is not has not', () => {
  hold(
    property(stories, later, (story, after) => {
      const flat = story.map((each) => ({ ...each, facts: { ...each.facts, priority: 'low' } }));
      const target: Target = {
        starts: { begins: true },
        stops: { comesTo: { field: 'state', is: ['resolved'] } },
        pauses: [{ while: { field: 'state', is: ['waiting'] }, party: 'customer', reason: 'waiting' }],
        promised: () => ({ limit: 20_000, time: desk }),
        changedCountsFrom: 'start',
      };
      for (const { used, overdueSince } of clock(target, flat, end(flat) + after))
        expect(overdueSince !== null).toBe(used > 20_000);
    }),
  );
});
