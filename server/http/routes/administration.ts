import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { RecordType } from '../../../derive/registry.ts';
import { setPassword } from '../../identity/account.ts';
import { endOtherSessions } from '../../identity/session.ts';
import { allowAdministration } from '../../operations/administer.ts';
import type { Call } from '../../operations/call.ts';
import { addCustomField, customFields, relabelCustomField, retireCustomField } from '../../operations/custom-field.ts';
import { erase } from '../../operations/erase.ts';
import { load } from '../../operations/load.ts';
import { parseShape } from '../../operations/parse.ts';
import { changeSetting, settings } from '../../operations/setting.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';
import { once } from '../once.ts';
import { tellSecurity } from '../security-log.ts';

const password = z.strictObject({ password: z.string('must be a password').max(1_000) });

const personType = (call: Call): RecordType => {
  const person = call.house.registry.parts.get('person');
  if (!person) throw new Error('No record fills the part person.');
  return person;
};

/** What only administrators do: settings, fields of their own, passwords of others. */
export const administrationRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  const changed = async (): Promise<void> => {
    await reeve.keeper.refresh();
    reeve.identities.forget();
    reeve.bell.ring();
  };
  app.get('/api/settings', async (request) => settings((await demandCaller(reeve, request)).call));
  app.put<{ Params: { name: string } }>('/api/settings/:name', async (request, reply) => {
    await changeSetting((await demandCaller(reeve, request)).call, request.params.name, request.body);
    await changed();
    tellSecurity(request, 'setting changed', { setting: request.params.name });
    return reply.code(204).send();
  });
  app.get('/api/custom-fields', async (request) => customFields((await demandCaller(reeve, request)).call));
  app.post('/api/custom-fields', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const { status, body, headers } = await once(call, request, async (inside) => ({
      status: 201,
      body: await addCustomField(inside, request.body),
    }));
    await changed();
    tellSecurity(request, 'field added');
    return reply
      .code(status)
      .headers(headers ?? {})
      .send(body);
  });
  app.patch<{ Params: { id: string } }>('/api/custom-fields/:id', async (request, reply) => {
    await relabelCustomField((await demandCaller(reeve, request)).call, request.params.id, request.body);
    await changed();
    return reply.code(204).send();
  });
  app.delete<{ Params: { id: string } }>('/api/custom-fields/:id', async (request, reply) => {
    await retireCustomField((await demandCaller(reeve, request)).call, request.params.id);
    await changed();
    tellSecurity(request, 'field retired');
    return reply.code(204).send();
  });
  app.post<{ Params: { key: string } }>('/api/people/:key/erase', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    const { id } = await erase(call, personType(call), request.params.key);
    await changed();
    tellSecurity(request, 'person erased', { of: id });
    return reply.code(204).send();
  });
  app.post<{ Params: { key: string } }>('/api/people/:key/set-password', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    allowAdministration(call);
    const given = parseShape(password, request.body);
    const { stored } = await load(call, personType(call), request.params.key);
    await setPassword(reeve.database, stored.id, given.password, call.now);
    await endOtherSessions(reeve.database, stored.id, undefined);
    reeve.identities.forget();
    tellSecurity(request, 'password set by an administrator', { of: stored.id });
    return reply.code(204).send();
  });
  app.post<{ Params: { key: string } }>('/api/people/:key/end-sessions', async (request, reply) => {
    const { call } = await demandCaller(reeve, request);
    allowAdministration(call);
    const { stored } = await load(call, personType(call), request.params.key);
    await endOtherSessions(reeve.database, stored.id, undefined);
    reeve.identities.forget();
    tellSecurity(request, 'session ended', { of: stored.id });
    return reply.code(204).send();
  });
};
