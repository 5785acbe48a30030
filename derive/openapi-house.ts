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
  ref,
  refusals,
  shape,
  text,
  whole,
} from './openapi-parts.ts';

type Paths = Record<string, Record<string, Json>>;

const operation = (tag: string, operationId: string, summary: string, more: Json): Json => ({
  operationId,
  tags: [tag],
  summary,
  ...more,
});
const body = (schema: Json, example?: unknown): Json => ({
  requestBody: { required: true, content: jsonOf(schema, example) },
});
const secret: Json = { type: 'string', maxLength: 1000 };
const short: Json = { type: 'string', minLength: 1, maxLength: 256 };
const gone = { '204': nothing('Done.') };
/** Operations that nobody needs to be signed in for. */
const open: Json = { security: [] };

const session: Paths = {
  '/api/session': {
    get: operation('session', 'readSession', 'Who I am', {
      ...open,
      responses: {
        '200': answer('Signed in or not.', {
          oneOf: [
            shape({ signedIn: { const: true }, me: ref('Me') }),
            shape({ signedIn: { const: false }, firstRun: flag }),
          ],
        }),
        ...refusals(),
      },
    }),
    post: operation('session', 'signIn', 'Sign in', {
      ...open,
      ...body(shape({ email: short, password: short, code: { type: 'string', maxLength: 20 } }, ['code']), {
        email: 'ana@example.com',
        password: 'correct horse battery staple',
      }),
      responses: {
        '200': answer('The session is in the cookie.', shape({ me: ref('Me') })),
        ...refusals(413, 415, 422),
      },
    }),
    delete: operation('session', 'signOut', 'Sign out', { ...open, responses: { ...gone, ...refusals() } }),
  },
  '/api/session/password': {
    put: operation('session', 'changePassword', 'Change my password', {
      ...body(shape({ current: short, next: secret })),
      responses: { ...gone, ...refusals(403, 413, 415, 422) },
    }),
  },
  '/api/session/second-factor': {
    post: operation('session', 'offerSecondFactor', 'Begin a second factor', {
      responses: {
        '200': answer('The secret, to be confirmed by a code.', shape({ secret: text, uri: text })),
        ...refusals(403, 422),
      },
    }),
    put: operation('session', 'confirmSecondFactor', 'Confirm it by a code', {
      ...body(shape({ code: short })),
      responses: { ...gone, ...refusals(403, 413, 415, 422) },
    }),
    delete: operation('session', 'removeSecondFactor', 'Remove it, by a code', {
      ...body(shape({ code: short })),
      responses: { ...gone, ...refusals(403, 413, 415, 422) },
    }),
  },
};

const firstRun: Paths = {
  '/api/first-run': {
    post: operation('first-run', 'createFirstAdministrator', 'Make the first administrator of an empty installation', {
      ...open,
      ...body(
        shape({
          code: short,
          name: short,
          email: { type: 'string', format: 'email', maxLength: 250 },
          password: secret,
        }),
      ),
      responses: { '201': answer('Signed in.', shape({ me: ref('Me') })), ...refusals(403, 404, 409, 413, 415, 422) },
    }),
  },
  '/api/first-run/demo': {
    post: operation('first-run', 'loadDemonstration', 'Load the demonstration into an empty installation', {
      ...open,
      ...body(shape({ code: short })),
      responses: {
        '201': answer(
          'Who can sign in.',
          shape({ signIns: listOf(shape({ email: text, password: text, name: text, roles: listOf(text) })) }),
        ),
        ...refusals(403, 404, 409, 413, 415, 422),
      },
    }),
  },
};

