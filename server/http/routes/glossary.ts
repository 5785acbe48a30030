import type { FastifyInstance } from 'fastify';
import { glossary } from '../../../derive/glossary.ts';
import { permissionFor } from '../../../derive/registry.ts';
import { decide } from '../../../kernel/permission.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';

/** The words of the field, explained. */
export const glossaryRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/glossary', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const { registry } = call.house;
    const sees = (name: string): boolean => {
      const type = registry.types.get(name);
      return type !== undefined && decide(permissionFor(type, 'read'), call.actor) !== false;
    };
    void reply.header('cache-control', 'private, max-age=3600');
    return { items: glossary(registry, call.actor.language, sees) };
  });
};
