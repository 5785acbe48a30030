// Situations that people met elsewhere, worked out by hand.
import { describe, expect, test } from 'vitest';
import { WorkingTime } from '../working-time/working-time.ts';
import { clock, thresholds } from './clock.ts';
import type { Happening } from './condition.ts';
import type { Target } from './target.ts';
import { at, desk, finished, hour, only, resolve, round, said, story, underWay, when } from './testing/story.ts';

const within = (promised: Target['promised'], more: Partial<Target> = {}): Target => ({
  ...resolve,
  ...more,
  promised,
});
const byPriority =
  (limits: Readonly<Record<string, number>>, time = desk): Target['promised'] =>
  ({ priority }) => ({
    limit: (limits[String(priority)] ?? 0) * hour,
    time,
  });
const waiting = { state: 'waiting', waitingFor: 'requester' };

describe('a priority is changed', () => {
  test.each([
    ['three hours become two after one: one is left', { medium: 3, high: 2 }, 'mon 11:00', 'mon 12:00'],
    ['eight hours become four after one: three are left', { medium: 8, high: 4 }, 'mon 11:00', 'mon 14:00'],
    ['two hours become eight: six more', { medium: 2, high: 8 }, 'mon 11:00', 'tue 10:00'],
  ])('%s', (_, limits, changed, due) => {
    const told = story(['mon 10:00', { priority: 'medium' }], [changed, { priority: 'high' }]);
    expect(when(only(within(byPriority(limits)), told, changed).due)).toBe(due);
  });

  test('the days it waited before are not charged to the new limit, nor is it broken while it waits', () => {
    const target = within(byPriority({ medium: 16, high: 4 }));
    const told = story(
      ['mon 09:00', { priority: 'medium' }],
      ['mon 11:00', waiting],
      ['wed 12:00', { priority: 'high' }],
      ['thu 09:00', { state: 'assigned' }],
    );
    expect(only(target, told, 'wed 16:00')).toMatchObject({ state: 'paused', kept: null, used: 2 * hour });
    const after = only(target, told, 'thu 10:00');
    expect([after.used / hour, when(after.due), after.kept]).toEqual([3, 'thu 11:00', null]);
  });

  test('one that waits for weeks is not broken by waiting, whatever the limit', () => {
    const told = story(['mon 09:00', { priority: 'P2' }], ['mon 10:00', waiting]);
    expect(only(resolve, told, 'tue2 12:00')).toMatchObject({ kept: null, overdueSince: null, used: hour });
  });

  test('from now on counts anew although each question hands out the same calendar anew', () => {
    const fresh = () => new WorkingTime({ zone: 'UTC', week: { monday: [[540, 1020]], tuesday: [[540, 1020]] } });
    const target = within(() => ({ limit: 8 * hour, time: fresh() }), { changedCountsFrom: 'now' });
    const told = story(['mon 09:00'], ['mon 11:00', { team: 'network' }], ['mon 12:00', { team: 'desk' }]);
    expect(only(target, told, 'mon 13:00').used).toBe(4 * hour);
  });
});

