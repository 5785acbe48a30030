import { humanise } from '../kernel/field.ts';
import type { State } from '../kernel/lifecycle.ts';
import { type Actor, decide, type Filter } from '../kernel/permission.ts';
import { stages } from '../kernel/practice.ts';
import { choicesOf, type LooseWords, type Word } from '../kernel/words.ts';
import { compileField } from './compile-fields.ts';
import { askedFields } from './input.ts';
import type {
  FieldMeta,
  LinesMeta,
  LinkKindMeta,
  ListMeta,
  MePerson,
  Meta,
  StageMeta,
  StateMeta,
  TypeMeta,
  VerbMeta,
} from './meta.types.ts';
import { type FieldEntry, fieldPermission, permissionFor, type RecordType, type Registry } from './registry.ts';
import { categoryOf, writtenFields } from './row.ts';

/** Languages whose words are complete. */
export const languages = ['en', 'de'] as const;

type Labels = { readonly label: string; readonly help?: string };

const stageWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    strategy: 'Strategy',
    design: 'Design',
    build: 'Build',
    operate: 'Operate',
    improve: 'Improve',
    support: 'Support',
  },
  de: {
    strategy: 'Strategie',
    design: 'Entwurf',
    build: 'Aufbau',
    operate: 'Betrieb',
    improve: 'Verbesserung',
    support: 'Grundlagen',
  },
};

const baseWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    number: 'Number',
    state: 'State',
    variant: 'Kind',
    createdAt: 'Created',
    createdBy: 'Created by',
    updatedAt: 'Updated',
    updatedBy: 'Updated by',
    stateAt: 'In this state since',
  },
  de: {
    number: 'Nummer',
    state: 'Status',
    variant: 'Art',
    createdAt: 'Angelegt',
    createdBy: 'Angelegt von',
    updatedAt: 'Geändert',
    updatedBy: 'Geändert von',
    stateAt: 'In diesem Status seit',
  },
};

const overrideWords: Readonly<Record<string, string>> = { en: 'Why set by hand', de: 'Warum von Hand gesetzt' };

const wordsFor = (type: RecordType, language: string): LooseWords =>
  type.words[language] ?? type.words['en'] ?? { name: humanise(type.name), plural: humanise(type.plural), help: '' };

const labels = (word: Word | undefined, name: string): Labels =>
  word === undefined ? { label: humanise(name) } : typeof word === 'string' ? { label: word } : word;

const labelOf = (type: RecordType, entry: FieldEntry, language: string): Labels => {
  if (entry.labels) return { label: entry.labels[language] ?? entry.labels['en'] ?? humanise(entry.name) };
  if (entry.overrides) return { label: overrideWords[language] ?? overrideWords['en'] ?? '' };
  const base = baseWords[language]?.[entry.name] ?? baseWords['en']?.[entry.name];
  if ((entry.base || entry.name === 'variant') && base) return { label: base };
  return labels(wordsFor(type, language).fields?.[entry.name], entry.name);
};

const statement = new Set([
  'kind',
  'required',
  'search',
  'decidedBy',
  'overridable',
  'unique',
  'fixed',
  'default',
  'choices',
  'to',
]);

const optionsOf = (entry: FieldEntry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entry.field).filter(([name]) => !statement.has(name)));

const choiceLabels = (words: LooseWords, entry: FieldEntry): NonNullable<FieldMeta['choices']> => {
  const known =
    entry.name === 'state' ? words.states : entry.name === 'variant' ? words.variants : words.choices?.[entry.name];
  return choicesOf(entry.field).map((value) => ({ value, label: known?.[value] ?? humanise(value) }));
};

const fieldMeta = (entry: FieldEntry, words: LooseWords, texts: Labels, writable: boolean): FieldMeta => {
  const { field } = entry;
  const choices = choicesOf(field).length > 0 ? { choices: choiceLabels(words, entry) } : {};
  return {
    name: entry.name,
    ...texts,
    kind: field.kind,
    base: entry.base,
    required: field.required === true,
    writable: writable && !entry.base,
    fixed: field.fixed === true,
    ...(field.decidedBy && { decidedBy: field.decidedBy }),
    overridable: field.overridable === true,
    ...choices,
    ...('to' in field && { to: String(field.to) }),
    ...(field.default !== undefined && { default: field.default }),
    operators: entry.operators,
    sortable: entry.kind.sortable,
    custom: entry.custom,
    options: optionsOf(entry),
  };
};

const three = (filter: Filter): 'yes' | 'no' | 'some' => (filter === true ? 'yes' : filter === false ? 'no' : 'some');

