import type { FastifyInstance } from 'fastify';
import { periodsAsked, readMeasure } from '../../measure/reading-asked.ts';
import { readingCases } from '../../measure/reading-cases.ts';
import { readAnew, readings } from '../../measure/readings.ts';
import { allow } from '../../operations/allow.ts';
import type { Reeve } from '../../reeve.ts';
import { words } from '../query.ts';
import { type TypedRequest, typed } from './typed.ts';

/** What a measure came to, period by period, and the cases behind it. */
export const readingRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural/:key/readings', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return readings(call, type, key, words(request.query));
  });
  app.get('/api/:plural/:key/readings/cases', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return readingCases(call, type, key, words(request.query));
  });
  app.post('/api/:plural/:key/readings', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    const read = await readMeasure(call, type, key);
    allow(call, type, 'update', read.stored);
    const asked = words(request.query);
    await readAnew(call, read, periodsAsked(read.measured, asked, call.now));
    return readings(call, type, key, asked);
  });
};