describe('hours', () => {
  const shop = new WorkingTime({
    zone: 'UTC',
    week: Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [[480, 1080]] as const]),
    ),
  });
  const four = within(() => ({ limit: 4 * hour, time: shop }));

  test.each([
    ['mon 10:00', 'mon 14:00', 'mon 13:00'],
    ['mon 17:00', 'tue 11:00', 'tue 10:00'],
    ['fri 17:00', 'mon2 11:00', 'mon2 10:00'],
    ['sat 12:00', 'mon2 12:00', 'mon2 11:00'],
    ['mon 06:00', 'mon 12:00', 'mon 11:00'],
    ['mon 14:00', 'mon 18:00', 'mon 17:00'],
  ])('four of them from %s end at %s, and an hour before is %s', (opened, due, warned) => {
    const running = only(four, story([opened]), opened);
    expect(when(running.due)).toBe(due);
    expect(thresholds(four, running, [0.75]).map(({ at: moment }) => when(moment))).toEqual([warned]);
  });

  test('a weekend of waiting moves a limit of working days by none, and it ends within hours', () => {
    const day = within(() => ({ limit: 10 * hour, time: shop }));
    const told = story(['fri 12:00'], ['fri 16:00', waiting], ['mon2 08:00', { state: 'assigned' }]);
    expect(when(only(day, told, 'mon2 08:00').due)).toBe('mon2 14:00');
    const late = story(['fri 12:00'], ['fri 13:00', waiting], ['mon2 14:00', { state: 'assigned' }]);
    expect(when(only(day, late, 'mon2 14:00').due)).toBe('tue2 13:00');
  });

  test('lunch is no time: one that comes at noon and half is begun at one', () => {
    const lunch = new WorkingTime({
      zone: 'UTC',
      week: {
        monday: [
          [540, 720],
          [780, 1020],
        ],
      },
    });
    expect(
      when(
        only(
          within(() => ({ limit: hour, time: lunch })),
          story(['mon 12:30']),
          'mon 12:45',
        ).due,
      ),
    ).toBe('mon 14:00');
  });

  test('a late shift over midnight does not work at two in the morning', () => {
    const late = new WorkingTime({ zone: 'UTC', week: { sunday: [[1020, 1500]], monday: [[1020, 1500]] } });
    const monday = Date.parse('2021-11-15T02:00Z') / 1000;
    expect(late.between(monday, monday + 2.8 * hour)).toBe(0);
    expect(late.between(monday - 8 * hour, monday)).toBe(7 * hour);
  });

  test('an hour added in the hour that comes twice is an hour later', () => {
    const night = new WorkingTime({ zone: 'Europe/Amsterdam', week: { sunday: [[0, 600]] } });
    const two = Date.parse('2022-10-30T02:00+02:00') / 1000;
    expect(night.after(two, hour)).toBe(Date.parse('2022-10-30T02:00+01:00') / 1000);
  });
});

describe('teams', () => {
  const hop: Target = {
    starts: { anyOf: [{ begins: true }, { changes: 'team' }, underWay] },
    stops: { anyOf: [{ changes: 'team' }, finished] },
    repeats: true,
    promised: ({ team }) => ({ limit: team === 'first' ? 2 * hour : hour, time: desk }),
    changedCountsFrom: 'start',
  };

  test('the second one has its whole hour, and naming somebody within it begins nothing anew', () => {
    const told = story(
      ['mon 09:00', { team: 'first' }],
      ['mon 10:30', { team: 'second' }],
      ['mon 11:00', { assignee: 'Mia' }],
    );
    const hops = clock(hop, told, at('mon 11:15'));
    expect(hops.map(({ used, due, kept }) => [used / hour, when(due), kept])).toEqual([
      [1.5, null, true],
      [0.75, 'mon 11:30', null],
    ]);
  });

  test('what is handed on when all is done begins nothing', () => {
    const told = story(
      ['mon 09:00', { team: 'first' }],
      ['mon 10:00', { state: 'resolved' }],
      ['mon 11:00', { team: 'second' }],
    );
    expect(clock(hop, told, at('mon 12:00'))).toHaveLength(1);
  });

  test('one that gets it back goes on with what is left of its hours', () => {
    const network: Target = {
      ...hop,
      starts: { comesTo: { field: 'team', is: ['network'] } },
      stops: { anyOf: [{ comesTo: { field: 'team', isNot: ['network'] } }, finished] },
      resumes: { comesTo: { field: 'team', is: ['network'] } },
      repeats: false,
      promised: () => ({ limit: 4 * hour, time: desk }),
    };
    const told = story(
      ['mon 09:00', { team: 'desk' }],
      ['mon 10:00', { team: 'network' }],
      ['mon 13:00', { team: 'desk' }],
      ['tue 09:00', { team: 'network' }],
    );
    expect(only(network, told, 'tue 09:30')).toMatchObject({ used: 3.5 * hour, due: at('tue 10:00') });
  });
});

