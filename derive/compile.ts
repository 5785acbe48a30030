import type { Action } from '../kernel/action.ts';
import { fieldsWanted } from '../kernel/fact.ts';
import { sqlName } from '../kernel/field.ts';
import { type Lines, type LinesOf, mostLines } from '../kernel/lines.ts';
import type { Practice, RecordEntry } from '../kernel/practice.ts';
import { type AnyRecord, type Part, parts } from '../kernel/record.ts';
import type { Trait } from '../kernel/trait.ts';
import { type AnyWords, choicesOf } from '../kernel/words.ts';
import { assertDeclarations } from './assertions.ts';
import { compileField, compileFields } from './compile-fields.ts';
import { flowsSetting } from './flows.ts';
import type { CustomField, FieldEntry, LinesEntry, NamedRule, RecordType, Registry } from './registry.ts';

const headerParts = ['title', 'requester', 'assignee', 'team', 'organisation', 'due'] as const;

const pluralOf = (declaration: AnyRecord): string => {
  if (declaration.plural) return declaration.plural;
  return /[^aeiou]y$/.test(declaration.name) ? `${declaration.name.slice(0, -1)}ies` : `${declaration.name}s`;
};

const headerOf = (
  declaration: AnyRecord,
  fields: ReadonlyMap<string, FieldEntry>,
): Readonly<Record<string, string>> => {
  const stated = (declaration.header ?? {}) as Readonly<Record<string, string | undefined>>;
  // A field that a customer adds says nothing about who may: it is never taken for a part of the header.
  const own = (part: string): boolean => fields.get(part)?.custom === false;
  const pairs = headerParts.map((part) => [part, stated[part] ?? (own(part) ? part : undefined)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== undefined));
};

const compileLines = (declaration: AnyRecord, table: string): ReadonlyMap<string, LinesEntry> => {
  const traits = (declaration.traits ?? []) as readonly { lines?: LinesOf }[];
  const all: readonly [string, Lines][] = [
    declaration.lines as LinesOf | undefined,
    ...traits.map((trait) => trait.lines),
  ].flatMap((group) => Object.entries(group ?? {}));
  return new Map(
    all.map(([name, { fields, most, only }]) => [
      name,
      {
        name,
        table: `${table}_${sqlName(name)}`,
        most: most ?? mostLines,
        ...(only && { only }),
        fields: new Map(Object.entries(fields).map(([field, declared]) => [field, compileField(field, declared)])),
      },
    ]),
  );
};

