import { describe, expect, test } from 'vitest';
import type { Happening } from '../service-clock/condition.ts';
import { book } from './book.ts';
import { choose } from './choosing.ts';
import { clocksOf, nextDue, standing } from './clocks.ts';
import type { Commitment } from './commitment.ts';
import { at, calendars, hour, promise as promised } from './testing/promise.ts';

let count = 0;
/** Each of an agreement of its own. */
const promise = (more: Partial<Commitment>): Commitment => {
  count += 1;
  return promised({ id: `line-${count}`, agreement: `agreement-${count}`, number: `AGR-${count}`, ...more });
};

const base = { type: 'incident', category: 'open', state: 'new', priority: 'P3', organisation: 'shop', service: 'web' };
/** A story told in a line each: when, what changed, and what else happened. */
const story = (
  ...lines: readonly (readonly [number, Record<string, unknown>?, Partial<Happening>?])[]
): readonly Happening[] => {
  let facts: Happening['facts'] = { team: null, assignee: null, ...base };
  return lines.map(([moment, changes, more]) => {
    if (changes) facts = { ...facts, ...changes };
    return { at: moment, facts, ...more };
  });
};
const waits = (waitingFor: string) => ({ category: 'waiting', waitingFor });
const works = { category: 'open', waitingFor: null };
const parents = new Map([
  ['shop', 'group'],
  ['group', 'holding'],
]);
const under = (...commitments: readonly Commitment[]) => book(commitments, calendars, parents);

describe('which commitment applies', () => {
  const everybody = promise({ number: 'AGR-100' });
  const holding = promise({ customer: 'holding' });
  const group = promise({ customer: 'group' });
  const named = promise({ customer: 'group', service: 'web' });
  const urgent = promise({ customer: 'group', priority: 'P1' });
  const chat = promise({ customer: 'group', channel: 'chat' });
  const newer = promise({ customer: 'group', from: 5 });
  const above = under().above;
  const facts = { ...base, channel: 'chat' };

  test.each([
    ['the nearest customer goes before those above it', [everybody, holding, group], group, 'customer'],
    ['a named service before all services', [group, named], named, 'service'],
    ['a named service before a named priority', [{ ...urgent, priority: 'P3' }, named], named, 'service'],
    ['a named channel before every channel', [group, chat], chat, 'channel'],
    ['the newer before the older', [group, newer], newer, 'newest'],
  ] as const)('%s', (_, all, wanted, by) => {
    const chosen = choose(all, facts, above);
    expect(chosen?.commitment).toBe(wanted);
    expect(chosen?.why.others[0]?.lostBy).toBe(by);
  });

  test('what is about another customer, service or priority does not count at all', () => {
    expect(choose([promise({ customer: 'other' }), urgent, promise({ services: ['mail'] })], facts, above)).toBeNull();
  });

  test('circles among organisations end', () => {
    const round = book(
      [],
      calendars,
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).above;
    expect(round('a')).toEqual(['a', 'b']);
  });
});

