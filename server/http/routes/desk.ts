import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { meta } from '../../../derive/meta.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { notices, seen } from '../../operations/notice.ts';
import { owned } from '../../operations/owned.ts';
import { parseShape } from '../../operations/parse.ts';
import { search } from '../../operations/search.ts';
import { changeView, createView, removeView, views } from '../../operations/view.ts';
import { work } from '../../operations/work.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';
import { sendOutline, sendType } from '../declarations.ts';
import { once } from '../once.ts';
import { words } from '../query.ts';
import { meOf } from './session.ts';

const seenInput = z.strictObject({ ids: z.array(z.uuid('must be the id of a notice')).max(500).optional() });

/** What belongs to no one type: the declarations, my work, search, notices, saved views. */
export const deskRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/meta', async (request, reply) => {
    const { call, me } = await demandCaller(reeve, request);
    void reply.header('cache-control', 'no-cache');
    return meta(call.house.registry, call.house.settings, call.actor, await meOf(reeve, me));
  });
  app.get<{ Params: { digest: string } }>('/api/meta/:digest', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const asked = { digest: request.params.digest, plural: words(request.query)['with'] };
    return sendOutline(call, asked, request, reply);
  });
  app.get<{ Params: { digest: string; plural: string } }>('/api/meta/:digest/:plural', async (request, reply) =>
    sendType((await demandCaller(reeve, request)).call, request.params, request, reply),
  );
  app.get('/api/health', async () => {
    await reeve.database.run('select 1');
    return { status: 'well' };
  });
  app.get('/api/work', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    return reply.type('application/json; charset=utf-8').send(await work(call, words(request.query)['limit']));
  });
  app.get('/api/work/owned', async (request) => owned((await demandCaller(reeve, request)).call));
  app.get('/api/search', async (request) => {
    const { call } = await demandCaller(reeve, request);
    const { q, types, limit } = words(request.query);
    return search(call, { q, types, limit });
  });
  app.get('/api/notices', async (request) => notices((await demandCaller(reeve, request)).call));
  app.post('/api/notices/seen', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    await seen(call, parseShape(seenInput, request.body ?? {}).ids);
    return reply.code(204).send();
  });
  app.get('/api/views', async (request) => {
    const { call } = await demandCaller(reeve, request);
    const { type } = words(request.query);
    if (!type)
      throw new Refusal('invalid', 'type is required.', [
        { field: 'type', code: 'required', message: 'say of which type' },
      ]);
    return views(call, type);
  });
  app.post('/api/views', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const made = await once(call, request, async (inside) => ({
      status: 201,
      body: await createView(inside, request.body),
    }));
    return reply
      .code(made.status)
      .headers(made.headers ?? {})
      .send(made.body);
  });
  app.patch<{ Params: { id: string } }>('/api/views/:id', async (request) =>
    changeView((await demandCaller(reeve, request)).call, request.params.id, request.body),
  );
  app.delete<{ Params: { id: string } }>('/api/views/:id', async (request, reply) => {
    await removeView((await demandCaller(reeve, request)).call, request.params.id);
    return reply.code(204).send();
  });
};
