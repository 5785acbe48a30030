import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { MePerson } from '../../../derive/meta.types.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { changePassword, signIn } from '../../identity/account.ts';
import type { Known } from '../../identity/actor.ts';
import {
  beginSession,
  endOtherSessions,
  endSession,
  endSessionOf,
  renewSession,
  sessionsOf,
} from '../../identity/session.ts';
import { parseShape } from '../../operations/parse.ts';
import { titles } from '../../operations/present.ts';
import type { Reeve } from '../../reeve.ts';
import type { FirstRun } from '../app.ts';
import { callerOf, demandCaller, demandSession, refuseForeign } from '../caller.ts';
import { clearSession, sessionSecret, setSession } from '../cookie.ts';
import { tellSecurity } from '../security-log.ts';
import { short, strict } from './strict.ts';

const credentials = z.strictObject({
  email: short('an e-mail address'),
  password: short('a password'),
  code: z.string().max(20).optional(),
});
const passwords = z.strictObject({
  current: short('the present password'),
  next: z.string('must be the new password').max(1_000),
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

/** Signing in, out, and what changes a session; a person's sessions. */
export const sessionRoutes = (app: FastifyInstance, reeve: Reeve, firstRun: FirstRun | undefined): void => {
  app.get('/api/session', async (request) => {
    const caller = await callerOf(reeve, request);
    return caller
      ? { signedIn: true, me: await meOf(reeve, caller.me) }
      : { signedIn: false, firstRun: (await firstRun?.open()) ?? false };
  });
  app.post('/api/session', strict, async (request, reply) => {
    refuseForeign(request);
    const given = parseShape(credentials, request.body);
    const now = new Date().toISOString();
    const me = await reeve.identities.byPerson(await whoSignsIn(reeve, request, given, now));
    if (!me) throw new Refusal('unauthenticated', 'This account is closed.');
    await endOwn(reeve, request);
    setSession(request, reply, await beginSession(reeve.database, me.id, now, request.headers['user-agent']));
    tellSecurity(request, 'signed in', { person: me.id, secondFactor: given.code !== undefined });
    return { me: await meOf(reeve, me) };
  });
  app.delete('/api/session', async (request, reply) => {
    if (sessionSecret(request))
      await demandCaller(reeve, request).then(
        () => endOwn(reeve, request),
        () => undefined,
      );
    tellSecurity(request, 'signed out');
    clearSession(request, reply);
    return reply.code(204).send();
  });
  app.put('/api/session/password', strict, async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    const { current, next } = parseShape(passwords, request.body);
    await changePassword(reeve.database, call.actor.id, current, next, call.now);
    const secret = sessionSecret(request) ?? '';
    await endOtherSessions(reeve.database, call.actor.id, secret);
    setSession(request, reply, await renewSession(reeve.database, secret));
    reeve.identities.forget();
    tellSecurity(request, 'password changed');
    return reply.code(204).send();
  });
  app.get('/api/sessions', async (request) => {
    const { call } = await demandSession(reeve, request);
    return { items: await sessionsOf(reeve.database, call.actor.id, sessionSecret(request) ?? '', call.now) };
  });
  app.delete('/api/sessions', async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    await endOtherSessions(reeve.database, call.actor.id, sessionSecret(request));
    reeve.identities.forget();
    tellSecurity(request, 'session ended', { which: 'all others' });
    return reply.code(204).send();
  });
  app.delete<{ Params: { id: string } }>('/api/sessions/:id', async (request, reply) => {
    const { call } = await demandSession(reeve, request);
    await endSessionOf(reeve.database, call.actor.id, request.params.id);
    reeve.identities.forget();
    tellSecurity(request, 'session ended');
    return reply.code(204).send();
  });
};

/** The person who signs in with what was given; a refusal leaves its line in the log. */
async function whoSignsIn(
  reeve: Reeve,
  request: FastifyRequest,
  given: z.infer<typeof credentials>,
  now: string,
): Promise<string> {
  const result = await signIn(reeve.database, reeve.keeper.current(), given, now).catch((error: unknown) => {
    // An address that is none may be a password in the wrong place.
    const email = /^[^\s@]+@[^\s@]+$/.test(given.email) ? given.email : undefined;
    if (error instanceof Refusal) tellSecurity(request, 'sign-in refused', { email });
    throw error;
  });
  if ('person' in result) return result.person;
  tellSecurity(request, 'second factor asked', { email: given.email });
  throw new Refusal('unauthenticated', 'Enter the code of your second factor.', [], { needs: result.needs });
}

/** Ends the session that a request carries, if it carries one. */
async function endOwn(reeve: Reeve, request: FastifyRequest): Promise<void> {
  const secret = sessionSecret(request);
  if (!secret) return;
  await endSession(reeve.database, secret);
  reeve.identities.forget();
}
