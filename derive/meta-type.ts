import type { ReferenceField } from '../fields/reference/reference.field.ts';
import { humanise } from '../kernel/field.ts';
import type { State, Transition } from '../kernel/lifecycle.ts';
import { type Actor, decide, type Filter } from '../kernel/permission.ts';
import type { LooseWords } from '../kernel/words.ts';
import { compileField } from './compile-fields.ts';
import { askedFields } from './input.ts';
import { labelOf, labels, wordsFor } from './labels.ts';
import type { LinesMeta, ListMeta, StateMeta, TypeMeta, TypeOutline, VerbMeta } from './meta.types.ts';
import { fieldMeta } from './meta-field.ts';
import { type FieldEntry, fieldPermission, permissionFor, type RecordType } from './registry.ts';
import { categoryOf, writtenFields } from './row.ts';

const three = (filter: Filter): 'yes' | 'no' | 'some' => (filter === true ? 'yes' : filter === false ? 'no' : 'some');

const requiredIn = (type: RecordType, state: string): readonly string[] =>
  Object.entries(type.states.get(state)?.asks ?? {}).flatMap(([field, ask]) => (ask === 'required' ? [field] : []));

/** What a person is asked for a transition: not what every state that it starts from has required already. */
const askedOf = (type: RecordType, name: string, { from, asks = [], requires = [] }: Transition): readonly string[] => {
  const there = from.map((state) => requiredIn(type, state));
  const given = (field: string): boolean => there.every((fields) => fields.includes(field));
  return askedFields(type, name).filter((field) => asks.includes(field) || requires.includes(field) || !given(field));
};

const verbsOf = (type: RecordType, words: LooseWords, readable: ReadonlySet<string>): readonly VerbMeta[] => [
  ...[...type.transitions].map(([name, transition]): VerbMeta => {
    const texts = words.verbs?.[name];
    return {
      name,
      label: texts?.label ?? humanise(name),
      done: texts?.done ?? humanise(transition.to).toLowerCase(),
      sort: 'transition',
      from: transition.from,
      to: transition.to,
      asks: askedOf(type, name, transition).filter((field) => readable.has(field)),
      requires: [...new Set([...requiredIn(type, transition.to), ...(transition.requires ?? [])])],
      ...(transition.inPanel && { inPanel: true as const }),
      ...(transition.ties && { ties: transition.ties }),
      ...(transition.unties && { unties: transition.unties }),
      arguments: [],
    };
  }),
  ...[...type.actions].map(([name, action]): VerbMeta => {
    const texts = words.actions?.[name];
    const fields = Object.entries(action.arguments).map(([field, declared]) =>
      fieldMeta(
        compileField(field, declared),
        { ...words, choices: { ...words.choices, ...texts?.choices } },
        labels(texts?.arguments?.[field] ?? words.fields?.[field] ?? words.notes?.[field], field),
        true,
      ),
    );
    return {
      name,
      label: texts?.label ?? humanise(name),
      done: texts?.done ?? humanise(name),
      ...(texts?.help && { help: texts.help }),
      sort: 'action',
      asks: [],
      requires: [],
      arguments: fields,
    };
  }),
];

/** What a state asks, place by place, also where it says so of all others at once. */
const asksOf = (type: RecordType, state: State): StateMeta['asks'] => {
  const places = [...writtenFields(type).map(({ name }) => name), ...type.lines.keys()];
  const otherwise = state.otherwise;
  return {
    ...(otherwise && Object.fromEntries(places.map((place) => [place, otherwise]))),
    ...(state.asks as StateMeta['asks']),
  };
};

const statesOf = (type: RecordType, words: LooseWords): readonly StateMeta[] =>
  [...type.states].map(([name, state]) => ({
    name,
    label: words.states?.[name] ?? humanise(name),
    category: categoryOf(type, name),
    asks: asksOf(type, state),
  }));

const listsOf = (type: RecordType, words: LooseWords, readable: ReadonlySet<string>): readonly ListMeta[] => {
  const declared = Object.entries(
    (type.declaration.lists ?? {}) as Readonly<
      Record<string, { columns: readonly string[]; sort?: string; where?: Readonly<Record<string, string>> }>
    >,
  );
  // A list by a field that they may not read would be refused.
  const offered = declared.filter(([, { where = {} }]) =>
    Object.keys(where).every((name) => name === 'category' || !type.fields.has(name) || readable.has(name)),
  );
  return offered.map(([name, list]) => ({
    name,
    label: words.lists?.[name] ?? humanise(name),
    columns: list.columns.filter((column) => readable.has(column)),
    sort: list.sort ?? '-createdAt',
    where: list.where ?? {},
  }));
};

