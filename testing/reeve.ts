import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { compile } from '../derive/compile.ts';
import { draft } from '../derive/migration.ts';
import { typeNamed } from '../derive/registry.ts';
import type { Practice } from '../kernel/practice.ts';
import { practices } from '../practices/index.ts';
import { existing } from '../server/database/catalogue.ts';
import { openDatabase } from '../server/database/database.ts';
import { type AppOptions, buildApp } from '../server/http/app.ts';
import { setPassword } from '../server/identity/account.ts';
import { makeToken } from '../server/identity/token.ts';
import { type Call, reeve as system } from '../server/operations/call.ts';
import { create } from '../server/operations/create.ts';
import { assemble, type Reeve } from '../server/reeve.ts';
import { testDatabase } from './database.ts';

type Json = Record<string, unknown>;
/** An answer of the API: status, parsed body, headers. */
export type Answer = {
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** Somebody who asks the API, by token. */
export type Client = {
  readonly id: string;
  get(url: string): Promise<Answer>;
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(url: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(url: string, body: unknown): Promise<Answer>;
  delete(url: string): Promise<Answer>;
};

/** The same, with the token, for what is sent beside. */
export type TokenClient = Client & { readonly token: string };

export type TestReeve = {
  readonly reeve: Reeve;
  readonly app: FastifyInstance;
  /** A call by Reeve itself. */
  call(): Call;
  /** A new person with these roles, and their client. `more` are further fields of the person. */
  person(name: string, roles: readonly string[], more?: Json): Promise<TokenClient>;
  /** A new record made by Reeve itself: its id. */
  make(type: string, input: Json): Promise<string>;
  client(token: string, id: string): TokenClient;
  /** Where attached files are kept. */
  readonly filesFolder: string;
  stop(): Promise<void>;
};

const clientOf = (app: FastifyInstance, token: string, id: string): TokenClient => {
  const send = async (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body !== undefined && { payload: body as Json }),
    });
    const json =
      response.body.startsWith('{') || response.body.startsWith('[')
        ? (response.json() as Json)
        : { text: response.body };
    return { status: response.statusCode, body: json, headers: response.headers };
  };
  return {
    id,
    token,
    get: (url) => send('GET', url),
    post: (url, body, headers) => send('POST', url, body, headers),
    patch: (url, body, headers) => send('PATCH', url, body, headers),
    put: (url, body) => send('PUT', url, body),
    delete: (url) => send('DELETE', url),
  };
};

/** Brings a migrated database to practices beyond the product's, with the statements that bin/draft-migration.ts would print. */
async function bringTo(url: string, all: readonly Practice[]): Promise<void> {
  const database = openDatabase(url, 1);
  const { statements, indexes } = draft(compile(all), await existing(database));
  for (const statement of [...statements, ...indexes]) await database.run(statement);
  await database.end();
}

/** A whole Reeve on a database of its own, with nothing in it; `more` are practices beside the product's. */
export async function testReeve(options: AppOptions = {}, more: readonly Practice[] = []): Promise<TestReeve> {
  const database = await testDatabase();
  const all = [...practices, ...more];
  if (more.length > 0) await bringTo(database.url, all);
  const files = await mkdtemp(join(tmpdir(), 'reeve-files-'));
  const reeve = await assemble(database.url, all, files);
  const app = await buildApp(reeve, { requestsAMinute: 0, notFoundAfter: 0, ...options });
  const call = (): Call => ({
    database: reeve.database,
    executor: reeve.database,
    inTransaction: false,
    house: reeve.keeper.current(),
    actor: system,
    now: new Date().toISOString(),
    channel: 'desk',
  });
  const make = async (type: string, input: Json): Promise<string> =>
    (await create(call(), typeNamed(reeve.keeper.current().registry, type), input)).id;
  return {
    reeve,
    app,
    filesFolder: files,
    call,
    make,
    client: (token, id) => clientOf(app, token, id),
    person: async (name, roles, more = {}) => {
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
      const id = await make('person', { name, email, roles, ...more });
      const { secret } = await makeToken(reeve.database, id, 'test', null, 1, new Date().toISOString());
      return clientOf(app, secret, id);
    },
    stop: async () => {
      await app.close();
      await reeve.stop();
      await database.drop();
      await rm(files, { recursive: true, force: true });
    },
  };
}

/** Gives a person a password, so that they can sign in. */
export const givePassword = ({ reeve }: TestReeve, person: string, password: string): Promise<void> =>
  setPassword(reeve.database, person, password, new Date().toISOString());
