import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isId } from '../../../fields/reference/reference.field.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { confirmSecondFactor, offerSecondFactor, removeSecondFactor } from '../../identity/second-factor.ts';
import { endOtherSessions, renewSession } from '../../identity/session.ts';
import { makeToken, revokeToken, tokensOf } from '../../identity/token.ts';
import { parseShape } from '../../operations/parse.ts';
import type { Reeve } from '../../reeve.ts';
import type { FirstRun } from '../app.ts';
import { demandSession } from '../caller.ts';
import { sessionSecret, setSession } from '../cookie.ts';
import { once } from '../once.ts';
import { tellSecurity } from '../security-log.ts';
import { firstRunRoutes } from './first-run.ts';
import { sessionRoutes } from './session.ts';
import { short, strict } from './strict.ts';

const codeOnly = z.strictObject({ code: short('a code') });
const tokenAsked = z.strictObject({
  name: short('a name'),
  scopes: z.array(z.string().max(100)).max(100).nullable().default(null),
  days: z.number().int().default(90),
});

/** Who somebody is and what they sign in with. */
export const identityRoutes = (app: FastifyInstance, reeve: Reeve, firstRun: FirstRun | undefined): void => {
  sessionRoutes(app, reeve, firstRun);
  secondFactorRoutes(app, reeve);
  tokenRoutes(app, reeve);
  if (firstRun) firstRunRoutes(app, reeve, firstRun);
};

/** What somebody signs in with has changed: other sessions end, and this one goes on under a new secret. */
const startAfresh = async (reeve: Reeve, request: FastifyRequest, reply: FastifyReply, me: string): Promise<void> => {
  const secret = sessionSecret(request) ?? '';
  await endOtherSessions(reeve.database, me, secret);
  setSession(request, reply, await renewSession(reeve.database, secret));
  reeve.identities.forget();
};

const secondFactorRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.post('/api/session/second-factor', async (request) => {
    const { call, me } = await demandSession(reeve, request);
    return offerSecondFactor(reeve.database, me.id, me.email, call.now);
  });
  app.put('/api/session/second-factor', strict, async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    await confirmSecondFactor(reeve.database, call.actor.id, parseShape(codeOnly, request.body).code, call.now);
    await startAfresh(reeve, request, reply, call.actor.id);
    tellSecurity(request, 'second factor set');
    return reply.code(204).send();
  });
  app.delete('/api/session/second-factor', strict, async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    await removeSecondFactor(reeve.database, call.actor.id, parseShape(codeOnly, request.body).code, call.now);
    await startAfresh(reeve, request, reply, call.actor.id);
    tellSecurity(request, 'second factor removed');
    return reply.code(204).send();
  });
};

const tokenRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.get('/api/tokens', async (request) => {
    const { call } = await demandSession(reeve, request);
    return { items: await tokensOf(reeve.database, call.actor.id) };
  });
  app.post('/api/tokens', async (request, reply) => {
    // A token that makes tokens could outlive its own end and scopes.
    const { call } = await demandSession(reeve, request);
    const { name, scopes, days } = parseShape(tokenAsked, request.body);
    let secret = '';
    const { status, body, headers } = await once(call, request, async ({ executor, actor, now }) => {
      const made = await makeToken(executor, actor.id, name, scopes, days, now);
      secret = made.secret;
      // What is kept for the same key sent again is without the secret: that is nowhere but with whoever asked.
      return { status: 201, body: { id: made.id, expiresAt: made.expiresAt } };
    });
    tellSecurity(request, 'token made', { scopes, days });
    if (headers) void reply.headers(headers);
    return reply.code(status).send({ ...(body as object), secret: secret || null });
  });
  app.delete<{ Params: { id: string } }>('/api/tokens/:id', async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    const { id } = request.params;
    if (!isId(id)) throw new Refusal('not-found', 'There is no such token.');
    await revokeToken(reeve.database, call.actor.id, id, call.now);
    reeve.identities.forget();
    tellSecurity(request, 'token withdrawn');
    return reply.code(204).send();
  });
};
