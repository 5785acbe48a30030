import { describe, expect, test } from 'vitest';
import { WorkingTime } from '../working-time/working-time.ts';
import { byParty, clock, thresholds } from './clock.ts';
import type { Happening } from './condition.ts';
import type { Target } from './target.ts';
import { at, desk, finished, hour, only, resolve, said, story, underWay, week, when } from './testing/story.ts';

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

describe('at the very moment of a happening', () => {
  test('a record that was just opened has its limit and its due moment', () => {
    const fresh = only(resolve, story(['mon 15:00', { priority: 'P1' }]), 'mon 15:00');
    expect([fresh.limit, when(fresh.due), fresh.state, fresh.used]).toEqual([2 * hour, 'mon 17:00', 'running', 0]);
    expect(thresholds(resolve, fresh, [0.5]).map(({ at: moment }) => when(moment))).toEqual(['mon 16:00']);
  });

  test('one that was just put to wait, raised or taken up is what it is now', () => {
    const told = story(['mon 09:00'], ['mon 12:00', { state: 'waiting', waitingFor: 'requester' }]);
    expect(only(resolve, told, 'mon 12:00')).toMatchObject({ state: 'paused', due: null, used: 3 * hour });
    const raised = only(resolve, story(['mon 09:00'], ['mon 12:00', { priority: 'P1' }]), 'mon 12:00');
    expect([raised.limit, raised.kept, when(raised.overdueSince), when(raised.due)]).toEqual([
      2 * hour,
      false,
      'mon 12:00',
      'mon 11:00',
    ]);
    const again = story(['mon 09:00'], ['mon 12:00', { state: 'resolved' }], ['tue 09:00', { state: 'assigned' }]);
    expect(only(resolve, again, 'tue 09:00')).toMatchObject({ state: 'running', due: at('tue 14:00'), ended: null });
  });

  test('one that is taken up and resolved again within the same second ended then, and the ledger says so', () => {
    const told = story(
      ['mon 09:00'],
      ['mon 11:00', { state: 'resolved' }],
      ['mon 15:00', { state: 'assigned' }],
      ['mon 15:00', { state: 'resolved' }],
    );
    const done = only(resolve, told, 'tue 12:00');
    expect([when(done.ended), done.used / hour]).toEqual(['mon 15:00', 2]);
    expect(done.ledger.map(({ state, until }) => [state, when(until)])).toEqual([
      ['running', 'mon 11:00'],
      ['resting', 'mon 15:00'],
    ]);
  });

  test('one that is told as resolved at once had the limit of its own priority', () => {
    const told = story(['mon 09:00', { state: 'resolved', priority: 'P1' }]);
    expect(only(resolve, told, 'mon 09:00')).toMatchObject({ limit: 2 * hour, used: 0, kept: true, ledger: [] });
  });
});

