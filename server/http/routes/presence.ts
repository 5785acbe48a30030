import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../../kernel/refusal.ts';
import { doings } from '../../events/presence.ts';
import { parseShape } from '../../operations/parse.ts';
import { hereOn } from '../../operations/who-is-here.ts';
import type { Reeve } from '../../reeve.ts';
import { demandSession } from '../caller.ts';

const tab = z.uuid('must be the id of an open page');
const shape = z.strictObject({
  tab,
  on: z
    .strictObject({ type: z.string().max(60), key: z.string().max(60), doing: z.enum(doings).default('viewing') })
    .nullish(),
});

/** Signs of life are many and ask nobody who they are: whoever knows the page is it. */
const quiet = { rateLimit: { max: 60_000, timeWindow: 60_000, keyGenerator: ({ ip }: { ip: string }) => ip } };

/** Who has which record open: a page says where it is and what it does there, that it is still there, or that it leaves. */
export const presenceRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.post('/api/presence', { config: quiet }, async (request, reply) => {
    const given = parseShape(shape, request.body ?? {});
    if (given.on) {
      const { call } = await demandSession(reeve, request);
      const type = call.house.registry.byPlural.get(given.on.type);
      if (!type) throw new Refusal('not-found', 'There is nothing at this address.');
      reeve.presence.enter(await hereOn(call, type, given.on.key, { tab: given.tab, doing: given.on.doing }));
    } else if (given.on === null) reeve.presence.leave(given.tab);
    else if (!reeve.presence.beat(given.tab)) throw new Refusal('not-found', 'This page is on no record.');
    return reply.code(204).send();
  });
};
