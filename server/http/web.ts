import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../kernel/refusal.ts';

const year = 31_536_000;

/** Serves the built web: hashed files for ever, the page itself always anew, and for every address of the single page. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(compress, { global: false });
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes(join('dist', 'assets'));
      reply.header('cache-control', hashed ? `public, max-age=${year}, immutable` : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const page =
      request.method === 'GET' &&
      !request.url.startsWith('/api/') &&
      !/\.\w{1,8}$/.test(request.url.split('?')[0] ?? '');
    if (!page || !existsSync(join(folder, 'index.html')))
      throw new Refusal('not-found', 'There is nothing at this address.');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
