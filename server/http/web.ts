import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../kernel/refusal.ts';
import type { Reeve } from '../reeve.ts';
import { callerOnce } from './caller.ts';
import { sessionSecret } from './cookie.ts';
import { declarationsAddress } from './declarations.ts';
import { pageFor, type Told } from './page.ts';
import { meOf } from './routes/session.ts';

const year = 31_536_000;

const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? '';
const isPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{1,8}$/.test(pathOf(request));

/** What the page of somebody who is signed in is told; null for everybody else. */
const tellPage = async (reeve: Reeve, request: FastifyRequest): Promise<Told | null> => {
  const caller = await callerOnce(reeve, request);
  if (!caller) return null;
  const me = await meOf(reeve, caller.me);
  return { session: { signedIn: true, me }, meta: declarationsAddress(caller.call, pathOf(request)) };
};

/** Serves the built web: hashed files for ever, the page itself always anew, and for every address of the single page. */
export async function serveWeb(app: FastifyInstance, reeve: Reeve, folder: string): Promise<void> {
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
  const page = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const signedIn = sessionSecret(request) !== undefined;
    return (
      reply
        .type('text/html; charset=utf-8')
        // Who somebody is stands in no cache.
        .header('cache-control', signedIn ? 'no-store' : 'no-cache')
        .send(Readable.from(pageFor(folder, pathOf(request), signedIn ? () => tellPage(reeve, request) : null)))
    );
  };
  // Asked for as it is and not packed, the folder itself would be refused.
  if (existsSync(join(folder, 'index.html'))) app.get('/', page);
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request) || !existsSync(join(folder, 'index.html')))
      throw new Refusal('not-found', 'There is nothing at this address.');
    return page(request, reply);
  });
}
