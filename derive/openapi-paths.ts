import { channels } from '../kernel/event.ts';
import { listWords, mostInPage } from './list.ts';
import {
  answer,
  anything,
  flag,
  id,
  inPath,
  inQuery,
  type Json,
  jsonOf,
  listOf,
  moment,
  nothing,
  orNull,
  parameterNamed,
  ref,
  refusals,
  shape,
  text,
  versionHeader,
  whole,
} from './openapi-parts.ts';
import { argumentSchema, createExample, pascal, type Sight, verbSentence } from './openapi-record.ts';
import type { FieldEntry, RecordType } from './registry.ts';

type Paths = Record<string, Record<string, Json>>;

const key = parameterNamed('key');
const once = parameterNamed('once');
const seen = parameterNamed('seen');
const singular = (type: RecordType): string => type.words['en']?.name.toLowerCase() ?? type.name;
const many = (type: RecordType): string => type.words['en']?.plural.toLowerCase() ?? type.plural;
const an = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

const operation = (type: RecordType, operationId: string, summary: string, more: Json): Json => ({
  operationId,
  tags: [type.name],
  summary,
  ...more,
});

const body = (schema: Json, example?: unknown, required = true): Json => ({
  requestBody: { required, content: jsonOf(schema, example) },
});

const answered = (type: RecordType, description: string): Json =>
  answer(description, ref(pascal(type.name)), versionHeader);

const filterFor = (entry: FieldEntry): Json => {
  const choices = (entry.field as { choices?: readonly string[] }).choices;
  const values = choices ? ` Values: ${choices.join(', ')}.` : '';
  return inQuery(entry.name, `Filter. Operators: ${entry.operators.join(', ')}.${values}`);
};

/** The fields that one may filter by: those that are readable wherever the record is. */
const filters = (type: RecordType, sight: Sight): readonly Json[] =>
  [...type.fields.values()]
    .filter(
      (entry) =>
        entry.operators.length > 0 &&
        sight.field(type, entry.name, 'read') &&
        !(listWords as readonly string[]).includes(entry.name),
    )
    .map(filterFor);

const narrowing: readonly Json[] = [
  inQuery('q', 'Words: by number, word and beginning of a word.'),
  inQuery('category', 'Any of these categories of state, separated by commas.', text, 'open,waiting'),
  inQuery('archived', '"true" for what has been put away.', { type: 'string', enum: ['true', 'false'] }),
];

const paging: readonly Json[] = [
  inQuery('sort', 'Fields separated by commas, - in front for downwards.', text, '-createdAt'),
  inQuery('limit', `Between 1 and ${mostInPage}; 25 without it.`, { type: 'integer', minimum: 1, maximum: mostInPage }),
  inQuery('after', 'The cursor that the page before gave as next.'),
  inQuery('count', '"true" gives the total as well.', { type: 'string', enum: ['true', 'false'] }),
  inQuery('fields', 'Only these fields, separated by commas.'),
  inQuery('include', 'Names behind these references, or * for all.'),
];

const collection = (type: RecordType, sight: Sight): Paths => {
  const name = pascal(type.name);
  return {
    [`/api/${type.plural}`]: {
      get: operation(type, `list${pascal(type.plural)}`, `List ${many(type)}`, {
        description:
          'Filters name fields; a value is a list of any-of separated by commas, with an operator in front where one is meant: not:, gt:, gte:, lt:, lte:, like:, or is:empty. "me", "my-teams" and relative moments (-7d) are understood.',
        parameters: [...paging, ...narrowing, ...filters(type, sight)],
        responses: { '200': answer('A page.', ref(`${name}Page`)), ...refusals(422) },
      }),
      ...(sight.verb(type, 'create') && {
        post: operation(type, `create${name}`, `Create ${an(singular(type))}`, {
          parameters: [once],
          ...body(ref(`${name}Create`), createExample(type)),
          responses: {
            '201': answer('Created.', ref(name), {
              ...versionHeader,
              Location: { description: 'Where it is.', schema: text },
            }),
            ...refusals(403, 409, 413, 415, 422),
          },
        }),
      }),
    },
  };
};

