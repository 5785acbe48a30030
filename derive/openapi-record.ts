import { z } from 'zod';
import type { Fields } from '../kernel/field.ts';
import { before, categories } from '../kernel/lifecycle.ts';
import { argumentsInput, askedFields, createInput, transitionInput, updateInput } from './input.ts';
import { measureNames, measurePeriods } from './measures.ts';
import { anything, flag, id, type Json, listOf, moment, orNull, ref, shape, text, whole } from './openapi-parts.ts';
import type { FieldEntry, LinesEntry, RecordType } from './registry.ts';

/** What of the declarations a document shows: all of it, or what one caller may see. */
export type Sight = {
  verb(type: RecordType, verb: string): boolean;
  field(type: RecordType, name: string, to: 'read' | 'update'): boolean;
  /** Administers the installation. */
  readonly administers: boolean;
};

/** kebab-case → PascalCase: configuration-item → ConfigurationItem. */
export const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const labelOf = (type: RecordType, entry: FieldEntry): { title?: string; description?: string } => {
  const word = entry.labels?.['en'] ?? type.words['en']?.fields?.[entry.name];
  if (word === undefined) return {};
  return typeof word === 'string' ? { title: word } : { title: word.label, description: word.help };
};

const remarks = (entry: FieldEntry): readonly string[] => [
  ...('to' in entry.field
    ? [`Id or number of a ${String(entry.field.to)}${entry.field.to === 'person' ? ', or "me"' : ''}.`]
    : []),
  ...(entry.field.decidedBy ? [`Decided by the rule ${entry.field.decidedBy}.`] : []),
  ...(entry.field.overridable ? [`May be set by hand together with ${entry.name}Override, the reason.`] : []),
  ...(entry.overrides ? [`Why ${entry.overrides} was set by hand.`] : []),
  ...(entry.variants ? [`Only of: ${entry.variants.join(', ')}.`] : []),
  ...(entry.field.fixed ? ['Given on creation, never changed afterwards.'] : []),
  ...(entry.field.default === undefined ? [] : [`Without it: ${JSON.stringify(entry.field.default)}.`]),
];

const described = (type: RecordType, entry: FieldEntry | undefined, schema: Json): Json => {
  if (!entry) return schema;
  const { title, description } = labelOf(type, entry);
  const words = [description, ...remarks(entry)].filter(Boolean).join(' ');
  return { ...(title && { title }), ...(words && { description: words }), ...schema };
};

const clean = (schema: unknown, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: 'any' }) as Json;
  return rest;
};

/** "Anything or null" written as OpenAPI 3.1 readers like it: a list of types where there is one. */
const plainer = (schema: Json): Json => {
  const [first, second, ...more] = (schema['anyOf'] ?? []) as readonly Json[];
  return first && second?.['type'] === 'null' && more.length === 0 ? orNull(first) : schema;
};

const withoutNull = (schema: Json): Json => ((schema['anyOf'] as readonly Json[] | undefined)?.[0] ?? schema) as Json;

const wholeWhere = (entry: FieldEntry | undefined, schema: Json): Json =>
  entry?.kind.name === 'number' && !(entry.field as { decimals?: number }).decimals
    ? { ...schema, type: 'integer' }
    : schema;

/** What may be sent: the shape that the server itself parses with, reduced to the fields of this sight and with their words. */
const inputSchema = (type: RecordType, input: z.ZodType, may: (name: string) => boolean): Json => {
  const schema = clean(input, 'input');
  const required = (schema['required'] ?? []) as readonly string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Json>>)
    .filter(([name]) => !type.fields.has(name) || may(name))
    .map(([name, property]) => {
      const entry = type.fields.get(name);
      const inner = wholeWhere(entry, withoutNull(property));
      const placed = required.includes(name)
        ? inner
        : plainer({ ...property, ...(property['anyOf'] ? { anyOf: [inner, { type: 'null' }] } : {}) });
      return [name, described(type, entry, placed)] as const;
    });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.some((name) => properties.some(([kept]) => kept === name)) && {
      required: required.filter((name) => properties.some(([kept]) => kept === name)),
    }),
    additionalProperties: false,
  };
};

/** A value as the API gives it. */
const answerValue = (entry: FieldEntry): Json =>
  entry.kind.name === 'reference' ? id : wholeWhere(entry, clean(entry.kind.input(entry.field), 'output'));

const linesAnswer = (lines: LinesEntry): Json =>
  listOf(
    shape({
      id,
      ...Object.fromEntries([...lines.fields.values()].map((entry) => [entry.name, orNull(answerValue(entry))])),
    }),
  );

const baseAnswer = (type: RecordType): Json => ({
  id,
  type: { const: type.name },
  number: { type: 'string', examples: [`${type.prefix}-1042`] },
  title: text,
  state: type.lifecycle ? { type: 'string', enum: [...type.states.keys()] } : { type: 'null' },
  category: {
    type: 'string',
    enum: type.lifecycle ? [...new Set([...type.states.values()].map(({ category }) => category))] : ['active'],
  },
  version: { type: 'integer', minimum: 1 },
  createdAt: moment,
  createdBy: orNull(id),
  updatedAt: moment,
  updatedBy: orNull(id),
  stateAt: moment,
  archivedAt: orNull(moment),
  ...(type.variants.length > 0 && { variant: { type: 'string', enum: type.variants } }),
});

const ownAnswer = (type: RecordType, sight: Sight): Json =>
  Object.fromEntries(
    [...type.fields.values()]
      .filter(
        (entry) => (!entry.base || entry.told) && entry.name !== 'variant' && sight.field(type, entry.name, 'read'),
      )
      .map((entry) => [entry.name, described(type, entry, orNull(answerValue(entry)))]),
  );

