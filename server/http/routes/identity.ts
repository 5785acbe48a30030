import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { MePerson } from '../../../derive/meta.types.ts';
import { isId } from '../../../fields/reference/reference.field.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { changePassword, signIn } from '../../identity/account.ts';
import type { Known } from '../../identity/actor.ts';
import { firstAdministrator } from '../../identity/first-administrator.ts';
import { confirmSecondFactor, offerSecondFactor, removeSecondFactor } from '../../identity/second-factor.ts';
import { sameSecret } from '../../identity/secret.ts';
import { beginSession, endOtherSessions, endSession } from '../../identity/session.ts';
import { makeToken, revokeToken, tokensOf } from '../../identity/token.ts';
import { parseShape } from '../../operations/parse.ts';
import { titles } from '../../operations/present.ts';
import type { Reeve } from '../../reeve.ts';
import type { FirstRun } from '../app.ts';
import { callerOf, clearSession, demandCaller, demandSession, sessionSecret, setSession } from '../caller.ts';

const short = (what: string): z.ZodString =>
  z.string(`must be ${what}`).min(1, 'must not be empty').max(256, 'is too long');
const credentials = z.strictObject({
  email: short('an e-mail address'),
  password: short('a password'),
  code: z.string().max(20).optional(),
});
const passwords = z.strictObject({
  current: short('the present password'),
  next: z.string('must be the new password').max(1_000),
});
const codeOnly = z.strictObject({ code: short('a code') });
const first = z.strictObject({
  code: short('the code that the console printed'),
  name: short('a name'),
  email: z.email('is not an e-mail address').max(250),
  password: z.string('must be a password').max(1_000),
});
const tokenAsked = z.strictObject({
  name: short('a name'),
  scopes: z.array(z.string().max(100)).max(100).nullable().default(null),
  days: z.number().int().default(90),
});

/** Who I am, as every page wants to know. */
export async function meOf(reeve: Reeve, me: Known): Promise<MePerson> {
  const call = reeve.identities.call(me, new Date().toISOString(), 'desk');
  const teams = await titles(call, me.teams);
  const [account] = await reeve.database.run<{ on: boolean }>(
    'select totp_confirmed_at is not null as on from account where person = $1',
    [me.id],
  );
  return {
    id: me.id,
    name: me.name,
    email: me.email,
    roles: me.roles,
    language: me.language,
    zone: me.zone,
    teams: me.teams.map((id) => ({ id, title: teams[id]?.title ?? '' })),
    secondFactor: account?.on === true,
  };
}

/** Signing in guesses are limited for the address as well as for the account. */
const strict = {
  config: {
    rateLimit: { max: 30, timeWindow: 60_000, keyGenerator: (request: { ip: string }) => `sign-in ${request.ip}` },
  },
};

export const identityRoutes = (app: FastifyInstance, reeve: Reeve, firstRun: FirstRun | undefined): void => {
  sessionRoutes(app, reeve, firstRun);
  secondFactorRoutes(app, reeve);
  tokenRoutes(app, reeve);
  if (firstRun) firstRunRoutes(app, reeve, firstRun);
};

const sessionRoutes = (app: FastifyInstance, reeve: Reeve, firstRun: FirstRun | undefined): void => {
  app.get('/api/session', async (request) => {
    const caller = await callerOf(reeve, request);
    return caller
      ? { signedIn: true, me: await meOf(reeve, caller.me) }
      : { signedIn: false, firstRun: (await firstRun?.open()) ?? false };
  });
  app.post('/api/session', strict, async (request, reply) => {
    const given = parseShape(credentials, request.body);
    const now = new Date().toISOString();
    const result = await signIn(reeve.database, reeve.keeper.current(), given, now);
    if ('needs' in result)
      throw new Refusal('unauthenticated', 'Enter the code of your second factor.', [], { needs: result.needs });
    const me = await reeve.identities.byPerson(result.person);
    if (!me) throw new Refusal('unauthenticated', 'This account is closed.');
    setSession(request, reply, await beginSession(reeve.database, me.id, now, request.headers['user-agent']));
    return { me: await meOf(reeve, me) };
  });
  app.delete('/api/session', async (request, reply) => {
    const secret = sessionSecret(request);
    if (secret)
      await demandCaller(reeve, request).then(
        () => endSession(reeve.database, secret),
        () => undefined,
      );
    reeve.identities.forget();
    clearSession(reply);
    return reply.code(204).send();
  });
  app.put('/api/session/password', strict, async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    const { current, next } = parseShape(passwords, request.body);
    await changePassword(reeve.database, call.actor.id, current, next, call.now);
    await endOtherSessions(reeve.database, call.actor.id, sessionSecret(request));
    reeve.identities.forget();
    return reply.code(204).send();
  });
};

const secondFactorRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  app.post('/api/session/second-factor', async (request) => {
    const { call, me } = await demandSession(reeve, request);
    return offerSecondFactor(reeve.database, me.id, me.email, call.now);
  });
  app.put('/api/session/second-factor', strict, async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    await confirmSecondFactor(reeve.database, call.actor.id, parseShape(codeOnly, request.body).code, call.now);
    return reply.code(204).send();
  });
  app.delete('/api/session/second-factor', strict, async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    await removeSecondFactor(reeve.database, call.actor.id, parseShape(codeOnly, request.body).code, call.now);
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
    return reply.code(201).send(await makeToken(reeve.database, call.actor.id, name, scopes, days, call.now));
  });
  app.delete<{ Params: { id: string } }>('/api/tokens/:id', async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    const { id } = request.params;
    if (!isId(id)) throw new Refusal('not-found', 'There is no such token.');
    await revokeToken(reeve.database, call.actor.id, id, call.now);
    reeve.identities.forget();
    return reply.code(204).send();
  });
};

const demandCode = async (firstRun: FirstRun, code: string): Promise<void> => {
  if (!(await firstRun.open())) throw new Refusal('conflict', 'Reeve is set up already. Sign in.');
  if (!sameSecret(code.trim().toUpperCase(), firstRun.code))
    throw new Refusal('forbidden', 'This is not the code that the console printed.', [
      { field: 'code', code: 'wrong', message: 'is not the code that the console printed' },
    ]);
};

const firstRunRoutes = (app: FastifyInstance, reeve: Reeve, firstRun: FirstRun): void => {
  app.post('/api/first-run', strict, async (request, reply) => {
    const { code, ...person } = parseShape(first, request.body);
    await demandCode(firstRun, code);
    const now = new Date().toISOString();
    const id = await firstAdministrator(reeve.database, reeve.keeper.current(), person, now);
    const me = await reeve.identities.byPerson(id);
    if (!me) throw new Error('The first administrator is not there.');
    setSession(request, reply, await beginSession(reeve.database, id, now, request.headers['user-agent']));
    return reply.code(201).send({ me: await meOf(reeve, me) });
  });
  app.post('/api/first-run/demo', strict, async (request, reply) => {
    await demandCode(firstRun, parseShape(codeOnly, request.body).code);
    return reply.code(201).send({ signIns: await firstRun.loadDemonstration() });
  });
};
