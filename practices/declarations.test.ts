import { describe, expect, expectTypeOf, test } from 'vitest';
import { compile } from '../derive/compile.ts';
import { choiceLabels, wordsFor } from '../derive/labels.ts';
import { choice } from '../fields/choice/choice.field.ts';
import { type Money, money } from '../fields/money/money.field.ts';
import { text } from '../fields/text/text.field.ts';
import type { Row } from '../kernel/context.ts';
import { guard } from '../kernel/guard.ts';
import { lines } from '../kernel/lines.ts';
import { everyone, nobody } from '../kernel/permission.ts';
import { record } from '../kernel/record.ts';
import { rule } from '../kernel/rule.ts';
import { words } from '../kernel/words.ts';
import { assignable } from '../traits/assignable.ts';
import { catalogueItem } from './design/catalogue/catalogue-item.record.ts';
import { practices } from './index.ts';
import { request } from './operate/request/request.record.ts';

const registry = compile(practices);
const types = [...registry.types.values()];

describe('the declarations of all practices', () => {
  test('hold together', () => {
    expect(types.length).toBeGreaterThan(10);
  });

  test.each(types)('$name has a place in the form for each of its fields', ({ declaration, traits }) => {
    const shown = new Set((declaration.form ?? []).flatMap((section: { fields: readonly string[] }) => section.fields));
    const own = Object.keys(declaration.fields);
    const worn = traits.has('assignable') ? ['team', 'assignee'] : [];
    expect([...own, ...worn].filter((field) => !shown.has(field))).toEqual([]);
  });

  test.each(['en', 'de'] as const)('no two of them are called the same (%s)', (language) => {
    const names = types.flatMap((type) => {
      const { name, plural } = wordsFor(type, language);
      return [name, ...(plural === name ? [] : [plural])].map((word) => ({
        word: word.toLowerCase(),
        type: type.name,
      }));
    });
    const shared = [...Map.groupBy(names, ({ word }) => word)].filter(([, named]) => named.length > 1);
    expect(shared.map(([word, named]) => [word, named.map(({ type }) => type)])).toEqual([]);
  });

  test.each(types)('$name has German words for its sections, lists and variants', ({ declaration, words: said }) => {
    const keys = (named: object | undefined): string[] => Object.keys(named ?? {});
    const sections = (declaration.form ?? []).map((section: { name: string }) => section.name);
    expect(keys(said['de']?.sections)).toEqual(sections);
    expect(keys(said['de']?.lists)).toEqual(keys(declaration.lists));
    expect(keys(said['de']?.variants)).toEqual(keys(declaration.variants));
  });

  test.each(types)('$name says in German what its actions ask and what its lines choose from', (type) => {
    const said = wordsFor(type, 'de');
    const asked = [...type.actions].flatMap(([verb, action]) =>
      Object.keys(action.arguments)
        .filter((name) => name !== 'entry')
        .filter((name) => !(said.actions?.[verb]?.arguments?.[name] ?? said.fields?.[name] ?? said.notes?.[name]))
        .map((name) => `${verb} ${name}`),
    );
    expect(asked).toEqual([]);
    for (const [name, { fields }] of type.lines) {
      const choices = { ...said.choices, ...said.lines?.[name]?.choices };
      for (const entry of fields.values())
        for (const { value, label } of choiceLabels({ ...said, choices }, entry))
          expect(label, `${name} ${entry.name} ${value}`).toBe(choices[entry.name]?.[value]);
    }
  });

  test('a catalogue item offers the forms that requests have', () => {
    expect(catalogueItem.fields.form.choices).toEqual(Object.keys(request.variants ?? {}));
  });
});

const may = { read: everyone, create: nobody, update: nobody };

/** Small enough to be seen at once: a lamp that is on or off. */
const lamp = record({
  name: 'lamp',
  prefix: 'LMP',
  traits: [assignable],
  fields: { title: text({ required: true }), colour: choice(['red', 'green']), price: money() },
  lines: { bulbs: lines({ socket: text({ required: true }), glow: choice(['warm', 'cold']) }) },
  variants: { standing: { fields: { foot: choice(['round', 'square']) } }, hanging: { fields: {} } },
  lifecycle: {
    initial: 'off',
    states: { off: { category: 'open' }, on: { category: 'active' } },
    transitions: { light: { from: ['off'], to: 'on', asks: ['colour', 'team'] } },
  },
  may,
});