describe('answers', () => {
  const inbound = { said: { side: 'requester', visibility: 'public' } } as const;
  const outbound = { said: { side: 'provider', visibility: 'public' } } as const;
  const first: Target = {
    starts: { begins: true },
    stops: { anyOf: [outbound, finished] },
    promised: () => ({ limit: 4 * hour, time: desk }),
    changedCountsFrom: 'start',
  };
  const next: Target = {
    starts: inbound,
    stops: { anyOf: [outbound, finished] },
    repeats: true,
    promised: ({ team }) => ({ limit: team === 'sales' ? null : 2 * hour, time: desk }),
    changedCountsFrom: 'start',
  };
  const due = (target: Target, told: readonly Happening[], now: string) =>
    when(clock(target, told, at(now)).at(-1)?.due);

  test('nothing is due to a customer who has been answered, until they write again', () => {
    const told = story(
      ['mon 09:00', {}, said('requester')],
      ['mon 10:00', {}, said('provider')],
      ['tue 10:00', {}, said('requester')],
    );
    expect(['mon 09:30', 'mon 15:00', 'tue 10:30'].map((now) => due(next, told, now))).toEqual([
      'mon 11:00',
      null,
      'tue 12:00',
    ]);
  });

  test('the first is due in its own time, whatever the next is due in', () => {
    const told = story(['mon 09:00', {}, said('requester')]);
    expect([due(first, told, 'mon 09:30'), due(next, told, 'mon 09:30')]).toEqual(['mon 13:00', 'mon 11:00']);
  });

  test('a note among ourselves is no answer, and thanks for a solution wait for none', () => {
    const told = story(
      ['mon 09:00'],
      ['mon 10:00', {}, said('requester')],
      ['mon 11:00', {}, said('provider', 'internal')],
      ['mon 11:30', { state: 'resolved' }],
      ['mon 12:00', {}, said('requester')],
    );
    expect(clock(next, told, at('mon 15:00')).map(({ ended, kept }) => [when(ended), kept])).toEqual([
      ['mon 11:30', true],
    ]);
    expect(only(first, told, 'mon 15:00')).toMatchObject({ ended: at('mon 11:30') });
  });

  test('a team that promises nothing has nothing due, and what came from it has again', () => {
    const told = story(
      ['mon 09:00', { team: 'support' }, said('requester')],
      ['mon 10:00', { team: 'sales' }],
      ['mon 12:00', { team: 'support' }],
    );
    expect(['mon 09:30', 'mon 11:00', 'mon 12:30'].map((now) => due(next, told, now))).toEqual([
      'mon 11:00',
      null,
      'mon 11:00',
    ]);
  });
});

describe('whose record it is', () => {
  const target = within(({ customer }) => ({
    limit: customer === 'gold' ? 2 * hour : 8 * hour,
    time: customer === 'gold' ? round : desk,
  }));

  test('the promise to the customer it belongs to now counts, from the start and round the clock', () => {
    const told = story(['mon 16:00', { customer: 'bronze' }], ['mon 16:30', { customer: 'gold' }]);
    expect(when(only(target, told, 'mon 16:30').due)).toBe('mon 18:00');
    const back = [...told, ...story(['mon 20:00', { customer: 'bronze' }])];
    expect(only(target, back, 'mon 20:00')).toMatchObject({ due: at('tue 16:00'), overdueSince: at('mon 18:00') });
  });
});

test('reopened twice it rests twice, and the time of three goes counts together', () => {
  const told = story(
    ['mon 09:00'],
    ['mon 11:00', { state: 'resolved' }],
    ['tue 09:00', { state: 'assigned' }],
    ['tue 12:00', { state: 'resolved' }],
    ['tue 13:00', { state: 'closed' }],
    ['wed 09:00', { state: 'assigned' }],
    ['wed 12:00', { state: 'resolved' }],
  );
  expect(only(resolve, told, 'fri 12:00')).toMatchObject({ used: 8 * hour, kept: true, ended: at('wed 12:00') });
});
