import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retell } from './replay.ts';
import type { Step, Story } from './story.ts';
import { nine, ownFacts, repair, repairWith } from './testing/repair.ts';

const at = (minute: number): string => new Date(Date.parse(nine) + minute * 60_000).toISOString();
const opened: Step = { at: nine, by: 'ana', values: { title: 'Gate' } };
const story = (steps: readonly Step[], more: Partial<Story> = {}): Story => ({
  id: 'r1',
  source: 'old',
  sourceKey: 'A-1',
  number: 'REP-7',
  steps,
  ...more,
});
const tell = (steps: readonly Step[], decide = false) =>
  retell(repair, repairWith(), story(steps), { decide, facts: ownFacts });
const by = (minute: number, more: Partial<Step>): Step => ({ at: at(minute), by: 'ben', ...more });

describe('a story told anew', () => {
  test('keeps where it came from, its number, its moments and its people', () => {
    const { stored, entries, remarks } = tell([opened, by(5, { verb: 'begin' }), by(9, { values: { note: 'seen' } })]);
    expect(stored).toMatchObject({
      id: 'r1',
      number: 'REP-7',
      source: 'old',
      sourceKey: 'A-1',
      state: 'working',
      version: 3,
      createdAt: nine,
      createdBy: 'ana',
      stateAt: at(5),
      updatedAt: at(9),
      updatedBy: 'ben',
      values: { title: 'Gate', note: 'seen' },
    });
    expect(entries.map(({ what, by: who, happenedAt }) => [what, who, happenedAt])).toEqual([
      ['created', 'ana', nine],
      ['transitioned', 'ben', at(5)],
      ['changed', 'ben', at(9)],
    ]);
    expect(entries.map(({ content }) => content)).toEqual([
      { to: 'reported', changes: { title: [null, 'Gate'] } },
      { verb: 'begin', from: 'reported', to: 'working' },
      { changes: { note: [null, 'seen'] } },
    ]);
    expect(entries.every(({ history }) => history)).toBe(true);
    expect(remarks).toEqual([]);
  });

  test('may have been opened before its first step, and may have no number yet', () => {
    const told = story([opened], { number: null, opened: { at: at(-60), by: 'eva' } });
    const { stored } = retell(repair, repairWith(), told, { decide: false, facts: ownFacts });
    expect(stored).toMatchObject({ number: '', createdAt: at(-60), createdBy: 'eva', updatedAt: nine, stateAt: nine });
  });

  test('without steps is no story', () => {
    expect(() => tell([])).toThrow('The story of A-1 has no steps.');
  });

  test('begins in the state it is told to begin in, which is no transition', () => {
    const { stored, entries, remarks } = tell([{ ...opened, state: 'done' }]);
    expect(stored.state).toBe('done');
    expect(entries[0]).toMatchObject({ what: 'created', content: { to: 'done' } });
    expect(remarks).toEqual([]);
  });

  test('carries lines', () => {
    const parts = [{ id: '1', what: 'hinge' }];
    const { stored, entries } = tell([opened, by(1, { values: { parts } })]);
    expect(stored.lines['parts']).toEqual(parts);
    expect(entries[1]?.content.changes).toEqual({ parts: [[], parts] });
  });
});

describe('moves', () => {
  test('the verb is found where only the state is told', () => {
    const { entries } = tell([
      opened,
      by(1, { state: 'working' }),
      by(2, { state: 'done' }),
      by(3, { state: 'working' }),
    ]);
    expect(entries.map(({ content }) => content.verb)).toEqual([undefined, 'begin', 'finish', 'reopen']);
  });

  test('the same state again is no move, unless a verb leads there', () => {
    const { stored, entries } = tell([
      { ...opened, state: 'working' },
      by(1, { state: 'working', values: { note: 'seen' } }),
      by(2, { verb: 'continue' }),
    ]);
    expect(entries.map(({ what }) => what)).toEqual(['created', 'changed', 'transitioned']);
    expect(stored).toMatchObject({ stateAt: nine, updatedAt: at(2) });
  });

  test.each<[string, Partial<Step>, Record<string, unknown>]>([
    ['a state that no transition leads to', { state: 'done' }, {}],
    ['a verb from another state', { verb: 'finish' }, { verb: 'finish' }],
    ['a verb that leads elsewhere than was told', { verb: 'begin', state: 'done' }, { verb: 'begin' }],
    ['a verb that does not exist', { verb: 'weld', state: 'done' }, { verb: 'weld' }],
  ])('%s is kept and marked', (_, step, verb) => {
    const { stored, entries, remarks } = tell([opened, by(1, step)]);
    const text = 'no transition leads from reported to done';
    expect(stored.state).toBe('done');
    expect(entries[1]).toMatchObject({ what: 'transitioned' });
    expect(entries[1]?.content).toEqual({ ...verb, from: 'reported', to: 'done', remark: text });
    expect(remarks).toEqual([{ kind: 'no-transition', text }]);
  });
});

