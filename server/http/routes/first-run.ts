import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../../kernel/refusal.ts';
import { sameSecret } from '../../identity/secret.ts';
import { beginSession } from '../../identity/session.ts';
import { parseShape } from '../../operations/parse.ts';
import type { Reeve } from '../../reeve.ts';
import type { FirstRun } from '../app.ts';
import { refuseForeign } from '../caller.ts';
import { setSession } from '../cookie.ts';
import { tellSecurity } from '../security-log.ts';
import { meOf } from './session.ts';
import { short, strict } from './strict.ts';

const codeOnly = z.strictObject({ code: short('a code') });
const first = z.strictObject({
  code: short('the code that the console printed'),
  name: short('a name'),
  email: z.email('is not an e-mail address').max(250),
  password: z.string('must be a password').max(1_000),
});

const demandCode = async (request: FastifyRequest, firstRun: FirstRun, code: string): Promise<void> => {
  refuseForeign(request);
  if (!(await firstRun.open())) throw new Refusal('conflict', 'Reeve is set up already. Sign in.');
  if (sameSecret(code.trim().toUpperCase(), firstRun.code)) return;
  tellSecurity(request, 'sign-in refused', { code: 'wrong' });
  throw new Refusal('forbidden', 'This is not the code that the console printed.', [
    { field: 'code', code: 'wrong', message: 'is not the code that the console printed' },
  ]);
};

/** Setting up an empty installation: the first administrator, or the demonstration. */
export const firstRunRoutes = (app: FastifyInstance, reeve: Reeve, firstRun: FirstRun): void => {
  app.post('/api/first-run', strict, async (request, reply) => {
    const { code, ...person } = parseShape(first, request.body);
    await demandCode(request, firstRun, code);
    const now = new Date().toISOString();
    const id = await firstRun.makeAdministrator(person, now);
    const me = await reeve.identities.byPerson(id);
    if (!me) throw new Error('The first administrator is not there.');
    setSession(request, reply, await beginSession(reeve.database, id, now, request.headers['user-agent']));
    tellSecurity(request, 'set up', { person: id });
    return reply.code(201).send({ me: await meOf(reeve, me) });
  });
  app.post('/api/first-run/demo', strict, async (request, reply) => {
    await demandCode(request, firstRun, parseShape(codeOnly, request.body).code);
    const signIns = await firstRun.loadDemonstration();
    tellSecurity(request, 'set up', { with: 'the demonstration' });
    return reply.code(201).send({ signIns });
  });
};
