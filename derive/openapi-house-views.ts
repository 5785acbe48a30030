import { body, gone, operation, type Paths } from './openapi-operation.ts';
import { answer, id, inPath, inQuery, type Json, listOf, orNull, ref, refusals, shape, text } from './openapi-parts.ts';
import { once } from './openapi-paths-parts.ts';

/** What a saved view keeps of a list. */
export const view: Json = {
  query: { type: 'object', additionalProperties: { type: 'string', maxLength: 500 } },
  columns: { ...listOf({ type: 'string', maxLength: 60 }), maxItems: 50 },
  sort: { type: 'string', maxLength: 200 },
  layout: { type: 'string', enum: ['list', 'split', 'board', 'calendar'] },
  groupBy: orNull({ type: 'string', maxLength: 60 }),
};
export const shared: Json = { type: 'string', enum: ['private', 'everyone'] };
const viewName: Json = { type: 'string', minLength: 1, maxLength: 100 };

/** Saved views of lists. */
export const views: Paths = {
  '/api/views': {
    get: operation('views', 'listViews', 'Saved views of a type: mine, and those shared', {
      parameters: [{ ...inQuery('type', 'Of which type.', text, 'incident'), required: true }],
      responses: { '200': answer('Views.', shape({ items: listOf(ref('View')) })), ...refusals(422) },
    }),
    post: operation('views', 'createView', 'Save a view', {
      parameters: [once],
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