const preview = (type: RecordType): Json =>
  operation(type, `preview${pascal(type.name)}`, 'What the rules would decide, for a form that is not saved yet', {
    ...body(
      shape({ values: { type: 'object' }, variant: text, number: { type: 'string', maxLength: 60 } }, [
        'values',
        'variant',
        'number',
      ]),
      { values: createExample(type) },
    ),
    responses: {
      '200': answer(
        'Values, reasons, and what the state asks. Nothing is written.',
        shape({
          values: { type: 'object' },
          decisions: { type: 'object' },
          asks: { type: 'object', additionalProperties: text },
        }),
      ),
      ...refusals(403, 404, 413, 415, 422),
    },
  });

const bulk = (type: RecordType, sight: Sight): Json => {
  const verbs = ['create', 'update', 'archive', ...type.transitions.keys()].filter((verb) => sight.verb(type, verb));
  const part = shape(
    {
      op: { type: 'string', enum: verbs },
      key: { type: 'string', maxLength: 60 },
      version: whole,
      values: { type: 'object' },
    },
    ['key', 'version', 'values'],
  );
  const done = shape({ ok: { const: true }, record: ref(pascal(type.name)) });
  const refused = shape({ ok: { const: false }, problem: ref('Problem') });
  return operation(
    type,
    `bulk${pascal(type.plural)}`,
    `Up to 1,000 changes to ${many(type)}, each with its own result`,
    {
      parameters: [once],
      ...body({ ...listOf(part), maxItems: 1000 }, [{ op: 'create', values: createExample(type) }]),
      responses: {
        '200': answer('One result for each, in order.', shape({ results: listOf({ oneOf: [done, refused] }) })),
        ...refusals(403, 413, 415, 422),
      },
    },
  );
};

const figures = (type: RecordType, sight: Sight): Json =>
  operation(type, `figure${pascal(type.plural)}`, `Count, sum, average or median over ${many(type)}`, {
    parameters: [
      inQuery('by', 'A field to group by.', text, 'state'),
      inQuery('period', 'Moments and days are cut by this.', {
        type: 'string',
        enum: ['hour', 'day', 'week', 'month', 'quarter', 'year'],
      }),
      ...['sum', 'avg', 'median'].map((measure) => inQuery(measure, `The ${measure} of this number or duration.`)),
      ...narrowing,
      ...filters(type, sight),
    ],
    responses: { '200': answer('Figures over what the caller may see.', ref('Figures')), ...refusals(422) },
  });

const exported = (type: RecordType, sight: Sight): Json =>
  operation(type, `export${pascal(type.plural)}`, `${type.words['en']?.plural ?? type.plural} as CSV or XLSX`, {
    parameters: [
      inQuery('format', 'csv without it.', { type: 'string', enum: ['csv', 'xlsx'] }),
      inQuery('columns', 'Fields separated by commas.', text, 'number,createdAt'),
      inQuery('sort', 'As in the list.'),
      ...narrowing,
      ...filters(type, sight),
    ],
    responses: {
      '200': {
        description: 'A file of at most 100,000 rows.',
        content: {
          'text/csv': { schema: text },
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
            schema: { type: 'string', format: 'binary' },
          },
        },
      },
      ...refusals(422),
    },
  });

const one = (type: RecordType, sight: Sight): Record<string, Json> => {
  const name = pascal(type.name);
  return {
    get: operation(type, `read${name}`, `Read ${an(singular(type))}`, {
      parameters: [
        key,
        inQuery('include', 'Names behind these references, or * for all.'),
        inQuery('with', '"verbs" tells what can be done now.', { type: 'string', enum: ['verbs'] }),
      ],
      responses: {
        '200': answered(type, 'The record, without the fields that the caller may not read.'),
        ...refusals(404, 422),
      },
    }),
    ...(sight.verb(type, 'update') && {
      patch: operation(type, `update${name}`, `Change ${an(singular(type))}`, {
        description: 'JSON merge patch (RFC 7396): what is sent is changed, null empties a field.',
        parameters: [key, seen, once],
        ...body(ref(`${name}Update`)),
        responses: { '200': answered(type, 'As it is now.'), ...refusals(403, 404, 409, 413, 415, 422) },
      }),
    }),
    ...((sight.verb(type, 'archive') || sight.verb(type, 'delete')) && {
      delete: operation(
        type,
        `archive${name}`,
        `Put ${an(singular(type))} away; a draft is deleted where the type allows it`,
        {
          parameters: [key],
          responses: {
            '200': answered(type, 'Archived.'),
            '204': nothing('A draft: it is gone.'),
            ...refusals(403, 404, 409),
          },
        },
      ),
    }),
  };
};