describe('a moment that goes back', () => {
  test('is kept and marked, and what the teller noticed stands before it', () => {
    const { stored, entries, remarks } = tell([opened, by(-5, { values: { note: 'seen' }, remark: 'odd' })]);
    expect(stored.updatedAt).toBe(at(-5));
    expect(entries[1]).toMatchObject({ happenedAt: at(-5), content: { remark: 'odd; earlier than the step before' } });
    expect(remarks.map(({ kind }) => kind)).toEqual(['told', 'backwards']);
  });

  test('is marked where something was only said', () => {
    const { entries, remarks } = tell([opened, by(-5, { say: { text: 'Hello', visibility: 'public' } })]);
    expect(entries[1]?.content).toEqual({ text: 'Hello', remark: 'earlier than the step before' });
    expect(remarks).toHaveLength(1);
  });

  test('is marked once where something was done and said', () => {
    const { entries } = tell([opened, by(-5, { verb: 'begin', say: { text: 'Hello', visibility: 'public' } })]);
    expect(entries.map(({ content }) => content.remark)).toEqual([
      undefined,
      'earlier than the step before',
      undefined,
    ]);
  });

  test('the same moment again does not go back', () => {
    expect(tell([opened, by(0, { values: { note: 'seen' } })]).remarks).toEqual([]);
  });
});

describe('what was said', () => {
  test.each([
    ['requester', 'public', 'inbound'],
    ['provider', 'public', 'outbound'],
    ['supplier', 'public', 'outbound'],
    ['requester', 'internal', 'internal'],
    ['provider', 'internal', 'internal'],
  ] as const)('by the %s, %s, goes %s', (side, visibility, direction) => {
    const { entries } = tell([opened, by(1, { say: { text: 'Hello', visibility, side }, channel: 'phone' })]);
    expect(entries).toHaveLength(2);
    expect(entries[1]).toMatchObject({ what: 'said', visibility, side, direction, channel: 'phone', by: 'ben' });
    expect(entries[1]?.content).toEqual({ text: 'Hello' });
  });

  test('is the provider’s where no side is told', () => {
    const { entries } = tell([opened, by(1, { say: { text: 'Hello', visibility: 'public' } })]);
    expect(entries[1]).toMatchObject({ side: 'provider', direction: 'outbound', channel: null });
  });

  test('together with a move is an entry of its own, after it; the version counts both', () => {
    const { stored, entries } = tell([opened, by(1, { verb: 'begin', say: { text: 'On it', visibility: 'public' } })]);
    expect(entries.map(({ what }) => what)).toEqual(['created', 'transitioned', 'said']);
    expect(stored.version).toBe(3);
  });
});