const tokens: Paths = {
  '/api/tokens': {
    get: operation('tokens', 'listTokens', 'My tokens, without their secrets', {
      responses: {
        '200': answer(
          'Tokens.',
          shape({
            items: listOf(
              shape({
                id,
                name: text,
                scopes: orNull(listOf(text)),
                createdAt: moment,
                expiresAt: moment,
                usedAt: orNull(moment),
              }),
            ),
          }),
        ),
        ...refusals(403),
      },
    }),
    post: operation('tokens', 'makeToken', 'Make a token', {
      description:
        'A scope is type:verb, with * for all: incident:read, incident:*, *:read. Without scopes a token may what its owner may.',
      ...body(
        shape(
          {
            name: short,
            scopes: orNull({ ...listOf({ type: 'string', maxLength: 100 }), maxItems: 100 }),
            days: { type: 'integer', minimum: 1, maximum: 730 },
          },
          ['scopes', 'days'],
        ),
        { name: 'Monitoring', scopes: ['incident:create'], days: 90 },
      ),
      responses: {
        '201': answer('The secret is shown this once.', shape({ id, secret: text, expiresAt: moment })),
        ...refusals(403, 413, 415, 422),
      },
    }),
  },
  '/api/tokens/{id}': {
    delete: operation('tokens', 'withdrawToken', 'Withdraw a token', {
      parameters: [inPath('id', 'The id of the token.', id)],
      responses: { ...gone, ...refusals(403, 404) },
    }),
  },
};

