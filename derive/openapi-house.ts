import { administration } from './openapi-house-administration.ts';
import { desk } from './openapi-house-desk.ts';
import { firstRun } from './openapi-house-first-run.ts';
import { serviceLevels } from './openapi-house-service-levels.ts';
import { session } from './openapi-house-session.ts';
import { tokens } from './openapi-house-tokens.ts';
import { shared, view, views } from './openapi-house-views.ts';
import { operation, type Paths } from './openapi-operation.ts';
import { answer, flag, id, type Json, listOf, moment, orNull, refusals, shape, text } from './openapi-parts.ts';

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
  ...serviceLevels,
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
  WorkHeader: shape(
    {
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
      priority: orNull(text),
    },
    ['priority'],
  ),
  View: shape({ id, type: text, name: text, shared, mine: flag, ...view }, Object.keys(view)),
};