describe('rules in a story', () => {
  const heavy: Step = { ...opened, values: { title: 'Gate', damage: 'heavy' } };

  test('are silent where the teller states everything', () => {
    const { stored, entries } = tell([heavy]);
    expect(stored.values).toMatchObject({ severity: null, days: null });
    expect(entries[0]?.content.decisions).toBeUndefined();
  });

  test('decide where they are asked to, at each step anew', () => {
    const { stored, entries } = tell([heavy, by(1, { values: { damage: 'slight' } })], true);
    expect(entries[0]?.content).toMatchObject({ changes: { severity: [null, 'high'], days: [null, 1] } });
    expect(entries[1]?.content.changes).toEqual({
      damage: ['heavy', 'slight'],
      severity: ['high', 'low'],
      days: [1, 5],
    });
    expect(Object.keys(entries[1]?.content.decisions ?? {})).toEqual(['severity', 'days']);
    expect(stored.values).toMatchObject({ severity: 'low', days: 5 });
  });

  test('a stated value wins, feeds what goes by it, and is not explained by a rule', () => {
    const { stored, entries } = tell([{ ...heavy, values: { ...heavy.values, severity: 'low' } }], true);
    expect(stored.values).toMatchObject({ severity: 'low', days: 5 });
    expect(entries[0]?.content.decisions).toEqual({ days: { because: 'severity', facts: { severity: 'low' } } });
  });

  test('a stated value stays stated', () => {
    const steps = [{ ...opened, values: { title: 'Gate', severity: 'low' } }, by(1, { values: { damage: 'heavy' } })];
    expect(tell(steps, true).stored.values).toMatchObject({ severity: 'low', days: 5 });
  });
});

describe('what happens beside the fields', () => {
  test('a link, an action and what came along a link are entries of their own and change nothing', () => {
    const link = { kind: 'relates', record: 'r2', direction: 'out' } as const;
    const via = { kind: 'child-of', record: 'r2', event: 'e1', trail: ['r2'] };
    const { stored, entries } = tell([
      opened,
      by(1, { verb: 'begin', link }),
      by(2, { acted: 'weigh' }),
      by(3, { say: { text: 'Soon', visibility: 'public' }, mark: { via } }),
    ]);
    expect(entries.map(({ what, content }) => [what, content])).toEqual([
      ['created', { to: 'reported', changes: { title: [null, 'Gate'] } }],
      ['transitioned', { verb: 'begin', from: 'reported', to: 'working' }],
      ['linked', { link }],
      ['acted', { verb: 'weigh' }],
      ['said', { text: 'Soon', via }],
    ]);
    expect(stored).toMatchObject({ version: 5, values: { title: 'Gate', note: null } });
  });

  test('verbs empty and fill what they say, where rules decide; a log has told all there is', () => {
    const emptying = new Map(repair.transitions);
    emptying.set('begin', { from: ['reported'], to: 'working', clears: ['note'], sets: { finding: 'now' } });
    const told = story([{ ...opened, values: { title: 'Gate', note: 'seen' } }, by(1, { verb: 'begin' })]);
    const values = (decide: boolean) =>
      retell({ ...repair, transitions: emptying }, repairWith(), told, { decide, facts: ownFacts }).stored.values;
    expect(values(true)).toMatchObject({ note: null, finding: at(1) });
    expect(values(false)).toMatchObject({ note: 'seen', finding: null });
  });
});

describe('any sequence of legal verbs', () => {
  const ways: Readonly<Record<string, readonly (readonly [verb: string, to: string])[]>> = {
    reported: [['begin', 'working']],
    working: [
      ['continue', 'working'],
      ['finish', 'done'],
    ],
    done: [['reopen', 'working']],
  };
  const walked = (choices: readonly number[]) => {
    let state = 'reported';
    const verbs = choices.map((choice) => {
      const open = ways[state] ?? [];
      const [verb, to] = open[choice % open.length] ?? ['', ''];
      state = to;
      return verb;
    });
    return { state, verbs };
  };

  test('ends where the lifecycle leads, with an entry for each step and nothing to remark', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.boolean()), { maxLength: 30 }), (choices) => {
        const { state, verbs } = walked(choices.map(([choice]) => choice));
        const says = choices.filter(([, says]) => says).length;
        const steps = verbs.map((verb, index) =>
          by(index + 1, { verb, ...(choices[index]?.[1] && { say: { text: verb, visibility: 'public' } }) }),
        );
        const { stored, entries, remarks } = tell([opened, ...steps]);
        expect(stored.state).toBe(state);
        expect(entries).toHaveLength(1 + verbs.length + says);
        expect(stored.version).toBe(entries.length);
        expect(entries.flatMap(({ what, content }) => (what === 'transitioned' ? [content.verb] : []))).toEqual(verbs);
        expect(remarks).toEqual([]);
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });
});
