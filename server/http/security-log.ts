import type { FastifyRequest } from 'fastify';

/** What an operator looks for when something is wrong with who got in. */
export type SecurityEvent =
  | 'signed in'
  | 'sign-in refused'
  | 'second factor asked'
  | 'signed out'
  | 'session ended'
  | 'password changed'
  | 'password set by an administrator'
  | 'second factor set'
  | 'second factor removed'
  | 'token made'
  | 'token withdrawn'
  | 'unknown token'
  | 'person erased'
  | 'setting changed'
  | 'field added'
  | 'field retired'
  | 'set up'
  | 'request from another site'
  | 'forbidden'
  | 'too many requests';

const people = new WeakMap<FastifyRequest, string>();

/** Remembers who asks, for the lines that this request may leave in the log. */
export const rememberCaller = (request: FastifyRequest, person: string): void => void people.set(request, person);

/** Leaves one line: what happened, when, from where, by whom. Never a password, a code, a secret or a query. */
export const tellSecurity = (
  request: FastifyRequest,
  event: SecurityEvent,
  more: Readonly<Record<string, unknown>> = {},
): void => {
  const { method, ip } = request;
  request.log.info({
    security: event,
    person: people.get(request),
    ip,
    method,
    route: request.routeOptions.url,
    ...more,
  });
};

type Failure = Partial<Error> & { readonly code?: unknown };
type Asked = Pick<FastifyRequest, 'method' | 'routeOptions'>;

/** How the log is written: JSON, a line each, moments in UTC; of an error what mends it and nothing that was sent. */
export const logging = (stream?: { write(line: string): void }) => ({
  level: 'info',
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: {
    err: ({ name = 'Error', message = '', stack = '', code }: Failure) => ({ type: name, message, stack, code }),
    req: ({ method, routeOptions }: Asked) => ({ method, route: routeOptions?.url ?? '' }),
  },
  ...(stream && { stream }),
});
