import { body, open, operation, type Paths, secret, short } from './openapi-operation.ts';
import { answer, listOf, ref, refusals, shape, text } from './openapi-parts.ts';

/** Setting up an empty installation. */
export const firstRun: Paths = {
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
