import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type OpenApi, openApi } from '../../../derive/openapi.ts';
import { page } from '../../../derive/openapi-page.ts';
import type { Sight } from '../../../derive/openapi-record.ts';
import { fieldPermission, permissionFor } from '../../../derive/registry.ts';
import { decide } from '../../../kernel/permission.ts';
import { administers } from '../../operations/administer.ts';
import type { Call } from '../../operations/call.ts';
import { scopeAllows } from '../../operations/scope.ts';
import type { Reeve } from '../../reeve.ts';
import { demandCaller } from '../caller.ts';

const sightOf = (call: Call): Sight => ({
  verb: (type, verb) => scopeAllows(call.actor, type, verb) && decide(permissionFor(type, verb), call.actor) !== false,
  field: (type, name, to) => decide(fieldPermission(type, name, to), call.actor) !== false,
  administers: administers(call),
});

/** People of the same roles, scopes and memberships-at-all see the same document. */
const sameFor = ({ actor }: Call): string =>
  JSON.stringify([
    [...actor.roles].sort(),
    actor.scopes ?? null,
    actor.teams.length > 0,
    actor.organisations.length > 0,
  ]);

const most = 100;

type Documents = { readonly document: OpenApi; text?: string; page?: string };

/** Documents made for a revision; another revision begins anew. */
const remembering = (): ((call: Call) => Documents) => {
  let revision = '';
  const made = new Map<string, Documents>();
  return (call) => {
    const { registry } = call.house;
    if (registry.revision !== revision || made.size >= most) made.clear();
    revision = registry.revision;
    const key = sameFor(call);
    const known = made.get(key) ?? { document: openApi(registry, sightOf(call)) };
    made.set(key, known);
    return known;
  };
};

const style = join(import.meta.dirname, 'documents.css');

/** The API's own description: OpenAPI for programs, a page for people, both reduced to what the caller may see. */
export const documentRoutes = (app: FastifyInstance, reeve: Reeve): void => {
  const documents = remembering();
  app.get('/api/openapi.json', async (request, reply) => {
    const made = documents((await demandCaller(reeve, request)).call);
    made.text ??= JSON.stringify(made.document);
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(made.text);
  });
  app.get('/api/docs', async (request, reply) => {
    const made = documents((await demandCaller(reeve, request)).call);
    made.page ??= page(made.document);
    return reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').send(made.page);
  });
  app.get('/api/docs.css', async (_request, reply) =>
    reply
      .header('content-type', 'text/css; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await readFile(style)),
  );
};
