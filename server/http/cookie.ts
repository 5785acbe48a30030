import type { FastifyReply, FastifyRequest } from 'fastify';

const plain = 'reeve_session';
/** Over TLS the cookie's name binds it to this host and to TLS: no other host of the domain can lay one down here. */
const bound = `__Host-${plain}`;
const thirtyDays = 2_592_000;

const nameFor = ({ protocol }: FastifyRequest): string => (protocol === 'https' ? bound : plain);

/** The secret of the session that a request carries. */
export const sessionSecret = (request: FastifyRequest): string | undefined => request.cookies[nameFor(request)];

/** Sets the session's cookie; Secure wherever the connection is. */
export const setSession = (request: FastifyRequest, reply: FastifyReply, secret: string): void => {
  void reply.setCookie(nameFor(request), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: thirtyDays,
  });
};

/** Takes the cookie back. */
export const clearSession = (request: FastifyRequest, reply: FastifyReply): void => {
  void reply.clearCookie(nameFor(request), { path: '/', secure: request.protocol === 'https' });
};
