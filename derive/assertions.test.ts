import { expect, test } from 'vitest';
import { choice } from '../fields/choice/choice.field.ts';
import { reference } from '../fields/reference/reference.field.ts';
import { text } from '../fields/text/text.field.ts';
import { everyone, mine, role } from '../kernel/permission.ts';
import type { Practice } from '../kernel/practice.ts';
import type { AnyRecord } from '../kernel/record.ts';
import { practices } from '../practices/index.ts';
import { compile } from './compile.ts';

const may = { read: everyone, create: everyone, update: everyone };
const lifecycle = (more: object = {}): object => ({
  initial: 'new',
  states: { new: { category: 'open' }, done: { category: 'closed' } },
  transitions: { finish: { from: ['new'], to: 'done' } },
  ...more,
});
const ticket = (more: object = {}): AnyRecord =>
  ({ name: 'ticket', prefix: 'TCK', fields: { title: text() }, may, ...more }) as unknown as AnyRecord;

/** The sentences with which start fails when this practice joins the others. */
const faults = (record: AnyRecord, more: object = {}, rules: object = {}): string => {
  const words = { en: { name: 'Ticket', plural: 'Tickets', help: '' } };
  const practice = {
    name: 'ticket',
    stage: 'operate',
    words: {},
    records: [{ record, words, rules }],
    ...more,
  } as unknown as Practice;
  try {
    compile([...practices, practice]);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('a declaration that holds together is taken', () => expect(faults(ticket({ lifecycle: lifecycle() }))).toBe(''));

const rule = (more: object): object => ({
  r: { sort: 'rule', decides: 'title', facts: {}, decide: () => null, ...more },
});

test.each<[string, () => string]>([
  ['no practice declares', () => faults(ticket({ fields: { title: text(), to: reference('spaceship' as never) } }))],
  ["a field's name is camelCase", () => faults(ticket({ fields: { title: text(), Big_Name: text() } }))],
  ['this name is taken by every record', () => faults(ticket({ fields: { title: text(), version: text() } }))],
  ['this name is taken by every record', () => faults(ticket({ fields: { title: text(), constructor: text() } }))],
  ['which does not exist. The kinds are', () => faults(ticket({ fields: { title: { kind: 'colour' } } }))],
  ['a choice needs at least one value', () => faults(ticket({ fields: { title: text(), c: choice([]) } }))],
  ['names a value twice', () => faults(ticket({ fields: { title: text(), c: choice(['a', 'a']) } }))],
  ['is no rule of ticket', () => faults(ticket({ fields: { title: text({ decidedBy: 'luck' }) } }))],
  ['is overridable but nothing decides it', () => faults(ticket({ fields: { title: text({ overridable: true }) } }))],
  ['asks whose team the record is', () => faults(ticket({ may: { ...may, update: mine('team') } }))],
  ['names the role "wizard"', () => faults(ticket({ may: { ...may, update: role('wizard') } }))],
  ['begins in "nowhere"', () => faults(ticket({ lifecycle: lifecycle({ initial: 'nowhere' }) }))],
  ['no transition leads to "done"', () => faults(ticket({ lifecycle: lifecycle({ transitions: {} }) }))],
  [
    'names the state "gone"',
    () =>
      faults(
        ticket({
          lifecycle: lifecycle({
            transitions: { finish: { from: ['new'], to: 'done' }, go: { from: ['gone'], to: 'done' } },
          }),
        }),
      ),
  ],
  [
    'names "weight", which is no field',
    () =>
      faults(
        ticket({ lifecycle: lifecycle({ transitions: { finish: { from: ['new'], to: 'done', asks: ['weight'] } } }) }),
      ),
  ],
  [
    'asks for "weight", which is no field',
    () =>
      faults(
        ticket({
          lifecycle: lifecycle({
            states: { new: { category: 'open', asks: { weight: 'required' } }, done: { category: 'closed' } },
          }),
        }),
      ),
  ],
  ['decides "weight", which is no field', () => faults(ticket(), {}, rule({ decides: 'weight' }))],
  ['wants the field "weight"', () => faults(ticket(), {}, rule({ facts: { f: { from: 'own', field: 'weight' } } }))],
  ['wants the setting "mood"', () => faults(ticket(), {}, rule({ facts: { f: { from: 'setting', name: 'mood' } } }))],
  [
    'counts links of the kind "loves"',
    () => faults(ticket(), {}, rule({ facts: { f: { from: 'links', kind: 'loves', direction: 'out' } } })),
  ],
  [
    'counts by "ticket.title", which is no reference',
    () => faults(ticket(), {}, rule({ facts: { f: { from: 'referrers', type: 'ticket', field: 'title' } } })),
  ],
  [
    'looks behind "title"',
    () => faults(ticket(), {}, rule({ facts: { f: { from: 'behind', reference: 'title', field: 'x' } } })),
  ],
  [
    'watches "fly", which is no transition',
    () =>
      faults(ticket(), {
        guards: [{ sort: 'guard', record: 'ticket', verbs: ['fly'], facts: {}, refuse: () => null }],
      }),
  ],
  ['names "weight", which is no field', () => faults(ticket({ lists: { all: { columns: ['weight'] } } }))],
  ['both number with INC', () => faults(ticket({ prefix: 'INC' }))],
  ['has no title', () => faults(ticket({ fields: { label: text() } }))],
  ['is declared twice', () => faults(ticket({ name: 'incident' }))],
  ['both fill the part "team"', () => faults(ticket({ fills: 'team' }))],
])('start fails with a sentence: %s', (sentence, found) => expect(found()).toContain(sentence));

test('an unfilled part is named', () => {
  const without = practices.filter(({ name }) => name !== 'portfolio');
  expect(() => compile(without)).toThrow(/No record fills the part "service"/);
});

test('rules that wait for each other are named', () => {
  const circle = {
    a: { sort: 'rule', decides: 'x', facts: { f: { from: 'own', field: 'y' } }, decide: () => null },
    b: { sort: 'rule', decides: 'y', facts: { f: { from: 'own', field: 'x' } }, decide: () => null },
  };
  expect(faults(ticket({ fields: { title: text(), x: text(), y: text() } }), {}, circle)).toContain(
    'wait for each other: a, b',
  );
});
