import type { FastifyInstance } from 'fastify';
import { activityFigures } from '../../measure/activity-figures.ts';
import { bulk } from '../../operations/bulk.ts';
import { create } from '../../operations/create.ts';
import { exportRecords } from '../../operations/export.ts';
import { figures } from '../../operations/figure.ts';
import { listText } from '../../operations/list-text.ts';
import { preview } from '../../operations/preview.ts';
import type { Reeve } from '../../reeve.ts';
import { words } from '../query.ts';
import { answerRecord, type TypedRequest, typed, writing } from './typed.ts';

const bulkLimit = { bodyLimit: 20 * 1_048_576 };

/** Collections: list, create, bulk, preview, figures and export of any type. */
export const collectionRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural', async (request: TypedRequest, reply) => {
    const { call, type } = await typed(reeve, request);
    return reply.type('application/json; charset=utf-8').send(await listText(call, type, words(request.query)));
  });
  app.post('/api/:plural', (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type) =>
      answerRecord(call, type, await create(call, type, request.body), 201),
    ),
  );
  app.post('/api/:plural/bulk', bulkLimit, (request: TypedRequest, reply) =>
    writing(reeve, request, reply, async (call, type) => ({ status: 200, body: await bulk(call, type, request.body) })),
  );
  app.post('/api/:plural/preview', async (request: TypedRequest) => {
    const { call, type } = await typed(reeve, request);
    return preview(call, type, request.body);
  });
  app.get('/api/:plural/figures', async (request: TypedRequest) => {
    const { call, type } = await typed(reeve, request);
    return figures(call, type, words(request.query));
  });
  app.get('/api/:plural/activity-figures', async (request: TypedRequest) => {
    const { call, type } = await typed(reeve, request);
    return activityFigures(call, type, { query: words(request.query) });
  });
  app.get('/api/:plural/export', async (request: TypedRequest, reply) => {
    const { call, type } = await typed(reeve, request);
    const { format = 'csv', ...query } = words(request.query);
    const { mediaType, name, stream } = await exportRecords(call, type, format, query);
    return reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(stream);
  });
};
