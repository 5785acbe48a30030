import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const packings = [
  ['br', (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ['gzip', (text: string) => promisify(gzip)(text, { level: 5 })],
] as const;

/** What is shorter travels as fast as it is. */
const worthwhile = 8_192;

/** Long answers travel packed to those who can unpack them: the declarations, long lists. What streams goes as it comes. */
export const packLongAnswers = (app: FastifyInstance): void => {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length < worthwhile || reply.hasHeader('content-encoding'))
      return done(null, payload);
    void reply.header('vary', 'accept-encoding');
    const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
    const packing = packings.find(([name]) => accepted.includes(name));
    if (!packing) return done(null, payload);
    void reply.header('content-encoding', packing[0]).removeHeader('content-length');
    packing[1](payload).then((packed) => done(null, packed), done);
  });
};
