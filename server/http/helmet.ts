import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';

/** Headers of the answer itself, which helmet has nothing to do with. */
const ofTheAnswer = new Set(['content-type', 'content-length', 'date', 'connection']);

/**
 * Helmet's headers, the same for every answer: asked once of an application that has nothing else, and not worked out anew
 * at each request.
 */
export const sendHelmet = async (app: FastifyInstance, options: FastifyHelmetOptions): Promise<void> => {
  const lone = Fastify();
  await lone.register(helmet, options);
  lone.get('/', () => '');
  const { headers } = await lone.inject('/');
  await lone.close();
  const kept = Object.entries(headers).filter(([name]) => !ofTheAnswer.has(name)) as [string, string][];
  app.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of kept) reply.raw.setHeader(name, value);
    done();
  });
};