const lampWords = {
  name: 'Lampe',
  plural: 'Lampen',
  help: 'Sie leuchtet.',
  fields: { title: 'Titel', colour: 'Farbe', price: 'Preis', team: 'Team', assignee: 'Zuständig', foot: 'Fuß' },
  lines: {
    bulbs: {
      label: 'Birnen',
      fields: { socket: 'Fassung', glow: 'Licht' },
      choices: { glow: { warm: 'Warm', cold: 'Kalt' } },
    },
  },
  choices: { colour: { red: 'Rot', green: 'Grün' }, foot: { round: 'Rund', square: 'Eckig' } },
  variants: { standing: 'Stehend', hanging: 'Hängend' },
  states: { off: 'Aus', on: 'An' },
  verbs: { light: { label: 'Anzünden', done: 'angezündet' } },
} as const;

const english = { name: 'Lamp', plural: 'Lamps', help: 'It gives light.' };

describe('the compiler knows', () => {
  test('the values of a record from its declaration, its traits’ included', () => {
    expectTypeOf<Row<typeof lamp>['title']>().toEqualTypeOf<string>();
    expectTypeOf<Row<typeof lamp>['colour']>().toEqualTypeOf<'red' | 'green' | null>();
    expectTypeOf<Row<typeof lamp>['price']>().toEqualTypeOf<Money | null>();
    expectTypeOf<Row<typeof lamp>['assignee']>().toEqualTypeOf<string | null>();
  });

  test('the names of all states', () => {
    record({
      ...lamp,
      lifecycle: {
        // @ts-expect-error it begins in a state that is none
        initial: 'broken',
        states: { off: { category: 'open' }, on: { category: 'active' } },
        transitions: {
          // @ts-expect-error it comes from a state that is none
          light: { from: ['dim'], to: 'on' },
          // @ts-expect-error it leads to a state that is none
          douse: { from: ['on'], to: 'dark' },
        },
      },
    });
  });

  test('the categories a state can have', () => {
    record({
      name: 'lamp',
      prefix: 'LMP',
      fields: { title: text() },
      lifecycle: {
        initial: 'off',
        // @ts-expect-error no state is of the category "sleeping"
        states: { off: { category: 'sleeping' } },
        transitions: {},
      },
      may,
    });
  });

  test('the fields that a state or a transition asks for or clears', () => {
    record({
      name: 'lamp',
      prefix: 'LMP',
      fields: { title: text(), colour: choice(['red', 'green']) },
      lifecycle: {
        initial: 'off',
        states: {
          // @ts-expect-error a state asks for a field that is none
          off: { category: 'open', asks: { brightness: 'required' } },
          // @ts-expect-error and asks in a way that there is not
          on: { category: 'active', asks: { colour: 'pretty' } },
        },
        transitions: {
          // @ts-expect-error a transition asks for a field that is none
          light: { from: ['off'], to: 'on', asks: ['brightness'] },
          // @ts-expect-error a transition clears a field that is none
          douse: { from: ['on'], to: 'off', clears: ['brightness'] },
        },
      },
      may,
    });
  });

  test('the columns of a list, the order of sorts, the fields of a form, a header and a tree', () => {
    record({
      name: 'lamp',
      prefix: 'LMP',
      fields: { title: text() },
      // @ts-expect-error no field is called "brightness"
      lists: { all: { columns: ['number', 'brightness'] } },
      // @ts-expect-error nor is there anything to sort by
      sorts: ['brightness'],
      // @ts-expect-error nor to show
      form: [{ name: 'what', fields: ['brightness'] }],
      // @ts-expect-error nor to be called by
      header: { title: 'brightness' },
      // @ts-expect-error nor to make a tree of
      tree: 'brightness',
      may,
    });
  });

  test('the verbs that a permission can be about, and the fields', () => {
    record({
      name: 'lamp',
      prefix: 'LMP',
      fields: { title: text() },
      lifecycle: { initial: 'off', states: { off: { category: 'open' } }, transitions: {} },
      may: {
        ...may,
        // @ts-expect-error nobody lights it: there is no such verb
        light: everyone,
      },
      // @ts-expect-error no field is called "brightness"
      fieldMay: { brightness: { read: nobody } },
    });
  });

  test('what a rule decides, and of what type', () => {
    rule<typeof lamp>()({
      // @ts-expect-error a rule decides a field that is none
      decides: 'brightness',
      facts: () => ({}),
      decide: () => null,
    });
    rule<typeof lamp>()({
      decides: 'colour',
      facts: (about) => ({ price: about.own('price') }),
      // @ts-expect-error a rule decides for a colour that is none
      decide: ({ price }) => ({ value: price ? 'gold' : 'red', because: 'itPays' }),
    });
    rule<typeof lamp>()({
      decides: 'colour',
      // @ts-expect-error a rule goes by a field that is none
      facts: (about) => ({ brightness: about.own('brightness') }),
      decide: () => null,
    });
  });

  test('the verbs that a guard watches', () => {
    guard<typeof lamp>()({
      record: 'lamp',
      // @ts-expect-error a guard watches a verb that is none
      verbs: ['douse'],
      facts: () => ({}),
      refuse: () => null,
    });
    guard<typeof lamp>()({
      // @ts-expect-error a guard of another record
      record: 'candle',
      verbs: ['light'],
      facts: () => ({}),
      refuse: () => null,
    });
  });

  test('which words are wanted in German', () => {
    const { title, ...withoutTitle } = lampWords.fields;
    const { foot, ...withoutFoot } = lampWords.fields;
    const { choices, ...withoutGlow } = lampWords.lines.bulbs;
    const { hanging, ...withoutHanging } = lampWords.variants;
    const { on, ...withoutOn } = lampWords.states;
    const { green, ...withoutGreen } = lampWords.choices.colour;
    words<typeof lamp>({ en: english, de: lampWords });
    // @ts-expect-error the title has no German word
    words<typeof lamp>({ en: english, de: { ...lampWords, fields: withoutTitle } });
    // @ts-expect-error the state "on" has no German word
    words<typeof lamp>({ en: english, de: { ...lampWords, states: withoutOn } });
    // @ts-expect-error green has no German word
    words<typeof lamp>({ en: english, de: { ...lampWords, choices: { ...lampWords.choices, colour: withoutGreen } } });
    // @ts-expect-error the foot that only a standing lamp has has no German word
    words<typeof lamp>({ en: english, de: { ...lampWords, fields: withoutFoot } });
    // @ts-expect-error the glow of a bulb has no German words
    words<typeof lamp>({ en: english, de: { ...lampWords, lines: { bulbs: withoutGlow } } });
    // @ts-expect-error the hanging lamp has no German word
    words<typeof lamp>({ en: english, de: { ...lampWords, variants: withoutHanging } });
    // @ts-expect-error the verb has no German word
    words<typeof lamp>({ en: english, de: { ...lampWords, verbs: {} } });
    // @ts-expect-error the bulbs have no German word
    words<typeof lamp>({ en: english, de: { ...lampWords, lines: {} } });
    // @ts-expect-error there is no German
    words<typeof lamp>({ en: english });
    expect([title, on, green, foot, hanging]).toEqual(['Titel', 'An', 'Grün', 'Fuß', 'Hängend']);
    expect(Object.keys(choices)).toEqual(['glow']);
  });

  test('which words are of nothing', () => {
    words<typeof lamp>({
      en: {
        ...english,
        // @ts-expect-error no field is called "brightness"
        fields: { brightness: 'Brightness' },
        // @ts-expect-error no lamp is gold
        choices: { colour: { gold: 'Golden' } },
        // @ts-expect-error no state is called "dim"
        states: { dim: 'Dim' },
        // @ts-expect-error nobody douses it
        verbs: { douse: { label: 'Douse', done: 'doused' } },
      },
      de: lampWords,
    });
  });
});
