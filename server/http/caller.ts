import type { FastifyRequest } from 'fastify';
import { provides } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Known } from '../identity/actor.ts';
import type { Call } from '../operations/call.ts';
import type { Reeve } from '../reeve.ts';
import { sessionSecret } from './cookie.ts';
import { rememberLanguage } from './language.ts';
import { rememberCaller, tellSecurity } from './security-log.ts';

/** Who is asking, and since when they may. */
export type Caller = { readonly call: Call; readonly me: Known; readonly by: 'session' | 'token' };

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser sends the cookie with whatever page makes it; so a request that changes something must say it comes from our
 * own pages. Sec-Fetch-Site where the browser has it, the Origin otherwise.
 */
export const refuseForeign = (request: FastifyRequest): void => {
  if (safe.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const ours =
    site === 'same-origin' ||
    site === 'none' ||
    (site === undefined && (origin === undefined || hostOf(origin) === request.headers.host));
  if (ours) return;
  tellSecurity(request, 'request from another site', { origin });
  throw new Refusal('forbidden', 'This request came from another site.');
};

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

const bearer = (request: FastifyRequest): string | undefined =>
  /^Bearer (\S{10,200})$/i.exec(request.headers.authorization ?? '')?.[1];

/** The caller of a request, or null when nobody is signed in. A token wins over a cookie. */
export async function callerOf(reeve: Reeve, request: FastifyRequest): Promise<Caller | null> {
  const now = new Date().toISOString();
  const token = bearer(request);
  if (token) {
    const me = await reeve.identities.byToken(token, now);
    if (!me) {
      tellSecurity(request, 'unknown token');
      throw new Refusal('unauthenticated', 'This token is not known, has ended, or was withdrawn.');
    }
    rememberCaller(request, me.id);
    rememberLanguage(request, me.language ?? 'en');
    return { me, by: 'token', call: reeve.identities.call(me, now, 'api') };
  }
  const secret = sessionSecret(request);
  const me = secret ? await reeve.identities.bySession(secret, now) : null;
  if (!me) return null;
  rememberCaller(request, me.id);
  rememberLanguage(request, me.language ?? 'en');
  refuseForeign(request);
  const channel = provides(reeve.keeper.current().registry, me) ? 'desk' : 'portal';
  return { me, by: 'session', call: reeve.identities.call(me, now, channel) };
}

const asked = new WeakMap<FastifyRequest, Promise<Caller | null>>();

/** The same, found out once a request: who counts requests and who answers this one ask alike. */
export const callerOnce = (reeve: Reeve, request: FastifyRequest): Promise<Caller | null> => {
  const known = asked.get(request) ?? callerOf(reeve, request);
  asked.set(request, known);
  return known;
};

/** The caller of a request that needs one. */
export async function demandCaller(reeve: Reeve, request: FastifyRequest): Promise<Caller> {
  const caller = await callerOnce(reeve, request);
  if (!caller) throw new Refusal('unauthenticated', 'Sign in first.');
  return caller;
}

/** The caller of a request about their own account: a token, which may be narrow and is easily copied, is not enough. */
export async function demandSession(reeve: Reeve, request: FastifyRequest): Promise<Caller> {
  const caller = await demandCaller(reeve, request);
  if (caller.by === 'token') throw new Refusal('forbidden', 'A token cannot do this. Sign in.');
  return caller;
}
