import { describe, expect, test } from 'vitest';
import { always, type Calendar } from '../working-time/calendar.ts';
import { WorkingTime } from '../working-time/working-time.ts';
import { byParty, clock, thresholds } from './clock.ts';
import type { Happening } from './condition.ts';
import type { Target } from './target.ts';

const hour = 3600;
const office = [[540, 1020]] as const;
const week: Calendar['week'] = { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office };
const desk = new WorkingTime({ zone: 'UTC', week });
const round = new WorkingTime(always);
/** Monday is 2026-11-16. */
const days = { mon: '2026-11-16', tue: '2026-11-17', wed: '2026-11-18', fri: '2026-11-20', sat: '2026-11-21' };
const at = (when: string): number => {
  const [day, time] = when.split(' ') as [keyof typeof days, string];
  return Date.parse(`${days[day]}T${time}Z`) / 1000;
};
const when = (moment: number | null): string | null => {
  if (moment === null) return null;
  const text = new Date(moment * 1000).toISOString();
  const day = Object.entries(days).find(([, date]) => text.startsWith(date))?.[0] ?? text.slice(0, 10);
  return `${day} ${text.slice(11, 16)}`;
};

const limits: Readonly<Record<string, number>> = { P1: 2, P2: 4, P3: 8 };
const resolve: Target = {
  starts: { begins: true },
  stops: { comesTo: { field: 'state', is: ['resolved', 'closed'] } },
  resumes: { comesTo: { field: 'state', is: ['new', 'assigned', 'waiting'] } },
  pauses: [
    {
      while: {
        all: [
          { field: 'state', is: ['waiting'] },
          { field: 'waitingFor', is: ['requester'] },
        ],
      },
      party: 'customer',
      reason: 'requester',
    },
    {
      while: {
        all: [
          { field: 'state', is: ['waiting'] },
          { field: 'waitingFor', is: ['supplier'] },
        ],
      },
      party: 'supplier',
      reason: 'supplier',
    },
  ],
  promised: ({ priority }) => ({
    limit: (limits[String(priority)] ?? 8) * hour,
    time: priority === 'P1' ? round : desk,
  }),
  changedCountsFrom: 'start',
};

/** A story told in a line each: when, and what changed. */
const story = (
  ...lines: readonly (readonly [string, Record<string, unknown>?, Partial<Happening>?])[]
): readonly Happening[] => {
  let facts: Record<string, unknown> = { state: 'new', priority: 'P3' };
  return lines.map(([moment, changes, more]) => {
    facts = { ...facts, ...changes };
    return { at: at(moment), facts, ...more };
  });
};
const only = (target: Target, told: readonly Happening[], now: string) => {
  const cycles = clock(target, told, at(now));
  expect(cycles).toHaveLength(1);
  return cycles[0] as (typeof cycles)[number];
};

describe('resolving within eight hours of the desk', () => {
  test('runs in working time, and says when it is due', () => {
    const running = only(resolve, story(['mon 15:00']), 'mon 16:00');
    expect([running.used / hour, when(running.due), running.kept, running.state]).toEqual([
      1,
      'tue 15:00',
      null,
      'running',
    ]);
  });

  test('does not count while the customer has it, and the ledger says on whom it went', () => {
    const told = story(
      ['mon 10:00'],
      ['mon 12:00', { state: 'waiting', waitingFor: 'requester' }],
      ['tue 10:00', { state: 'assigned', waitingFor: null }],
      ['tue 11:00', { state: 'waiting', waitingFor: 'supplier' }],
      ['tue 13:00', { state: 'assigned', waitingFor: null }],
      ['tue 14:00', { state: 'resolved' }],
    );
    const done = only(resolve, told, 'fri 12:00');
    expect([done.used / hour, done.kept, when(done.ended), done.overdueSince]).toEqual([4, true, 'tue 14:00', null]);
    expect(done.ledger.map(({ state, party, from, until }) => [state, party, when(from), when(until)])).toEqual([
      ['running', 'us', 'mon 10:00', 'mon 12:00'],
      ['paused', 'customer', 'mon 12:00', 'tue 10:00'],
      ['running', 'us', 'tue 10:00', 'tue 11:00'],
      ['paused', 'supplier', 'tue 11:00', 'tue 13:00'],
      ['running', 'us', 'tue 13:00', 'tue 14:00'],
    ]);
    expect(byParty(done.ledger)).toEqual({
      us: 4 * hour,
      customer: 22 * hour,
      supplier: 2 * hour,
      closed: 0,
      resting: 0,
    });
    const paused = only(resolve, told, 'mon 13:00');
    expect([paused.state, paused.due]).toEqual(['paused', null]);
  });

  test('is kept to the second and overdue after it', () => {
    const exactly = story(['mon 09:00'], ['mon 17:00', { state: 'resolved' }]);
    expect(only(resolve, exactly, 'fri 12:00')).toMatchObject({ kept: true, used: 8 * hour, overdueSince: null });
    const late = story(['mon 09:00'], ['tue 09:01', { state: 'resolved' }]);
    const done = only(resolve, late, 'fri 12:00');
    expect([done.kept, when(done.overdueSince)]).toEqual([false, 'mon 17:00']);
    const running = only(resolve, late, 'tue 09:00');
    expect([running.kept, running.used / hour]).toEqual([null, 8]);
  });

  test('an overdue one was due when it was, whatever pauses came between', () => {
    const told = story(
      ['mon 09:00'],
      ['mon 10:00', { state: 'waiting', waitingFor: 'requester' }],
      ['mon 12:00', { state: 'assigned' }],
    );
    const late = only(resolve, told, 'tue 15:00');
    expect([when(late.due), when(late.overdueSince), late.kept]).toEqual(['tue 11:00', 'tue 11:00', false]);
  });

  test('taken up again goes on where it stood; the rest between counts for nobody', () => {
    const told = story(['mon 09:00'], ['mon 12:00', { state: 'resolved' }], ['tue 09:00', { state: 'assigned' }]);
    const again = only(resolve, told, 'tue 10:00');
    expect([again.used / hour, when(again.due), again.kept]).toEqual([4, 'tue 14:00', null]);
    expect(byParty(again.ledger)['resting']).toBe(21 * hour);
    const closed = [...told, ...story(['tue 10:00', { state: 'resolved' }], ['wed 10:00', { state: 'closed' }])];
    expect(only(resolve, closed, 'fri 12:00')).toMatchObject({ used: 4 * hour, kept: true });
  });

  test('one that is told as resolved from the beginning has used nothing', () => {
    expect(only(resolve, story(['mon 09:00', { state: 'resolved' }]), 'fri 12:00')).toMatchObject({
      used: 0,
      kept: true,
    });
  });
});