const verbsOf = (type: RecordType, words: LooseWords, readable: ReadonlySet<string>): readonly VerbMeta[] => [
  ...[...type.transitions].map(([name, transition]): VerbMeta => {
    const required = Object.entries(type.states.get(transition.to)?.asks ?? {})
      .filter(([, ask]) => ask === 'required')
      .map(([field]) => field);
    const texts = words.verbs?.[name];
    return {
      name,
      label: texts?.label ?? humanise(name),
      done: texts?.done ?? humanise(transition.to).toLowerCase(),
      sort: 'transition',
      from: transition.from,
      to: transition.to,
      asks: askedFields(type, name).filter((field) => readable.has(field)),
      requires: [...new Set([...required, ...(transition.requires ?? [])])],
      arguments: [],
    };
  }),
  ...[...type.actions].map(([name, action]): VerbMeta => {
    const texts = words.actions?.[name];
    const fields = Object.entries(action.arguments).map(([field, declared]) =>
      fieldMeta(
        compileField(field, declared),
        words,
        labels(words.fields?.[field] ?? words.notes?.[field], field),
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
  return declared.map(([name, list]) => ({
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
    const fields = [...lines.fields.values()].map((entry) =>
      fieldMeta(entry, words, labels(texts?.fields?.[entry.name], entry.name), true),
    );
    return { name: lines.name, label: texts?.label ?? humanise(lines.name), fields, most: lines.most };
  });

const typeMeta = (type: RecordType, actor: Actor): TypeMeta => {
  const words = wordsFor(type, actor.language);
  const may = (verb: string): Filter => decide(permissionFor(type, verb), actor);
  const readable = [...type.fields.values()].filter(
    (entry) => decide(fieldPermission(type, entry.name, 'read'), actor) !== false,
  );
  const names = new Set(readable.map(({ name }) => name));
  const sections = ((type.declaration.form ?? []) as readonly { name: string; fields: readonly string[] }[]).map(
    (section) => ({
      name: section.name,
      label: words.sections?.[section.name] ?? humanise(section.name),
      fields: section.fields.filter((field) => names.has(field)),
    }),
  );
  return {
    name: type.name,
    plural: type.plural,
    prefix: type.prefix,
    practice: type.practice,
    words: { name: words.name, plural: words.plural, help: words.help },
    traits: [...type.traits],
    fields: readable.map((entry) =>
      fieldMeta(
        entry,
        words,
        labelOf(type, entry, actor.language),
        decide(fieldPermission(type, entry.name, 'update'), actor) !== false,
      ),
    ),
    lines: linesOf(type, words),
    states: statesOf(type, words),
    verbs: verbsOf(type, words, names),
    queries: [...type.queries.keys()],
    lists: listsOf(type, words, names),
    sections: sections.filter((section) => section.fields.length > 0),
    sorts: [...new Set(['createdAt', ...(type.declaration.sorts ?? [])])] as readonly string[],
    header: Object.fromEntries(Object.entries(type.header).filter(([, field]) => names.has(field))),
    variants: type.variants.map((name) => ({
      name,
      label: words.variants?.[name] ?? humanise(name),
      fields: readable.filter((entry) => entry.variants?.includes(name)).map((entry) => entry.name),
    })),
    may: {
      create: may('create') !== false,
      update: three(may('update')),
      comment: type.traits.has('commentable') ? three(may('comment')) : 'no',
      internal: may('internal') !== false,
    },
  };
};

const stagesOf = (
  registry: Registry,
  types: Readonly<Record<string, TypeMeta>>,
  language: string,
): readonly StageMeta[] =>
  stages
    .map((stage) => ({
      name: stage,
      label: stageWords[language]?.[stage] ?? stageWords['en']?.[stage] ?? stage,
      practices: registry.practices
        .filter((practice) => practice.stage === stage)
        .map((practice) => {
          const words = practice.words[language] ?? practice.words['en'];
          return {
            name: practice.name,
            label: words?.name ?? humanise(practice.name),
            help: words?.help ?? '',
            types: practice.records.map(({ record }) => record.name).filter((name) => types[name]),
          };
        })
        .filter((practice) => practice.types.length > 0),
    }))
    .filter((stage) => stage.practices.length > 0);

const linkKindsOf = (registry: Registry, language: string): readonly LinkKindMeta[] =>
  [...registry.linkKinds.values()].map((kind) => {
    const words = kind.words[language] ?? kind.words['en'];
    return {
      name: kind.name,
      forward: words?.forward ?? kind.name,
      backward: words?.backward ?? kind.name,
      ...(kind.from && { from: kind.from }),
      ...(kind.to && { to: kind.to }),
    };
  });

/** The declarations as this actor may see them, in their language. Types of which nothing may be read are left out. */
export const meta = (registry: Registry, actor: Actor, me: MePerson): Meta => {
  const visible = [...registry.types.values()].filter(
    (type) =>
      decide(permissionFor(type, 'read'), actor) !== false || decide(permissionFor(type, 'create'), actor) !== false,
  );
  const types = Object.fromEntries(visible.map((type) => [type.name, typeMeta(type, actor)]));
  return {
    revision: registry.revision,
    me,
    stages: stagesOf(registry, types, actor.language),
    types,
    linkKinds: linkKindsOf(registry, actor.language),
    languages,
    roles: registry.roles.map(({ name, words }) => ({
      name,
      ...(words[actor.language] ?? words['en'] ?? { label: humanise(name), help: '' }),
    })),
  };
};
