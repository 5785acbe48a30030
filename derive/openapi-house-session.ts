import { body, gone, open, operation, type Paths, secret, short } from './openapi-operation.ts';
import { answer, flag, inPath, listOf, moment, orNull, ref, refusals, shape, text } from './openapi-parts.ts';

/** Signing in and out, password and second factor. */
export const session: Paths = {
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
  '/api/sessions': {
    get: operation('session', 'listSessions', 'Where I am signed in', {
      responses: {
        '200': answer(
          'Sessions that have not ended, this one first.',
          shape({
            items: listOf(
              shape({
                id: text,
                client: orNull(text),
                createdAt: moment,
                seenAt: moment,
                expiresAt: moment,
                current: flag,
              }),
            ),
          }),
        ),
        ...refusals(403),
      },
    }),
    delete: operation('session', 'endOtherSessions', 'End all my sessions but this one', {
      responses: { ...gone, ...refusals(403) },
    }),
  },
  '/api/sessions/{id}': {
    delete: operation('session', 'endSession', 'End one of my sessions', {
      parameters: [inPath('id', 'The id of the session.', text)],
      responses: { ...gone, ...refusals(403, 404) },
    }),
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