describe('when it is due', () => {
  test('is no moment where the time lies farther ahead than any calendar reaches; it runs all the same', () => {
    const forever: Target = { ...resolve, promised: () => ({ limit: 1e12, time: desk }) };
    const running = only(forever, story(['mon 09:00']), 'mon 10:00');
    expect([running.due, running.used, running.state, running.kept]).toEqual([null, hour, 'running', null]);
    expect(thresholds(forever, running, [0.5])[0]?.at).toBeNull();
  });

  test('is the same moment before, at and after it, over nights and over pauses', () => {
    const told = story(['mon 09:00']);
    const moments = ['mon 10:00', 'mon 17:00', 'mon 20:00', 'tue 09:00', 'tue 09:01', 'wed 12:00'];
    expect(moments.map((now) => when(only(resolve, told, now).due))).toEqual(moments.map(() => 'mon 17:00'));
    const reached = story(
      ['mon 09:00'],
      ['mon 17:00', { state: 'waiting', waitingFor: 'requester' }],
      ['tue 12:00', { state: 'assigned' }],
    );
    expect(['tue 12:00', 'tue 13:00'].map((now) => when(only(resolve, reached, now).due))).toEqual([
      'mon 17:00',
      'mon 17:00',
    ]);
  });

  test('so is a share of the limit that is reached at closing', () => {
    const told = story(['mon 13:00']);
    const half = (now: string) => when(thresholds(resolve, only(resolve, told, now), [0.5])[0]?.at);
    expect(['mon 14:00', 'mon 17:00', 'mon 22:00', 'tue 09:00', 'tue 09:01'].map(half)).toEqual([
      'mon 17:00',
      'mon 17:00',
      'mon 17:00',
      'mon 17:00',
      null,
    ]);
  });

  test('a share is a whole second', () => {
    const ten: Target = { ...resolve, promised: () => ({ limit: 11 * hour, time: desk }) };
    const running = only(ten, story(['mon 09:00']), 'mon 09:00');
    const moments = thresholds(ten, running, [0.1, 0.7, 1.1, 1 / 3]).map(({ at: moment }) => moment);
    expect(moments.every(Number.isInteger)).toBe(true);
    expect(when(moments[2])).toBe('tue 13:06');
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

describe('a long story', () => {
  const talk = story(
    ['mon 09:00', {}, said('requester')],
    ['mon 10:00', {}, said('provider', 'internal')],
    ['mon 11:00', { team: 'network' }],
    ['mon 12:00', {}, said('provider')],
  );

  test('is a line of the ledger for every change, not for every word', () => {
    expect(only(resolve, talk, 'mon 15:00').ledger.map(({ from, until }) => [when(from), when(until)])).toEqual([
      ['mon 09:00', 'mon 11:00'],
      ['mon 11:00', 'mon 15:00'],
    ]);
  });

  test.each(['start', 'now'] as const)('of ten times the length costs ten times the work, counting from %s', (from) => {
    class Counted extends WorkingTime {
      asked = 0;
      override between(...between: Parameters<WorkingTime['between']>): number {
        this.asked += 1;
        return super.between(...between);
      }
    }
    const cost = (length: number): number => {
      const times = [new Counted({ zone: 'UTC', week }), new Counted({ zone: 'UTC', week: { sunday: [[0, 60]] } })];
      const told = Array.from({ length }, (_, place): Happening => {
        const state = place % 3 === 0 ? 'waiting' : 'assigned';
        return { at: at('mon 09:00') + place * 60, facts: { state, turn: Math.floor(place / 7) % 2, place } };
      });
      const target: Target = {
        ...resolve,
        changedCountsFrom: from,
        promised: ({ turn }) => ({ limit: 1e6, time: times[Number(turn)] ?? desk }),
      };
      clock(target, told, at('mon2 12:00'));
      return times.reduce((sum, { asked }) => sum + asked, 0);
    };
    expect(cost(5_000)).toBeLessThanOrEqual(10 * cost(500));
  });
});

describe('cycles', () => {
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

describe('an update at least every four hours', () => {
  const publicly = { said: { side: 'provider', visibility: 'public' } } as const;
  const updates: Target = {
    starts: { anyOf: [{ begins: true }, publicly, underWay] },
    stops: { anyOf: [publicly, finished] },
    repeats: true,
    promised: () => ({ limit: 4 * hour, time: desk }),
    changedCountsFrom: 'start',
  };
  const told = story(
    ['mon 09:00'],
    ['mon 12:00', {}, said('provider')],
    ['mon 13:00', {}, said('provider', 'internal')],
    ['mon 14:00', {}, said('requester')],
    ['tue 10:00', {}, said('provider')],
    ['tue 11:00', { state: 'resolved' }, said('provider')],
    ['tue 12:00', {}, said('provider')],
    ['wed 09:00', { state: 'assigned' }],
  );
  const told2 = (now: string) =>
    clock(updates, told, at(now)).map(({ began, ended, used, kept, due }) => [
      when(began),
      when(ended),
      used / hour,
      kept,
      when(due),
    ]);

  test('each restarts it, what only we or the customer say does not', () => {
    expect(told2('mon 15:00')).toEqual([
      ['mon 09:00', 'mon 12:00', 3, true, null],
      ['mon 12:00', null, 3, null, 'mon 16:00'],
    ]);
  });

  test('it ends with the work, also when the end is said; what is said after it begins nothing, and taking up again does', () => {
    expect(told2('wed 10:00').slice(1)).toEqual([
      ['mon 12:00', 'tue 10:00', 6, false, null],
      ['tue 10:00', 'tue 11:00', 1, true, null],
      ['wed 09:00', null, 1, null, 'wed 13:00'],
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