describe('a priority that changes', () => {
  const raised = story(['mon 09:00'], ['mon 14:00', { priority: 'P1' }]);
  const lowered = story(['mon 09:00', { priority: 'P2' }], ['mon 12:00', { priority: 'P3' }]);
  const fromNow: Target = { ...resolve, changedCountsFrom: 'now' };

  test('counts from the start, in the new working time: five hours are more than two', () => {
    const now = only(resolve, raised, 'mon 15:00');
    expect([now.used / hour, now.kept, when(now.overdueSince), when(now.due)]).toEqual([
      6,
      false,
      'mon 14:00',
      'mon 11:00',
    ]);
    expect(when(only(resolve, lowered, 'mon 13:00').due)).toBe('mon 17:00');
  });

  test('or from now on: two whole hours more', () => {
    const now = only(fromNow, raised, 'mon 15:00');
    expect([now.used / hour, now.kept, when(now.due)]).toEqual([1, null, 'mon 16:00']);
    expect(now.ledger.map(({ counted }) => counted / hour)).toEqual([0, 1]);
    expect(when(only(fromNow, lowered, 'mon 13:00').due)).toBe('tue 12:00');
  });

  test('neither gains nor loses time when it is changed and changed back', () => {
    const back = story(['mon 09:00'], ['mon 10:00', { priority: 'P2' }], ['mon 10:30', { priority: 'P3' }]);
    expect(when(only(resolve, back, 'mon 11:00').due)).toBe('mon 17:00');
  });

  test('a P1 over the weekend goes round the clock', () => {
    const night = story(['fri 23:00', { priority: 'P1' }]);
    expect(when(only(resolve, night, 'fri 23:30').due)).toBe('sat 01:00');
  });
});

describe('cycles', () => {
  const said = (side: string): Partial<Happening> => ({ said: { side, visibility: 'public' } });
  const answer: Target = {
    starts: { said: { side: 'requester', visibility: 'public' } },
    stops: { anyOf: [{ said: { side: 'provider', visibility: 'public' } }, resolve.stops] },
    repeats: true,
    promised: () => ({ limit: hour, time: desk }),
    changedCountsFrom: 'start',
  };

  test('every inbound message is to be answered within the hour; a second before the answer begins no second clock', () => {
    const told = story(
      ['mon 09:00'],
      ['mon 10:00', {}, said('requester')],
      ['mon 10:20', {}, said('requester')],
      ['mon 10:40', {}, said('provider')],
      ['mon 16:30', {}, said('requester')],
      ['tue 10:00', {}, said('provider')],
    );
    const cycles = clock(answer, told, at('fri 12:00'));
    expect(cycles.map(({ began, used, kept }) => [when(began), used / 60, kept])).toEqual([
      ['mon 10:00', 40, true],
      ['mon 16:30', 90, false],
    ]);
  });

  test('every hop from team to team is measured on its own, and what each had is told', () => {
    const hop: Target = {
      starts: { anyOf: [{ begins: true }, { changes: 'team' }] },
      stops: { anyOf: [{ changes: 'team' }, resolve.stops] },
      repeats: true,
      promised: ({ team }) => ({ limit: team === 'network' ? hour : 4 * hour, time: desk }),
      changedCountsFrom: 'start',
    };
    const told = story(
      ['mon 09:00', { team: 'desk' }],
      ['mon 11:00', { team: 'network' }],
      ['mon 14:00', { team: 'desk' }],
      ['mon 15:00', { state: 'resolved' }],
    );
    const hops = clock(hop, told, at('fri 12:00'));
    expect(hops.map(({ used, kept, ledger }) => [ledger[0]?.facts['team'], used / hour, kept])).toEqual([
      ['desk', 2, true],
      ['network', 3, false],
      ['desk', 1, true],
    ]);
  });
});

describe('thresholds', () => {
  test('lie where so much of the limit is used if nothing changes; what has passed is not to come', () => {
    const told = story(['mon 09:00']);
    const [running] = clock(resolve, told, at('mon 12:00'));
    const moments = thresholds(resolve, running as NonNullable<typeof running>, [0.25, 0.5, 0.75, 1, 1.25]);
    expect(moments.map(({ at: moment }) => when(moment))).toEqual([
      null,
      'mon 13:00',
      'mon 15:00',
      'mon 17:00',
      'tue 11:00',
    ]);
  });
});
