import { describe, expect, test } from 'vitest';
import {
  askOf,
  askRefusals,
  changesBetween,
  decidedRefusals,
  decideFields,
  shapeRefusals,
  withoutOverride,
} from './decide.ts';
import type { Stored } from './row.ts';
import { nine, ownFacts, repair, repairWith } from './testing/repair.ts';

const decide = (before: Stored | null, next: Stored) => decideFields(repair, before, next, nine, ownFacts);
const changed = (before: Stored, values: Stored['values'], more: Partial<Stored> = {}): Stored => ({
  ...before,
  ...more,
  values: { ...before.values, ...values },
});

describe('rules decide', () => {
  test('in the order in which they feed each other, whatever the order declared', () => {
    expect(repair.rules.map(({ name }) => name)).toEqual(['severity', 'days', 'workshop']);
    const { stored, decisions } = decide(null, repairWith({ damage: 'heavy' }));
    expect(stored.values).toMatchObject({ severity: 'high', days: 1, workshop: null });
    expect(decisions).toEqual({
      severity: { because: 'damage', facts: { damage: 'heavy' } },
      days: { because: 'severity', facts: { severity: 'high' } },
    });
  });

  test('nothing where they answer null: the field stays as it is', () => {
    const { stored, decisions } = decide(null, repairWith({ severity: 'high' }));
    expect(stored.values['severity']).toBe('high');
    expect(Object.keys(decisions)).toEqual(['days']);
  });

  test('again only when a fact of theirs is touched', () => {
    const before = repairWith({ damage: 'heavy', severity: 'low', days: 40 });
    const note = decide(before, changed(before, { note: 'seen' }));
    expect(note.decisions).toEqual({});
    expect(note.stored.values).toMatchObject({ severity: 'low', days: 40 });
    const same = decide(before, changed(before, { damage: 'heavy' }));
    expect(same.decisions).toEqual({});
  });

  test('through each other: one that decides the same as before does not touch the next', () => {
    const before = repairWith({ damage: 'slight', severity: 'high', days: 40 });
    const still = decide(before, changed(before, { damage: 'heavy' }));
    expect(Object.keys(still.decisions)).toEqual(['severity']);
    expect(still.stored.values).toMatchObject({ severity: 'high', days: 40 });
    const low = decide(before, changed(before, { damage: 'slight', severity: null }));
    expect(low.stored.values).toMatchObject({ severity: 'low', days: 5 });
  });

  test('leave what went in as it was', () => {
    const next = repairWith({ damage: 'heavy' });
    decide(null, next);
    expect(next.values['severity']).toBeNull();
  });
});

describe('a rule that decides only what is empty', () => {
  test('fills it', () => {
    expect(decide(null, repairWith({ place: 'Graz' })).stored.values['workshop']).toBe('workshop of Graz');
  });

  test('leaves what somebody set, even when its fact changes', () => {
    const before = repairWith({ place: 'Graz', workshop: 'ours' });
    const { stored, decisions } = decide(before, changed(before, { place: 'Linz' }));
    expect(stored.values['workshop']).toBe('ours');
    expect(decisions).toEqual({});
  });

  test('fills it again once it is emptied', () => {
    const before = repairWith({ place: 'Graz', workshop: 'ours' });
    expect(decide(before, changed(before, { workshop: null })).stored.values['workshop']).toBe('workshop of Graz');
  });

  test('may be answered beforehand by anybody', () => {
    expect(decidedRefusals(repair, { workshop: 'ours' })).toEqual([]);
  });
});

describe('set by hand', () => {
  const decided = repairWith({ damage: 'slight', severity: 'low', days: 5 });
  const byHand = decide(decided, changed(decided, { severity: 'high', severityOverride: 'the boss asked' }));

  test('it stands, its own rule is silent, and what it feeds follows', () => {
    expect(byHand.stored.values).toMatchObject({ severity: 'high', days: 1 });
    expect(Object.keys(byHand.decisions)).toEqual(['days']);
    const later = decide(byHand.stored, changed(byHand.stored, { damage: null }));
    expect(later.stored.values).toMatchObject({ severity: 'high', days: 1 });
  });

  test.each([
    ['the value', { severity: null }],
    ['the reason', { severityOverride: null }],
  ])('and back: who empties %s empties both, and the rule decides', (_, input) => {
    const whole = withoutOverride(repair, input);
    expect(whole).toEqual({ severity: null, severityOverride: null });
    const { stored } = decide(byHand.stored, changed(byHand.stored, whole));
    expect(stored.values).toMatchObject({ severity: 'low', severityOverride: null, days: 5 });
  });

  test('left empty by hand, it is decided once the reason is gone', () => {
    const empty = repairWith({ damage: 'slight', severityOverride: 'nobody can tell', days: 5 });
    const { stored } = decide(empty, changed(empty, { severityOverride: null }));
    expect(stored.values['severity']).toBe('low');
  });

  test('other input is left alone', () => {
    expect(withoutOverride(repair, { note: 'seen', days: null })).toEqual({ note: 'seen', days: null });
  });

  test('needs its reason, and what cannot be overridden cannot be set', () => {
    expect(decidedRefusals(repair, { severity: 'high' })).toMatchObject([
      { field: 'severityOverride', code: 'required' },
    ]);
    expect(decidedRefusals(repair, { severity: 'high', severityOverride: 'asked' })).toEqual([]);
    expect(decidedRefusals(repair, { days: 3 })).toMatchObject([{ field: 'days', code: 'decided' }]);
    expect(decidedRefusals(repair, { days: null })).toEqual([]);
  });
});

