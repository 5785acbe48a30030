import type { FastifyInstance } from 'fastify';
import { walk } from '../../operations/walk.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';

/** The story that leads through the records, where one is told. */
export const walkRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/walk', async (request) => {
    const { call } = await demandCaller(reeve, request);
    return walk(call);
  });
};
