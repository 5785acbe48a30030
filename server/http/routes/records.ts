import type { FastifyInstance } from 'fastify';
import { categoryOf } from '../../../derive/row.ts';
import { shownInPlace } from '../../files/media-type.ts';
import { act, answer } from '../../operations/act.ts';
import { activity } from '../../operations/activity.ts';
import { archive, remove, restore } from '../../operations/archive.ts';
import { type Attached, attach, attachments, detach, download, type Within } from '../../operations/attach.ts';
import { correct } from '../../operations/correct.ts';
import { joinedActivity } from '../../operations/joined.ts';
import { link, links, unlink } from '../../operations/link.ts';
import { load } from '../../operations/load.ts';
import { read } from '../../operations/read.ts';
import { say } from '../../operations/say.ts';
import { transition } from '../../operations/transition.ts';
import { update } from '../../operations/update.ts';
import { watch } from '../../operations/watch.ts';
import { why } from '../../operations/why.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';
import { once } from '../once.ts';
import { words } from '../query.ts';
import { withUpload } from '../upload.ts';
import { answerRecord, seenVersion, type TypedRequest, typed, writing } from './typed.ts';

/** One record: read, change, verbs, and what hangs on it. */
export const recordRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  readRoutes(app, reeve);
  writeRoutes(app, reeve);
  activityRoutes(app, reeve);
  correctionRoutes(app, reeve);
  linkRoutes(app, reeve);
  attachmentRoutes(app, reeve);
  watchRoutes(app, reeve);
  verbRoutes(app, reeve);
};

const readRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural/:key', async (request: TypedRequest, reply) => {
    const { call, type, key } = await typed(reeve, request);
    const query = words(request.query);
    const included =
      query['include'] === undefined ? null : query['include'] === '*' ? '*' : new Set(query['include'].split(','));
    const { stored, answer: record } = await read(call, type, key, {
      include: included,
      verbs: query['with']?.split(',').includes('verbs') ?? false,
    });
    return reply.header('etag', `"${stored.version}"`).send(record);
  });
  app.get('/api/:plural/:key/why', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return why(call, type, key, words(request.query)['field'] ?? '');
  });
};

const writeRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.patch('/api/:plural/:key', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) =>
      answerRecord(call, type, await update(call, type, key, request.body, seenVersion(request))),
    ),
  );
  app.delete('/api/:plural/:key', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) => {
      const { stored } = await load(call, type, key);
      const draft = categoryOf(type, stored.state) === 'draft' && type.declaration.may['delete'] !== undefined;
      if (!draft) return answerRecord(call, type, await archive(call, type, key));
      await remove(call, type, key);
      return { status: 204, body: null };
    }),
  );
  app.post('/api/:plural/:key/restore', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) => answerRecord(call, type, await restore(call, type, key))),
  );
};

const activityRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural/:key/activity', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    const { limit, after, joined } = words(request.query);
    return (joined === 'true' ? joinedActivity : activity)(call, type, key, { limit, after });
  });
  app.post('/api/:plural/:key/activity', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) => {
      const stored = await say(call, type, key, request.body);
      // By its place: somebody else may have said something since.
      const { items } = await activity(call, type, stored.id, { limit: '1', after: String(stored.version + 1) });
      return { status: 201, body: items[0] ?? null, headers: { etag: `"${stored.version}"` } };
    }),
  );
};

const correctionRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.post('/api/:plural/:key/activity/:id/correct', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) =>
      answerRecord(call, type, await correct(call, type, key, request.params.id, request.body)),
    ),
  );
};

const linkRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural/:key/links', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return links(call, type, key);
  });
  app.post('/api/:plural/:key/links', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) => ({
      status: 201,
      body: await link(call, type, key, request.body),
    })),
  );
  app.delete('/api/:plural/:key/links/:id', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) => {
      await unlink(call, type, key, request.params.id);
      return { status: 204, body: null };
    }),
  );
};

const attachmentRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural/:key/attachments', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return attachments(call, type, key);
  });
  app.post('/api/:plural/:key/attachments', async (request: TypedRequest, reply) => {
    const { call, type, key } = await typed(reeve, request);
    const visibility = words(request.query)['visibility'] === 'internal' ? 'internal' : 'public';
    const within: Within = async (outside, content, work) => {
      const done = await once(outside, request, async (inside) => ({ status: 201, body: await work(inside) }), content);
      if (done.headers) void reply.headers(done.headers);
      return done.body as Attached;
    };
    const kept = await withUpload(request, visibility, (upload) =>
      attach(call, reeve.files, type, key, upload, within),
    );
    reeve.bell.ring();
    return reply.code(201).send(kept);
  });
  app.get<{ Params: { id: string } }>('/api/attachments/:id', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const { stream, name, mediaType, size } = await download(call, reeve.files, request.params.id);
    const inPlace = shownInPlace.has(mediaType);
    return reply
      .header('content-type', inPlace ? mediaType : 'application/octet-stream')
      .header('content-length', size)
      .header(
        'content-disposition',
        `${inPlace ? 'inline' : 'attachment'}; filename="${name.replace(/[^\x20-\x7e]|"/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      )
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(stream);
  });
  app.delete<{ Params: { id: string } }>('/api/attachments/:id', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    await detach(call, request.params.id);
    reeve.bell.ring();
    return reply.code(204).send();
  });
};

/** Following a record, for oneself. */
const watchRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  for (const [verb, on] of [
    ['watch', true],
    ['unwatch', false],
  ] as const)
    app.post(`/api/:plural/:key/${verb}`, (request: TypedRequest, reply) =>
      writing(reeve, request, reply, async (call, type, key) =>
        answerRecord(call, type, await watch(call, type, key, on)),
      ),
    );
};

/** Verbs and questions by name: the last part of the address. */
const verbRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.post('/api/:plural/:key/:name', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type, key) => {
      const { name } = request.params;
      if (type.actions.has(name)) return { status: 200, body: await act(call, type, key, name, request.body) };
      return answerRecord(
        call,
        type,
        await transition(call, type, key, name, request.body ?? {}, seenVersion(request)),
      );
    }),
  );
  app.get('/api/:plural/:key/:name', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return answer(call, type, key, request.params.name, words(request.query));
  });
};
