import { body, operation, type Paths } from './openapi-operation.ts';
import { answer, anything, inQuery, type Json, moment, nothing, ref, refusals, shape, text } from './openapi-parts.ts';
import { an, answered, key, once, seen, singular } from './openapi-paths-parts.ts';
import { pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

/** Reading, changing and putting away one record. */
export const one = (type: RecordType, sight: Sight): Record<string, Json> => {
  const name = pascal(type.name);
  return {
    get: operation(type.name, `read${name}`, `Read ${an(singular(type))}`, {
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
      patch: operation(type.name, `update${name}`, `Change ${an(singular(type))}`, {
        description: 'JSON merge patch (RFC 7396): what is sent is changed, null empties a field.',
        parameters: [key, seen, once],
        ...body(ref(`${name}Update`)),
        responses: { '200': answered(type, 'As it is now.'), ...refusals(403, 404, 409, 413, 415, 422) },
      }),
    }),
    ...((sight.verb(type, 'archive') || sight.verb(type, 'delete')) && {
      delete: operation(
        type.name,
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

/** Out of the archive again. */
export const restored = (type: RecordType): Json =>
  operation(type.name, `restore${pascal(type.name)}`, 'Take it out of the archive again', {
    parameters: [key, once],
    responses: { '200': answered(type, 'As it is now.'), ...refusals(403, 404) },
  });

/** Following a record, for oneself. */
export const watched = (type: RecordType): Paths =>
  Object.fromEntries(
    [
      ['watch', 'Follow it: hear what happens to it'],
      ['unwatch', 'Follow it no longer'],
    ].map(([verb, says]) => [
      `/api/${type.plural}/{key}/${verb}`,
      {
        post: operation(type.name, `${verb}${pascal(type.name)}`, String(says), {
          description: 'For whoever may read it. Following gives no right to read.',
          parameters: [key, once],
          responses: { '200': answered(type, 'As it is now.'), ...refusals(404, 409) },
        }),
      },
    ]),
  );

/** The reason behind a decided field. */
export const why = (type: RecordType): Json =>
  operation(type.name, `why${pascal(type.name)}`, 'Why a decided field has its value', {
    parameters: [key, { ...inQuery('field', 'The field.', text, 'priority'), required: true }],
    responses: {
      '200': answer(
        'The reason, with the facts that were used.',
        shape({ field: text, value: anything, because: text, facts: { type: 'object' }, at: moment, override: text }, [
          'override',
        ]),
      ),
      ...refusals(404, 422),
    },
  });