const desk: Paths = {
  '/api/meta': {
    get: operation('desk', 'readMeta', 'What I may see and do: types, fields, states, verbs, lists, words', {
      responses: {
        '200': answer('The declarations, reduced to the caller and in their language.', {
          type: 'object',
          properties: { revision: text, me: ref('Me'), types: { type: 'object' } },
          required: ['revision', 'me', 'types'],
        }),
        ...refusals(),
      },
    }),
  },
  '/api/health': {
    get: operation('desk', 'readHealth', 'Whether Reeve and its database work', {
      responses: { '200': answer('They do.', shape({ status: { type: 'string', enum: ['well'] } })) },
    }),
  },
  '/api/work': {
    get: operation('desk', 'readWork', 'My work across all types', {
      responses: {
        '200': answer('Mine, my teams’, and what I asked for.', {
          type: 'object',
          properties: {
            mine: listOf(ref('WorkHeader')),
            team: listOf(ref('WorkHeader')),
            asked: listOf(ref('WorkHeader')),
            counts: shape({ mine: whole, team: whole, unassigned: whole, asked: whole }),
            included: ref('Included'),
          },
          required: ['mine', 'team', 'asked', 'counts', 'included'],
          additionalProperties: false,
        }),
        ...refusals(),
      },
    }),
  },
  '/api/search': {
    get: operation('desk', 'search', 'Search all types', {
      parameters: [
        inQuery('q', 'Number, words, beginnings of words.', text, 'printer'),
        inQuery('types', 'Only these types, separated by commas.', text, 'incident,request'),
        inQuery('limit', 'At most 100.', { type: 'integer', minimum: 1, maximum: 100 }),
      ],
      responses: { '200': answer('The best first.', shape({ items: listOf(ref('Header')) })), ...refusals(422) },
    }),
  },
  '/api/notices': {
    get: operation('desk', 'listNotices', 'My notices', {
      responses: {
        '200': answer(
          'Newest first.',
          shape({
            items: listOf(
              shape({
                id,
                sentence: text,
                at: moment,
                seenAt: orNull(moment),
                record: shape({ type: text, number: text, title: text }),
              }),
            ),
            unseen: whole,
          }),
        ),
        ...refusals(),
      },
    }),
  },
  '/api/notices/seen': {
    post: operation('desk', 'markNoticesSeen', 'Mark notices as seen: these, or all', {
      ...body(shape({ ids: { ...listOf(id), maxItems: 500 } }, ['ids'])),
      responses: { ...gone, ...refusals(413, 415, 422) },
    }),
  },
  '/api/stream': {
    get: operation('desk', 'followStream', 'What happens to the records I may see, as server-sent events', {
      description:
        'Events: record (something happened), revision (the declarations changed), notice, reset (too much was missed: read anew). Resumed by Last-Event-ID.',
      parameters: [
        { name: 'Last-Event-ID', in: 'header', description: 'The id of the last event that was heard.', schema: text },
      ],
      responses: {
        '200': { description: 'An endless stream.', content: { 'text/event-stream': { schema: text } } },
        ...refusals(),
      },
    }),
  },
  '/api/attachments/{id}': {
    get: operation('desk', 'download', 'A file that is attached to a record I may see', {
      parameters: [inPath('id', 'The id of the attachment.', id)],
      responses: {
        '200': {
          description: 'The file.',
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        ...refusals(404),
      },
    }),
    delete: operation('desk', 'detach', 'Take a file off its record', {
      parameters: [inPath('id', 'The id of the attachment.', id)],
      responses: { ...gone, ...refusals(403, 404) },
    }),
  },
};

const view: Json = {
  query: { type: 'object', additionalProperties: { type: 'string', maxLength: 500 } },
  columns: { ...listOf({ type: 'string', maxLength: 60 }), maxItems: 50 },
  sort: { type: 'string', maxLength: 200 },
  layout: { type: 'string', enum: ['list', 'board'] },
  groupBy: orNull({ type: 'string', maxLength: 60 }),
};
const shared: Json = { type: 'string', enum: ['private', 'everyone'] };
const viewName: Json = { type: 'string', minLength: 1, maxLength: 100 };

const views: Paths = {
  '/api/views': {
    get: operation('views', 'listViews', 'Saved views of a type: mine, and those shared', {
      parameters: [{ ...inQuery('type', 'Of which type.', text, 'incident'), required: true }],
      responses: { '200': answer('Views.', shape({ items: listOf(ref('View')) })), ...refusals(422) },
    }),
    post: operation('views', 'createView', 'Save a view', {
      ...body(
        shape({ type: { type: 'string', maxLength: 60 }, name: viewName, shared, ...view }, [
          'shared',
          ...Object.keys(view),
        ]),
        { type: 'incident', name: 'Mine, urgent first', query: { assignee: 'me' }, sort: 'priority' },
      ),
      responses: { '201': answer('Saved.', ref('View')), ...refusals(403, 413, 415, 422) },
    }),
  },
  '/api/views/{id}': {
    patch: operation('views', 'changeView', 'Change a view of mine', {
      parameters: [inPath('id', 'The id of the view.', id)],
      ...body(shape({ name: viewName, shared, ...view }, ['name', 'shared', ...Object.keys(view)])),
      responses: { '200': answer('As it is now.', ref('View')), ...refusals(403, 404, 413, 415, 422) },
    }),
    delete: operation('views', 'removeView', 'Remove a view of mine', {
      parameters: [inPath('id', 'The id of the view.', id)],
      responses: { ...gone, ...refusals(404) },
    }),
  },
};

const label: Json = shape(
  { en: { type: 'string', minLength: 1, maxLength: 80 }, de: { type: 'string', minLength: 1, maxLength: 80 } },
  ['de'],
);
const customField: Json = shape({
  id,
  type: text,
  name: text,
  kind: text,
  label: { type: 'object', additionalProperties: text },
  options: { type: 'object' },
  retiredAt: orNull(moment),
});
const options: Json = {
  choices: { ...listOf(text), minItems: 1, maxItems: 200 },
  to: { type: 'string', maxLength: 60 },
  most: { type: 'integer', minimum: 1, maximum: 50_000 },
  as: { type: 'string', enum: ['plain', 'lines', 'markdown'] },
  decimals: { type: 'integer', minimum: 0, maximum: 9 },
  unit: { type: 'string', maxLength: 20 },
  units: { ...listOf(text), minItems: 1, maxItems: 20 },
  search: { type: 'string', enum: ['A', 'B', 'C', 'D'] },
};

const administration = (kinds: readonly string[]): Paths => ({
  '/api/settings': {
    get: operation('administration', 'listSettings', 'Settings with their values in force', {
      responses: {
        '200': answer(
          'Settings.',
          shape({ items: listOf(shape({ name: text, label: text, help: text, value: anything, schema: anything })) }),
        ),
        ...refusals(403),
      },
    }),
  },
  '/api/settings/{name}': {
    put: operation('administration', 'changeSetting', 'Change a setting', {
      parameters: [inPath('name', 'The name of the setting.')],
      ...body(shape({ value: anything })),
      responses: { ...gone, ...refusals(403, 404, 413, 415, 422) },
    }),
  },
  '/api/custom-fields': {
    get: operation('administration', 'listCustomFields', 'Fields that this installation added', {
      responses: {
        '200': answer('Fields, retired ones too.', shape({ items: listOf(customField) })),
        ...refusals(403),
      },
    }),
    post: operation('administration', 'addCustomField', 'Add a field to a record type', {
      description: 'From the next call on it is in form, list, search, API, import and export.',
      ...body(
        shape(
          {
            type: { type: 'string', maxLength: 60 },
            name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,29}$' },
            kind: { type: 'string', enum: kinds },
            label,
            options: shape(options, Object.keys(options)),
          },
          ['options'],
        ),
        { type: 'incident', name: 'costCentre', kind: 'text', label: { en: 'Cost centre' } },
      ),
      responses: { '201': answer('Added.', customField), ...refusals(403, 413, 415, 422) },
    }),
  },
  '/api/custom-fields/{id}': {
    patch: operation('administration', 'relabelCustomField', 'Change what people read', {
      parameters: [inPath('id', 'The id of the field.', id)],
      ...body(shape({ label })),
      responses: { ...gone, ...refusals(403, 404, 413, 415, 422) },
    }),
    delete: operation('administration', 'retireCustomField', 'Retire a field: what stands in it stays', {
      parameters: [inPath('id', 'The id of the field.', id)],
      responses: { ...gone, ...refusals(403, 404) },
    }),
  },
  '/api/people/{key}/set-password': {
    post: operation('administration', 'setPassword', 'Give a person a new password', {
      parameters: [inPath('key', 'The number or id of the person.')],
      ...body(shape({ password: secret })),
      responses: { ...gone, ...refusals(403, 404, 413, 415, 422) },
    }),
  },
});