const linesOf = (type: RecordType, words: LooseWords): readonly LinesMeta[] =>
  [...type.lines.values()].map((lines) => {
    const texts = words.lines?.[lines.name];
    const within = { ...words, choices: { ...words.choices, ...texts?.choices } };
    const fields = [...lines.fields.values()].map((entry) =>
      fieldMeta(entry, within, labels(texts?.fields?.[entry.name], entry.name), true),
    );
    return {
      name: lines.name,
      label: texts?.label ?? humanise(lines.name),
      fields,
      most: lines.most,
      ...(lines.only && { only: lines.only }),
    };
  });

type Readable = { readonly fields: readonly FieldEntry[]; readonly names: ReadonlySet<string> };

const readableOf = (type: RecordType, actor: Actor): Readable => {
  const may = (name: string): boolean => decide(fieldPermission(type, name, 'read'), actor) !== false;
  const fields = [...type.fields.values()].filter(({ name }) => may(name));
  return { fields, names: new Set([...fields.map(({ name }) => name), ...[...type.lines.keys()].filter(may)]) };
};

const outlineOf = (type: RecordType, actor: Actor, { fields, names }: Readable): TypeOutline => {
  const words = wordsFor(type, actor.language);
  const due = fields.find(({ name }) => name === type.header['due']);
  const priority = fields.find(({ name }) => name === 'priority');
  const { choices } = priority ? fieldMeta(priority, words, labels(undefined, 'priority'), false) : {};
  const may = (verb: string): Filter => decide(permissionFor(type, verb), actor);
  return {
    name: type.name,
    plural: type.plural,
    prefix: type.prefix,
    practice: type.practice,
    words: { name: words.name, plural: words.plural, help: words.help },
    traits: [...type.traits.keys()],
    states: statesOf(type, words).map(({ asks: _asks, ...state }) => state),
    header: Object.fromEntries(Object.entries(type.header).filter(([, field]) => names.has(field))),
    ...(due && { due: labelOf(type, due, actor.language).label }),
    ...(choices && { priorities: choices }),
    references: Object.fromEntries(
      fields
        .filter(({ kind }) => kind.name === 'reference')
        .map(({ name, field }) => [name, (field as ReferenceField).to]),
    ),
    may: {
      create: may('create') !== false,
      update: three(may('update')),
      comment: type.traits.has('commentable') ? three(may('comment')) : 'no',
      internal: may('internal') !== false,
    },
  };
};

/** The outline of a record type as this actor may see it, in their language. */
export const typeOutline = (type: RecordType, actor: Actor): TypeOutline =>
  outlineOf(type, actor, readableOf(type, actor));

/** A record type as this actor may see it, in their language. */
export const typeMeta = (type: RecordType, actor: Actor): TypeMeta => {
  const words = wordsFor(type, actor.language);
  const readable = readableOf(type, actor);
  const { fields, names } = readable;
  const sections = ((type.declaration.form ?? []) as readonly { name: string; fields: readonly string[] }[]).map(
    (section) => ({
      name: section.name,
      label: words.sections?.[section.name] ?? humanise(section.name),
      fields: section.fields.filter((field) => names.has(field)),
    }),
  );
  return {
    ...outlineOf(type, actor, readable),
    fields: fields.map((entry) =>
      fieldMeta(
        entry,
        words,
        labelOf(type, entry, actor.language),
        decide(fieldPermission(type, entry.name, 'update'), actor) !== false,
      ),
    ),
    lines: linesOf(type, words).filter(({ name }) => names.has(name)),
    states: statesOf(type, words),
    verbs: verbsOf(type, words, names),
    queries: [...type.queries.keys()],
    suggests: Object.keys(type.declaration.suggests ?? {}).filter(
      (name) => decide(fieldPermission(type, name, 'update'), actor) !== false,
    ),
    lists: listsOf(type, words, names),
    sections: sections.filter((section) => section.fields.length > 0),
    sorts: [...new Set(['createdAt', ...(type.declaration.sorts ?? [])])] as readonly string[],
    variants: type.variants.map((name) => ({
      name,
      label: words.variants?.[name] ?? humanise(name),
      fields: fields.filter((entry) => entry.variants?.includes(name)).map((entry) => entry.name),
    })),
  };
};