const activityPage: Json = shape({ items: listOf(ref('Activity')), next: orNull(text), included: ref('Included') });

const activity = (type: RecordType, sight: Sight): Record<string, Json> => ({
  get: operation(type, `activityOf${pascal(type.name)}`, 'What happened, newest first', {
    parameters: [
      key,
      inQuery('limit', 'At most 500.', { type: 'integer', minimum: 1, maximum: 500 }),
      inQuery('after', 'The next of the page before.'),
    ],
    responses: {
      '200': answer('Without internal notes and hidden fields for those who may not read them.', activityPage),
      ...refusals(404, 422),
    },
  }),
  ...(type.traits.has('commentable') &&
    sight.verb(type, 'comment') && {
      post: operation(type, `comment${pascal(type.name)}`, 'Say something: a comment, or an internal note', {
        parameters: [key, once],
        ...body(ref('Saying'), { text: 'It is back since nine.', visibility: 'public' }),
        responses: {
          '201': answer('The entry.', ref('Activity'), versionHeader),
          ...refusals(403, 404, 409, 413, 415, 422),
        },
      }),
    }),
});

const linksOf = (type: RecordType, sight: Sight): Paths => ({
  [`/api/${type.plural}/{key}/links`]: {
    get: operation(type, `linksOf${pascal(type.name)}`, 'Links to records that the caller may see', {
      parameters: [key],
      responses: { '200': answer('Links.', shape({ items: listOf(ref('Link')) })), ...refusals(404) },
    }),
    ...(sight.verb(type, 'update') && {
      post: operation(type, `link${pascal(type.name)}`, 'Link it to another record', {
        parameters: [key, once],
        ...body(
          shape(
            {
              kind: text,
              to: { type: 'string', minLength: 1, maxLength: 60 },
              direction: { type: 'string', enum: ['out', 'in'] },
            },
            ['direction'],
          ),
          { kind: 'relates', to: 'INC-7' },
        ),
        responses: { '201': answer('Linked.', shape({ id })), ...refusals(403, 404, 409, 413, 415, 422) },
      }),
    }),
  },
  [`/api/${type.plural}/{key}/links/{id}`]: {
    delete: operation(type, `unlink${pascal(type.name)}`, 'Remove a link', {
      parameters: [key, inPath('id', 'The id of the link.', id)],
      responses: { '204': nothing('It is gone.'), ...refusals(403, 404) },
    }),
  },
});

const file: Json = shape({ id, name: text, size: whole, mediaType: text });

const attachmentsOf = (type: RecordType): Record<string, Json> => ({
  get: operation(type, `attachmentsOf${pascal(type.name)}`, 'Files on it', {
    parameters: [key],
    responses: {
      '200': answer(
        'Files.',
        shape({
          items: listOf(
            shape({
              id,
              name: text,
              size: whole,
              mediaType: text,
              visibility: text,
              at: moment,
              by: orNull(shape({ id, name: text })),
            }),
          ),
        }),
      ),
      ...refusals(404),
    },
  }),
  post: operation(type, `attachTo${pascal(type.name)}`, 'Attach a file', {
    parameters: [key, inQuery('visibility', 'public without it.', { type: 'string', enum: ['public', 'internal'] })],
    requestBody: {
      required: true,
      content: { 'multipart/form-data': { schema: shape({ file: { type: 'string', format: 'binary' } }) } },
    },
    responses: { '201': answer('Attached.', file), ...refusals(403, 404, 409, 413, 415, 422) },
  }),
});

