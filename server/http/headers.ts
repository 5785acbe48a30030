import type { FastifyInstance, FastifyReply } from 'fastify';

const year = 31_536_000;

/** Devices that no page of ours asks for. */
const none = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((device) => `${device}=()`)
  .join(', ');

/** Headers of an answer to what is no request: no hook runs for it. */
export const bare = (reply: FastifyReply): FastifyReply =>
  reply.headers({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });

/** Headers of every answer beside helmet's: what the API says is kept nowhere, and TLS, once seen, is not left again. */
export const sendHeaders = (app: FastifyInstance): void => {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    if (request.protocol === 'https')
      void reply.header('strict-transport-security', `max-age=${year}; includeSubDomains`);
    void reply.header('permissions-policy', none);
    done(null, payload);
  });
};