/** A record as answered; what hangs on the question (lines, included, verbs, may) and hidden fields may be absent. */
const recordSchema = (type: RecordType, sight: Sight): Json => {
  const base = baseAnswer(type);
  const lines = Object.fromEntries([...type.lines.values()].map((each) => [each.name, linesAnswer(each)]));
  const properties = {
    ...base,
    ...ownAnswer(type, sight),
    ...lines,
    included: ref('Included'),
    verbs: listOf(ref('VerbNow')),
    may: ref('Rights'),
    watching: { type: 'boolean' },
  };
  return {
    description: type.words['en']?.help ?? '',
    ...shape(
      properties,
      Object.keys(properties).filter((name) => !(name in base)),
    ),
  };
};

const page = (type: RecordType): Json =>
  shape(
    { items: listOf(ref(pascal(type.name))), next: orNull(text), total: orNull(whole), included: ref('Included') },
    ['included'],
  );

/** A question's arguments as the query string carries them. */
export const argumentSchema = (declared: Fields): Json => clean(argumentsInput(declared), 'input');

/** Every schema of one type, by name. */
export const recordSchemas = (type: RecordType, sight: Sight): Readonly<Record<string, Json>> => {
  const name = pascal(type.name);
  const may = (field: string): boolean => sight.field(type, field, 'update');
  const verbs = [...type.transitions.keys()].filter((verb) => sight.verb(type, verb));
  const actions = [...type.actions.values()].filter((action) => sight.verb(type, action.name));
  return {
    [name]: recordSchema(type, sight),
    [`${name}Page`]: page(type),
    ...(sight.verb(type, 'create') && { [`${name}Create`]: inputSchema(type, createInput(type), may) }),
    ...(sight.verb(type, 'update') && { [`${name}Update`]: inputSchema(type, updateInput(type), may) }),
    ...Object.fromEntries(
      verbs.map((verb) => [`${name}${pascal(verb)}`, inputSchema(type, transitionInput(type, verb), may)]),
    ),
    ...Object.fromEntries(actions.map((action) => [`${name}${pascal(action.name)}`, argumentSchema(action.arguments)])),
  };
};

const exampleOf = (entry: FieldEntry): unknown => {
  const { field, kind } = entry;
  if (kind.name === 'choice') return (field as { choices?: readonly string[] }).choices?.[0];
  if (kind.name === 'text') return entry.name === 'title' ? 'The printer on the second floor jams' : 'In words';
  if (kind.name === 'reference') return 'me';
  return undefined;
};

/** The least that creates a record of this type. */
export const createExample = (type: RecordType): Json =>
  Object.fromEntries(
    [...type.fields.values()]
      .filter(({ base, field }) => !base && field.required && field.default === undefined && !field.decidedBy)
      .flatMap((entry) => {
        const example = exampleOf(entry);
        return example === undefined ? [] : [[entry.name, example] as const];
      }),
  );

/** What a verb's dialogue says, in a sentence. */
export const verbSentence = (type: RecordType, verb: string): string => {
  const transition = type.transitions.get(verb);
  if (!transition) return type.words['en']?.actions?.[verb]?.help ?? `Does ${verb}.`;
  const asked = askedFields(type, verb);
  const needs = [
    ...new Set([
      ...(transition.requires ?? []),
      ...Object.entries(type.states.get(transition.to)?.asks ?? {}).flatMap(([field, ask]) =>
        ask === 'required' ? [field] : [],
      ),
    ]),
  ];
  return [
    `From ${transition.from.join(', ')} to ${transition.to === before ? 'the state before' : transition.to}.`,
    ...(transition.ties ? [`Makes the link “${transition.ties}” to the record named under to.`] : []),
    ...(transition.unties ? [`Removes the link “${transition.unties}”.`] : []),
    ...(asked.length > 0 ? [`Asks for ${asked.join(', ')}.`] : []),
    ...(needs.length > 0 ? [`Cannot do without ${needs.join(', ')}.`] : []),
    ...(transition.clears?.length ? [`Empties ${transition.clears.join(', ')}.`] : []),
  ].join(' ');
};

/** Schemas that all types share. */
export const sharedSchemas: Json = {
  Problem: {
    description: 'RFC 9457 problem details.',
    type: 'object',
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: text,
      status: whole,
      detail: text,
      fields: listOf(shape({ field: text, code: text, message: text })),
    },
    required: ['type', 'title', 'status', 'detail'],
    additionalProperties: true,
  },
  Included: {
    description: 'What references point to, by id.',
    type: 'object',
    additionalProperties: shape({ type: text, number: text, title: text, state: orNull(text) }),
  },
  VerbNow: shape({ name: text, allowed: { type: 'boolean' }, why: text, needs: text }, ['why', 'needs']),
  Rights: shape(
    Object.fromEntries(
      ['update', 'comment', 'internal', 'archive', 'delete', 'correct'].map((name) => [name, { type: 'boolean' }]),
    ),
  ),
  Header: shape({
    id,
    type: text,
    number: text,
    title: text,
    state: orNull(text),
    category: { type: 'string', enum: categories },
  }),
  Measures: shape({
    measure: { type: 'string', enum: measureNames },
    period: { type: 'string', enum: Object.keys(measurePeriods) },
    periods: listOf(moment),
    groups: listOf(shape({ key: orNull(text), label: text })),
    rows: listOf(
      shape({
        period: moment,
        key: orNull(text),
        values: { type: 'object', additionalProperties: orNull({ type: 'number' }) },
      }),
    ),
    left: whole,
    complete: flag,
  }),
  Figures: shape({
    items: listOf(shape({ key: anything, label: text, value: orNull({ type: 'number' }) }, ['label'])),
    total: orNull({ type: 'number' }),
  }),
};