describe('clocks of a record', () => {
  test('several run beside each other, and the next due is the earliest', () => {
    const all = under(promise({}), promise({ metric: 'first-response', within: hour }));
    const clocks = clocksOf(all, story([at(16, '09:00')]), at(16, '09:30'));
    expect(clocks.map(({ metric }) => metric)).toEqual(['resolution', 'first-response']);
    expect(nextDue(clocks)?.cycle.due).toBe(at(16, '10:00'));
    expect(standing(clocks)).toBe('running');
  });

  test('an answer ends the response alone; what was opened while they spoke is answered at once', () => {
    const all = under(promise({ metric: 'first-response', within: hour }), promise({}));
    const answered = story(
      [at(16, '09:00')],
      [at(16, '09:40'), {}, { said: { side: 'provider', visibility: 'internal' } }],
      [at(16, '09:50'), {}, { said: { side: 'provider', visibility: 'public' } }],
    );
    const [response, resolution] = clocksOf(all, answered, at(16, '12:00'));
    expect([response?.cycle.used, response?.cycle.kept, resolution?.cycle.ended]).toEqual([50 * 60, true, null]);
    const [spoken] = clocksOf(all, story([at(16, '09:00'), { spoken: true }]), at(16, '12:00'));
    expect([spoken?.metric, spoken?.cycle.used, spoken?.cycle.kept]).toEqual(['first-response', 0, true]);
  });

  test('waiting for the requester stands still; waiting for a supplier counts, and the ledger says on whom', () => {
    const told = story(
      [at(16, '09:00')],
      [at(16, '10:00'), waits('requester')],
      [at(16, '12:00'), waits('supplier')],
      [at(16, '15:00'), works],
    );
    const [clock] = clocksOf(under(promise({})), told, at(16, '16:00'));
    expect(clock?.cycle.used).toBe(5 * hour);
    expect(clock?.cycle.ledger.map(({ state, party, reason }) => [state, party, reason])).toEqual([
      ['running', 'us', null],
      ['paused', 'customer', 'requester'],
      ['running', 'supplier', 'supplier'],
      ['running', 'us', null],
    ]);
    const [strict] = clocksOf(under(promise({ pausesFor: ['none'] })), told, at(16, '16:00'));
    expect(strict?.cycle.used).toBe(7 * hour);
    const [mild] = clocksOf(under(promise({ pausesFor: ['requester', 'supplier'] })), told, at(16, '16:00'));
    expect(mild?.cycle.used).toBe(2 * hour);
  });

  test('a change of priority goes over to another commitment, from the start or from now', () => {
    const lines = (changedCountsFrom: 'start' | 'now') => [
      promise({ priority: 'P3', changedCountsFrom }),
      promise({ priority: 'P1', within: 4 * hour, calendar: null, changedCountsFrom }),
    ];
    const told = story([at(16, '15:00')], [at(16, '20:00'), { priority: 'P1' }]);
    const [retold] = clocksOf(under(...lines('start')), told, at(16, '21:00'));
    expect([retold?.commitment.priority, retold?.cycle.used, retold?.cycle.kept]).toEqual(['P1', 6 * hour, false]);
    const [fromNow] = clocksOf(under(...lines('now')), told, at(16, '21:00'));
    expect([fromNow?.cycle.used, fromNow?.cycle.due]).toEqual([hour, at(17, '00:00')]);
  });

  test('a record that comes to another customer stands under theirs', () => {
    const all = under(promise({ customer: 'shop' }), promise({ customer: 'other', within: hour }));
    const told = story([at(16, '09:00')], [at(16, '11:00'), { organisation: 'other' }]);
    expect(clocksOf(all, told, at(16, '10:00'))[0]?.commitment.customer).toBe('shop');
    expect(clocksOf(all, told, at(16, '12:00'))[0]).toMatchObject({
      commitment: { customer: 'other' },
      cycle: { kept: false },
    });
  });

  test('each team has its own time from hop to hop; the promise to the customer runs on', () => {
    const all = under(
      promise({}),
      promise({ kind: 'operational-level', team: 'desk', within: hour }),
      promise({ kind: 'operational-level', team: 'network', within: 2 * hour }),
    );
    const told = story(
      [at(16, '09:00'), { team: 'desk' }],
      [at(16, '09:30'), { team: 'network' }],
      [at(16, '12:00'), { team: 'desk' }],
      [at(16, '12:30'), { team: 'elsewhere' }],
      [at(16, '13:00'), { category: 'resolved' }],
    );
    const clocks = clocksOf(all, told, at(16, '16:00'));
    expect(clocks.map(({ kind, commitment, cycle }) => [kind, commitment.team, cycle.used / hour, cycle.kept])).toEqual(
      [
        ['service-level', null, 4, true],
        ['operational-level', 'desk', 0.5, true],
        ['operational-level', 'network', 2.5, false],
        ['operational-level', 'desk', 0.5, true],
      ],
    );
    expect(standing(clocks)).toBe('kept');
  });

  test('a supplier is measured while we wait for them, as often as we do', () => {
    const told = story(
      [at(16, '09:00')],
      [at(16, '10:00'), waits('supplier')],
      [at(16, '11:00'), works],
      [at(16, '12:00'), waits('supplier')],
      [at(16, '15:00'), { category: 'resolved' }],
    );
    const clocks = clocksOf(under(promise({ kind: 'underpinning', within: 2 * hour })), told, at(16, '16:00'));
    expect(clocks.map(({ cycle }) => [cycle.used / hour, cycle.kept])).toEqual([
      [1, true],
      [3, false],
    ]);
    expect(nextDue(clocks)).toBeNull();
  });

  test('an update is owed again after each one', () => {
    const told = story(
      [at(16, '09:00')],
      [at(16, '09:30'), {}, { said: { side: 'provider', visibility: 'public' } }],
      [at(16, '11:00'), {}, { said: { side: 'provider', visibility: 'public' } }],
    );
    const clocks = clocksOf(under(promise({ metric: 'update', within: hour })), told, at(16, '11:30'));
    expect(clocks.map(({ cycle }) => [cycle.used / 60, cycle.kept])).toEqual([
      [30, true],
      [90, false],
      [30, null],
    ]);
  });

  test('what was promised when it was opened stays promised; an edition that begins later does not touch it', () => {
    const old = promise({ until: at(16, '10:00') });
    const fresh = promise({ from: at(16, '10:00'), within: hour });
    const all = under(old, fresh);
    expect(clocksOf(all, story([at(16, '09:00')]), at(16, '15:00'))[0]?.commitment).toBe(old);
    expect(clocksOf(all, story([at(16, '10:00')]), at(16, '15:00'))[0]?.commitment).toBe(fresh);
  });

  test('reopened, the time runs on where it stood, or stays as it ended', () => {
    const told = story([at(16, '09:00')], [at(16, '11:00'), { category: 'resolved' }], [at(16, '15:00'), works]);
    const [resumed] = clocksOf(under(promise({})), told, at(16, '16:00'));
    expect([resumed?.cycle.used, resumed?.cycle.ended]).toEqual([3 * hour, null]);
    const [ended] = clocksOf(under(promise({ resumes: false })), told, at(16, '16:00'));
    expect([ended?.cycle.used, ended?.cycle.kept]).toEqual([2 * hour, true]);
  });
});
