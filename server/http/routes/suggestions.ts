import type { FastifyInstance } from 'fastify';
import type { Reeve } from '../../reeve.ts';
import { standings } from '../../suggest/standings.ts';
import { suggest } from '../../suggest/suggest.ts';
import { demandCaller } from '../caller.ts';
import { type TypedRequest, typed } from './typed.ts';

/** Values offered for what is being written, and how well such offers stood up so far. */
export const suggestionRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/suggestions', async (request) => standings((await demandCaller(reeve, request)).call));
  app.post('/api/:plural/suggestions', async (request: TypedRequest) => {
    const { call, type } = await typed(reeve, request);
    return suggest(call, type, request.body);
  });
};