describe('what a state asks', () => {
  const refused = (before: Stored | null, next: Stored): readonly string[] =>
    askRefusals(repair, before, next).map(({ field, code }) => `${field} ${code}`);
  const parts = [{ id: '1', what: 'hinge' }];
  const reported = repairWith({ place: 'Graz' });
  const working = repairWith({ place: 'Graz' }, { state: 'working', lines: { parts } });
  const done = changed(working, { finding: 'worn' }, { state: 'done' });

  test('by name, else by otherwise, else nothing', () => {
    const asked = ['finding', 'note', 'place', 'parts'].map((place) => askOf(repair.states.get('done'), place));
    expect(asked).toEqual(['required', 'free', 'read-only', 'read-only']);
    expect(askOf(repair.states.get('reported'), 'note')).toBeUndefined();
    expect(askOf(undefined, 'note')).toBeUndefined();
  });

  test('required: on coming in and on emptying; lines are at least one', () => {
    expect(refused(working, changed(working, {}, { state: 'done' }))).toEqual(['finding required']);
    expect(refused(done, changed(done, { finding: null }))).toEqual(['finding required']);
    expect(refused(reported, changed(reported, {}, { state: 'working' }))).toEqual(['parts required']);
    expect(refused(working, changed(working, {}, { lines: { parts: [] } }))).toEqual(['parts required']);
  });

  test('required: a gap from before does not stop another change', () => {
    const gap = changed(done, { finding: null });
    expect(refused(gap, changed(gap, { note: 'seen' }))).toEqual([]);
  });

  test('hidden: may not be filled, may stand from before and be emptied', () => {
    expect(refused(null, repairWith({ finding: 'worn' }))).toEqual(['finding not-now']);
    expect(refused(reported, changed(reported, { finding: 'worn' }))).toEqual(['finding not-now']);
    const standing = changed(reported, { finding: 'worn' });
    expect(refused(standing, changed(standing, { note: 'seen' }))).toEqual([]);
    expect(refused(standing, changed(standing, { finding: null }))).toEqual([]);
  });

  test('read-only: not while in it, but on coming into it', () => {
    expect(refused(working, changed(working, { place: 'Linz' }))).toEqual(['place read-only']);
    expect(refused(reported, changed(reported, { place: 'Linz' }, { state: 'working', lines: { parts } }))).toEqual([]);
  });

  test('otherwise read-only: every field and line that is not free', () => {
    const all = changed(
      done,
      { title: 'Gate', place: 'Linz', note: 'seen', finding: 'rust' },
      { lines: { parts: [] } },
    );
    expect(refused(done, all)).toEqual(['title read-only', 'place read-only', 'parts read-only']);
  });
});

describe('what the record itself asks', () => {
  test('a required field, on creation and when it is emptied', () => {
    const named = repairWith({ title: 'Gate' });
    expect(shapeRefusals(repair, null, repairWith())).toMatchObject([{ field: 'title', code: 'required' }]);
    expect(shapeRefusals(repair, null, named)).toEqual([]);
    expect(shapeRefusals(repair, named, changed(named, { title: null }))).toHaveLength(1);
    expect(shapeRefusals(repair, repairWith(), repairWith({ note: 'seen' }))).toEqual([]);
  });
});

describe('changes', () => {
  test('name what differs, with before and after; lines as a whole', () => {
    const before = repairWith({ title: 'Gate', place: 'Graz', days: 0 });
    const parts = [{ id: '1', what: 'hinge' }];
    const next = changed(before, { title: 'Door', place: null, note: null, days: 0 }, { lines: { parts } });
    expect(changesBetween(repair, before, next)).toEqual({
      title: ['Gate', 'Door'],
      place: ['Graz', null],
      parts: [[], parts],
    });
  });

  test('of a new record are all that it holds', () => {
    expect(changesBetween(repair, null, repairWith({ title: 'Gate', days: 0 }))).toEqual({
      title: [null, 'Gate'],
      days: [null, 0],
    });
  });
});