const documents: Paths = {
  '/api/openapi.json': {
    get: operation('documents', 'readOpenApi', 'This document, reduced to what the caller may see', {
      responses: { '200': answer('OpenAPI 3.1.', { type: 'object' }), ...refusals() },
    }),
  },
  '/api/docs': {
    get: operation('documents', 'readDocs', 'The same to read', {
      responses: { '200': { description: 'A page.', content: { 'text/html': { schema: text } } }, ...refusals() },
    }),
  },
};

/** Routes of no record type. Administration is shown to those who may. */
export const housePaths = (kinds: readonly string[], administers: boolean): Paths => ({
  ...session,
  ...firstRun,
  ...tokens,
  ...desk,
  ...views,
  ...(administers && administration(kinds)),
  ...documents,
});

export const houseTags: readonly Json[] = [
  { name: 'session', description: 'Signing in, password and second factor.' },
  { name: 'first-run', description: 'Setting up an empty installation, by the code that the console printed.' },
  { name: 'tokens', description: 'Tokens for machines.' },
  { name: 'desk', description: 'Across all types: declarations, work, search, notices, live events, files.' },
  { name: 'views', description: 'Saved views of lists.' },
  { name: 'documents', description: 'This description.' },
];
export const administrationTag: Json = {
  name: 'administration',
  description: 'For administrators: settings and fields of one’s own.',
};

export const houseSchemas: Json = {
  Me: shape({
    id,
    name: text,
    email: text,
    roles: listOf(text),
    teams: listOf(shape({ id, title: text })),
    language: text,
    zone: text,
    secondFactor: flag,
  }),
  WorkHeader: shape({
    id,
    type: text,
    number: text,
    title: text,
    state: orNull(text),
    category: text,
    requester: orNull(id),
    assignee: orNull(id),
    team: orNull(id),
    organisation: orNull(id),
    due: orNull(moment),
    createdAt: moment,
    updatedAt: moment,
  }),
  View: shape({ id, type: text, name: text, shared, mine: flag, ...view }, Object.keys(view)),
};
