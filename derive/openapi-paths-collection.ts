import { mostInPage } from './list.ts';
import { body, operation, type Paths } from './openapi-operation.ts';
import { answer, inQuery, type Json, ref, refusals, text, versionHeader } from './openapi-parts.ts';
import { filters, narrowing } from './openapi-paths-filters.ts';
import { an, many, once, singular } from './openapi-paths-parts.ts';
import { createExample, pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

const paging: readonly Json[] = [
  inQuery('sort', 'Fields separated by commas, - in front for downwards.', text, '-createdAt'),
  inQuery('limit', `Between 1 and ${mostInPage}; 25 without it.`, { type: 'integer', minimum: 1, maximum: mostInPage }),
  inQuery('after', 'The cursor that the page before gave as next.'),
  inQuery('count', '"true" gives the total as well.', { type: 'string', enum: ['true', 'false'] }),
  inQuery('fields', 'Only these fields, separated by commas.'),
  inQuery('include', 'Names behind these references, or * for all.'),
];

/** The list of a type, and creating in it. */
export const collection = (type: RecordType, sight: Sight): Paths => {
  const name = pascal(type.name);
  return {
    [`/api/${type.plural}`]: {
      get: operation(type.name, `list${pascal(type.plural)}`, `List ${many(type)}`, {
        description:
          'Filters name fields; a value is a list of any-of separated by commas, with an operator in front where one is meant: not:, gt:, gte:, lt:, lte:, like:, or is:empty. "me", "my-teams" and relative moments (-7d) are understood.',
        parameters: [...paging, ...narrowing, ...filters(type, sight)],
        responses: { '200': answer('A page.', ref(`${name}Page`)), ...refusals(422) },
      }),
      ...(sight.verb(type, 'create') && {
        post: operation(type.name, `create${name}`, `Create ${an(singular(type))}`, {
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
