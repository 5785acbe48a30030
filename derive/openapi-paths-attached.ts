import { body, operation, type Paths } from './openapi-operation.ts';
import {
  answer,
  id,
  inPath,
  inQuery,
  type Json,
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
import { key, once } from './openapi-paths-parts.ts';
import { pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

/** Links of a record. */
export const linksOf = (type: RecordType, sight: Sight): Paths => ({
  [`/api/${type.plural}/{key}/links`]: {
    get: operation(type.name, `linksOf${pascal(type.name)}`, 'Links to records that the caller may see', {
      parameters: [key],
      responses: { '200': answer('Links.', shape({ items: listOf(ref('Link')) })), ...refusals(404) },
    }),
    ...(sight.verb(type, 'update') && {
      post: operation(type.name, `link${pascal(type.name)}`, 'Link it to another record', {
        parameters: [key, once],
        ...body(
          shape(
            {
              kind: text,
              to: { type: 'string', minLength: 1, maxLength: 60 },
              direction: { type: 'string', enum: ['out', 'in'] },
              until: { type: 'string', maxLength: 60 },
            },
            ['direction', 'until'],
          ),
          { kind: 'relates', to: 'INC-7' },
        ),
        responses: { '201': answer('Linked.', shape({ id })), ...refusals(403, 404, 409, 413, 415, 422) },
      }),
    }),
  },
  [`/api/${type.plural}/{key}/links/{id}`]: {
    delete: operation(type.name, `unlink${pascal(type.name)}`, 'Remove a link', {
      parameters: [key, inPath('id', 'The id of the link.', id)],
      responses: { '204': nothing('It is gone.'), ...refusals(403, 404) },
    }),
  },
});

const file: Json = shape({ id, name: text, size: whole, mediaType: text });

/** Files on a record. */
export const attachmentsOf = (type: RecordType): Record<string, Json> => ({
  get: operation(type.name, `attachmentsOf${pascal(type.name)}`, 'Files on it', {
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
  post: operation(type.name, `attachTo${pascal(type.name)}`, 'Attach a file', {
    parameters: [
      key,
      once,
      inQuery('visibility', 'public without it.', { type: 'string', enum: ['public', 'internal'] }),
    ],
    requestBody: {
      required: true,
      content: { 'multipart/form-data': { schema: shape({ file: { type: 'string', format: 'binary' } }) } },
    },
    responses: { '201': answer('Attached.', file), ...refusals(403, 404, 409, 413, 415, 422) },
  }),
});
