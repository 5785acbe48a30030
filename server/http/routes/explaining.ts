import type { FastifyInstance } from 'fastify';
import { predictions } from '../../clocks/predict.ts';
import { clocksFor, clocksIf } from '../../clocks/read.ts';
import { simulate } from '../../clocks/simulate.ts';
import { courseOf } from '../../measure/record-course.ts';
import { alike } from '../../operations/alike.ts';
import { reach } from '../../operations/reach.ts';
import { sight } from '../../operations/sight.ts';
import { thread } from '../../operations/thread.ts';
import type { Reeve } from '../../reeve.ts';
import { words } from '../query.ts';
import { type TypedRequest, typed } from './typed.ts';

/** What is asked about a record before something is done with it: what resembles it, how far it goes, and who may see it and why. */
export const explainingRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/:plural/alike', async (request: TypedRequest) => {
    const { call, type } = await typed(reeve, request);
    return alike(call, type, words(request.query));
  });
  app.get('/api/:plural/:key/reach', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return reach(call, type, key);
  });
  app.get('/api/:plural/:key/thread', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return thread(call, type, key, words(request.query));
  });
  app.get('/api/:plural/:key/clocks', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return clocksFor(call, type, key);
  });
  app.get('/api/:plural/:key/clocks/predictions', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return predictions(call, type, key);
  });
  app.post('/api/:plural/:key/clocks', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return clocksIf(call, type, key, request.body);
  });
  app.post('/api/:plural/:key/simulate', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return simulate(call, type, key, request.body);
  });
  app.get('/api/:plural/:key/course', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return courseOf(call, type, key);
  });
  app.get('/api/:plural/:key/sight', async (request: TypedRequest) => {
    const { call, type, key } = await typed(reeve, request);
    return sight(call, type, key, words(request.query)['person'] ?? '');
  });
};