const verbs = (type: RecordType, sight: Sight): Paths => ({
  ...Object.fromEntries(
    [...type.transitions.keys(), ...type.actions.keys()]
      .filter((verb) => sight.verb(type, verb))
      .map((verb) => {
        const label = type.words['en']?.verbs?.[verb]?.label ?? type.words['en']?.actions?.[verb]?.label ?? verb;
        const result = type.actions.has(verb) ? answer('What came of it.', anything) : answered(type, 'As it is now.');
        const post = operation(
          type,
          `${verb.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}${pascal(type.name)}`,
          label,
          {
            description: verbSentence(type, verb),
            parameters: [key, seen, once],
            ...body(ref(`${pascal(type.name)}${pascal(verb)}`), undefined, false),
            responses: { '200': result, ...refusals(403, 404, 409, 413, 415, 422) },
          },
        );
        return [`/api/${type.plural}/{key}/${verb}`, { post }];
      }),
  ),
  ...Object.fromEntries(
    [...type.queries.values()].map((query) => {
      const asked = argumentSchema(query.arguments)['properties'] ?? {};
      const get = operation(type, `${query.name}Of${pascal(type.name)}`, `The question "${query.name}"`, {
        parameters: [
          key,
          ...Object.entries(asked as Readonly<Record<string, Json>>).map(([name, schema]) =>
            inQuery(name, 'An argument.', schema),
          ),
        ],
        responses: { '200': answer('The answer, within what the caller may see.', anything), ...refusals(404, 422) },
      });
      return [`/api/${type.plural}/{key}/${query.name}`, { get }];
    }),
  ),
});

/** The path set of one type. */
export const recordPaths = (type: RecordType, sight: Sight): Paths => {
  const at = `/api/${type.plural}`;
  const readable = sight.verb(type, 'read');
  return {
    ...collection(type, sight),
    [`${at}/bulk`]: { post: bulk(type, sight) },
    ...(sight.verb(type, 'create') && { [`${at}/preview`]: { post: preview(type) } }),
    ...(readable && {
      [`${at}/figures`]: { get: figures(type, sight) },
      [`${at}/export`]: { get: exported(type, sight) },
      [`${at}/{key}`]: one(type, sight),
      ...(sight.verb(type, 'archive') && {
        [`${at}/{key}/restore`]: {
          post: operation(type, `restore${pascal(type.name)}`, 'Take it out of the archive again', {
            parameters: [key, once],
            responses: { '200': answered(type, 'As it is now.'), ...refusals(403, 404) },
          }),
        },
      }),
      [`${at}/{key}/why`]: {
        get: operation(type, `why${pascal(type.name)}`, 'Why a decided field has its value', {
          parameters: [key, { ...inQuery('field', 'The field.', text, 'priority'), required: true }],
          responses: {
            '200': answer(
              'The reason, with the facts that were used.',
              shape(
                { field: text, value: anything, because: text, facts: { type: 'object' }, at: moment, override: text },
                ['override'],
              ),
            ),
            ...refusals(404, 422),
          },
        }),
      },
      [`${at}/{key}/activity`]: activity(type, sight),
      ...(type.traits.has('linkable') && linksOf(type, sight)),
      ...(type.traits.has('attachable') && { [`${at}/{key}/attachments`]: attachmentsOf(type) }),
      ...verbs(type, sight),
    }),
  };
};

export const activitySchemas: Json = {
  Activity: shape({
    id,
    seq: whole,
    what: text,
    happenedAt: moment,
    recordedAt: moment,
    by: orNull(shape({ id, name: text })),
    visibility: { type: 'string', enum: ['public', 'internal'] },
    channel: orNull(text),
    direction: orNull(text),
    side: orNull(text),
    history: flag,
    content: { type: 'object' },
  }),
  Saying: {
    ...shape(
      {
        text: { type: 'string', minLength: 1, maxLength: 50_000 },
        visibility: { type: 'string', enum: ['public', 'internal'] },
        channel: { type: 'string', enum: channels },
        mentions: { ...listOf(id), maxItems: 50 },
      },
      ['visibility', 'channel', 'mentions'],
    ),
    description: 'Markdown. An internal note is read by those who may read internal notes.',
  },
  Link: shape({
    id,
    kind: text,
    words: text,
    direction: { type: 'string', enum: ['out', 'in'] },
    other: ref('Header'),
  }),
};
