import { body, gone, operation, type Paths, short } from './openapi-operation.ts';
import { answer, id, inPath, listOf, moment, orNull, refusals, shape, text } from './openapi-parts.ts';
import { once } from './openapi-paths-parts.ts';

/** Tokens for machines. */
export const tokens: Paths = {
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
      parameters: [once],
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
        '201': answer(
          'The secret is shown this once: the same Idempotency-Key sent again gives null.',
          shape({ id, expiresAt: moment, secret: orNull(text) }),
        ),
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