/** Rules in the order in which they feed each other: one whose fact another decides comes after it. */
export const inOrder = (rules: readonly NamedRule[]): readonly NamedRule[] => {
  const ordered: NamedRule[] = [];
  const waiting = [...rules];
  while (waiting.length > 0) {
    const undecided = new Set(waiting.map(({ rule }) => rule.decides));
    const next = waiting.findIndex(({ rule }) =>
      fieldsWanted(rule.facts).every((field) => field === rule.decides || !undecided.has(field)),
    );
    if (next < 0)
      throw new Error(
        `These rules wait for each other: ${waiting.map(({ name }) => name).join(', ')}. Let one of them go by facts that no other decides.`,
      );
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
};

/** A record's words with its traits' beneath them, and those of actions that others bring. */
const wordsOf = (record: AnyRecord, words: AnyWords, actions: readonly Action[]): AnyWords => {
  const traits = (record.traits ?? []) as readonly Trait[];
  const under = (language: string, kind: 'fields' | 'lines' | 'choices' | 'refusals') =>
    Object.assign({}, ...traits.map(({ words: named }) => named?.[language as 'de']?.[kind]));
  return Object.fromEntries(
    Object.entries(words).map(([language, own]) => [
      language,
      {
        ...own,
        fields: { ...under(language, 'fields'), ...own.fields },
        lines: { ...under(language, 'lines'), ...own.lines },
        choices: { ...under(language, 'choices'), ...own.choices },
        refusals: { ...under(language, 'refusals'), ...own.refusals },
        actions: {
          ...Object.fromEntries(actions.map((action) => [action.name, action.words?.[language as 'de']])),
          ...own.actions,
        },
      },
    ]),
  );
};

/** Every role that a practice declares can be given to a person: the choices of the person's roles, and their labels, follow. */
const withRoles = (entry: RecordEntry, practices: readonly Practice[]): RecordEntry => {
  const { record, words } = entry;
  if (record.fills !== 'person' || !record.fields.roles) return entry;
  const named = choicesOf(record.fields.roles);
  const more = practices.flatMap(({ roles }) => roles ?? []).filter(({ name }) => !named.includes(name));
  const choices = [...named, ...new Set(more.map(({ name }) => name))];
  const labels = (language: string) =>
    Object.fromEntries(more.map((role) => [role.name, (role.words[language] ?? role.words['en'])?.label]));
  return {
    ...entry,
    record: { ...record, fields: { ...record.fields, roles: { ...record.fields.roles, choices } } },
    words: Object.fromEntries(
      Object.entries(words).map(([language, own]) => [
        language,
        { ...own, choices: { ...own.choices, roles: { ...labels(language), ...own.choices?.['roles'] } } },
      ]),
    ),
  };
};

const compileRecord = (
  practice: Practice,
  { record, words, rules }: RecordEntry,
  practices: readonly Practice[],
  customs: readonly CustomField[],
): RecordType => {
  const table = sqlName(record.name.replaceAll('-', '_'));
  const traits = (record.traits ?? []) as readonly Trait[];
  const fields = compileFields(
    record,
    customs.filter((custom) => custom.type === record.name),
  );
  const mine = <T extends { record: string }>(pick: (from: Practice) => readonly T[] | undefined): readonly T[] =>
    practices.flatMap((each) => pick(each) ?? []).filter((each) => each.record === record.name);
  // What other practices add to a record stands behind what its own can do.
  const ownFirst = (actions: readonly Action[]): readonly Action[] =>
    actions.toSorted((a, b) => Number(practice.actions?.includes(b)) - Number(practice.actions?.includes(a)));
  return {
    name: record.name,
    plural: pluralOf(record),
    prefix: record.prefix,
    table,
    practice: practice.name,
    stage: practice.stage,
    declaration: record,
    words: wordsOf(
      record,
      words,
      mine((each) => each.actions),
    ),
    traits: new Map(traits.map(({ name, says }) => [name, says ?? {}])),
    fields,
    lines: compileLines(record, table),
    lifecycle: record.lifecycle ?? null,
    states: new Map(Object.entries(record.lifecycle?.states ?? {})),
    transitions: new Map(Object.entries(record.lifecycle?.transitions ?? {})),
    header: headerOf(record, fields),
    variants: Object.keys(record.variants ?? {}),
    rules: inOrder(Object.entries(rules ?? {}).map(([name, rule]) => ({ name, rule }))),
    guards: [
      ...mine((each) => each.guards),
      ...traits.flatMap(({ guards }) => (guards ?? []).map((guard) => ({ ...guard, record: record.name }))),
    ],
    checks: [
      ...mine((each) => each.checks),
      ...traits.flatMap(({ checks }) => (checks ?? []).map((check) => ({ ...check, record: record.name }))),
    ],
    actions: new Map(ownFirst(mine((each) => each.actions)).map((action) => [action.name, action])),
    queries: new Map(mine((each) => each.queries).map((query) => [query.name, query])),
    teller: mine((each) => each.tellers)[0] ?? null,
  };
};

const partsOf = (types: readonly RecordType[]): ReadonlyMap<Part, RecordType> =>
  new Map(
    parts.flatMap((part) =>
      types.filter((type) => type.declaration.fills === part).map((type) => [part, type] as const),
    ),
  );

/**
 * Practices and a customer's own fields → the registry. Throws, with a sentence that says how to mend it, when a
 * declaration does not hold together.
 */
export const compile = (
  practices: readonly Practice[],
  customs: readonly CustomField[] = [],
  revision = '1',
): Registry => {
  const types = practices.flatMap((practice) =>
    practice.records.map((entry) => compileRecord(practice, withRoles(entry, practices), practices, customs)),
  );
  const linkKinds = practices.flatMap((practice) => practice.linkKinds ?? []);
  const registry: Registry = {
    revision,
    practices,
    types: new Map(types.map((type) => [type.name, type])),
    byPlural: new Map(types.map((type) => [type.plural, type])),
    parts: partsOf(types),
    linkKinds: new Map(linkKinds.map((kind) => [kind.name, kind])),
    settings: new Map(
      [...practices.flatMap((practice) => practice.settings ?? []), flowsSetting(linkKinds, types)].map((setting) => [
        setting.name,
        setting,
      ]),
    ),
    notices: new Map(practices.flatMap((practice) => Object.entries(practice.notices ?? {}))),
    roles: practices.flatMap((practice) => practice.roles ?? []),
    reactions: practices.flatMap((practice) => practice.reactions ?? []),
    jobs: practices.flatMap((practice) => practice.jobs ?? []),
    readings: new Map(practices.flatMap(({ readings }) => readings ?? []).map((each) => [each.gives, each])),
  };
  assertDeclarations(registry);
  return registry;
};
