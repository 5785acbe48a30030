import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, givePassword, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { makeToken } from '../identity/token.ts';

let house: TestReeve;
let ana: Client;
const password = 'correct horse battery staple';

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent', 'administrator']);
  await givePassword(house, ana.id, password);
});
afterAll(() => house.stop());

type Sent = { status: number; body: Record<string, unknown>; cookie: string };

async function send(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const answer = await house.app.inject({ method, url, headers, ...(body && { payload: body }) });
  const text = answer.body;
  return {
    status: answer.statusCode,
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
    cookie: String(answer.headers['set-cookie'] ?? ''),
  };
}

const signIn = (more: object = {}) => send('POST', '/api/session', { email: 'ana@example.com', password, ...more });
const sessionOf = async (): Promise<string> => (await signIn()).cookie.split(';')[0] ?? '';

describe('a session', () => {
  test('begins with the password, is kept in a cookie no script reads, and ends', async () => {
    const { status, cookie } = await signIn();
    expect(status).toBe(200);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const session = cookie.split(';')[0] ?? '';
    expect((await send('GET', '/api/session', undefined, { cookie: session })).body).toMatchObject({
      signedIn: true,
      me: { id: ana.id },
    });
    expect((await send('DELETE', '/api/session', undefined, { cookie: session })).status).toBe(204);
    expect((await send('GET', '/api/work', undefined, { cookie: session })).status).toBe(401);
  });

  test('does not say which of address and password was wrong', async () => {
    const [wrong, unknown] = [await signIn({ password: 'wrong' }), await signIn({ email: 'nobody@example.com' })];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body).toEqual(unknown.body);
  });

  test('refuses changes that come from another site, and lets our own pages through', async () => {
    const cookie = await sessionOf();
    const create = (headers: Record<string, string>) =>
      send('POST', '/api/incidents', { title: 'x' }, { cookie, host: 'reeve.test', ...headers });
    expect((await create({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await create({ origin: 'null' })).status).toBe(403);
    expect((await create({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await create({ 'sec-fetch-site': 'same-site', origin: 'https://other.reeve.test' })).status).toBe(403);
    expect((await create({ origin: 'https://reeve.test' })).status).toBe(201);
    expect((await create({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await send('GET', '/api/work', undefined, { cookie, origin: 'https://evil.example' })).status).toBe(200);
  });

  test('five wrong passwords and the account rests, also for the right one', async () => {
    const ben = await house.person('Ben', ['agent']);
    await givePassword(house, ben.id, password);
    const attempt = (word: string) => send('POST', '/api/session', { email: 'ben@example.com', password: word });
    for (let at = 0; at < 5; at += 1) expect((await attempt('wrong')).status).toBe(401);
    expect((await attempt(password)).status).toBe(401);
    await house.reeve.database.run("update account set locked_until = '2020-01-01' where person = $1", [ben.id]);
    expect((await attempt(password)).status).toBe(200);
  });

  test('ends at once for somebody who has left', async () => {
    const cleo = await house.person('Cleo', ['agent']);
    expect((await cleo.get('/api/work')).status).toBe(200);
    expect((await ana.post(`/api/people/${cleo.id}/leave`)).status).toBe(200);
    expect((await cleo.get('/api/work')).status).toBe(401);
  });
});

test('a second factor is offered, confirmed by a code, asked for, and not accepted twice', async () => {
  const dora = await house.person('Dora', ['agent']);
  await givePassword(house, dora.id, password);
  const enter = (more: object = {}) => send('POST', '/api/session', { email: 'dora@example.com', password, ...more });
  const cookie = (await enter()).cookie.split(';')[0] ?? '';
  const offered = await send('POST', '/api/session/second-factor', undefined, { cookie });
  const secret = String(offered.body['secret']);
  const codeAt = (moment: number): string =>
    new TOTP({ secret: Secret.fromBase32(secret), period: 30, digits: 6 }).generate({ timestamp: moment });
  expect((await send('PUT', '/api/session/second-factor', { code: '000000' }, { cookie })).status).toBe(422);
  const now = Date.now();
  const confirmed = await send('PUT', '/api/session/second-factor', { code: codeAt(now) }, { cookie });
  expect(confirmed.status).toBe(204);
  const renewed = confirmed.cookie.split(';')[0] ?? '';
  expect((await enter()).body).toMatchObject({ status: 401, needs: 'second-factor' });
  expect((await enter({ code: codeAt(now) })).status).toBe(401);
  expect((await enter({ code: codeAt(now + 30_000) })).status).toBe(200);
  expect((await send('POST', '/api/session/second-factor', undefined, { cookie: renewed })).status).toBe(422);
});

describe('a token', () => {
  const withScopes = async (scopes: string[] | null): Promise<Client> => {
    const { secret } = await makeToken(house.reeve.database, ana.id, 'narrow', scopes, 1, new Date().toISOString());
    return house.client(secret, ana.id);
  };

  test('may what its scopes name, and no more', async () => {
    const id = await house.make('incident', { title: 'Scoped', requester: null });
    const table: readonly (readonly [
      scopes: string[],
      read: number,
      create: number,
      change: number,
      people: number,
      settings: number,
    ])[] = [
      [['incident:read'], 200, 403, 403, 404, 403],
      [['incident:create'], 200, 201, 403, 404, 403],
      [['incident:*'], 200, 201, 200, 404, 403],
      [['*:read'], 200, 403, 403, 200, 403],
      [['*:*'], 200, 201, 200, 200, 200],
      [['request:*'], 404, 403, 404, 404, 403],
    ];
    for (const [scopes, read, create, change, people, settings] of table) {
      const client = await withScopes(scopes);
      const got = [
        (await client.get(`/api/incidents/${id}`)).status,
        (await client.post('/api/incidents', { title: 'By token' })).status,
        (await client.patch(`/api/incidents/${id}`, { title: `By ${scopes.join()}` })).status,
        (await client.get(`/api/people/${ana.id}`)).status,
        (await client.get('/api/settings')).status,
      ];
      expect(got, scopes.join()).toEqual([read, create, change, people, settings]);
    }
  });

  test('sees through no other door what its scopes leave out', async () => {
    await house.make('person', { name: 'Hidden Herbert' });
    const client = await withScopes(['incident:*']);
    expect((await client.get('/api/people?count=true')).body).toMatchObject({ items: [], total: 0 });
    expect((await client.get('/api/people/figures')).body['total']).toBe(0);
    expect((await client.get('/api/search?q=Herbert')).body['items']).toEqual([]);
    expect(JSON.stringify((await client.get('/api/openapi.json')).body)).not.toContain('/api/custom-fields');
  });

  test('cannot touch what its owner signs in with', async () => {
    const client = await withScopes(null);
    expect((await client.post('/api/tokens', { name: 'more' })).status).toBe(403);
    expect((await client.get('/api/tokens')).status).toBe(403);
    expect((await client.post('/api/session/second-factor')).status).toBe(403);
    expect(
      (await client.put('/api/session/password', { current: password, next: 'another long password' })).status,
    ).toBe(403);
  });

  test('ends when it is withdrawn, and when its days are over', async () => {
    const cookie = await sessionOf();
    const made = await send('POST', '/api/tokens', { name: 'short', days: 1 }, { cookie });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const client = house.client(String(made.body['secret']), ana.id);
    expect((await client.get('/api/work')).status).toBe(200);
    expect((await send('DELETE', `/api/tokens/${made.body['id']}`, undefined, { cookie })).status).toBe(204);
    expect((await client.get('/api/work')).status).toBe(401);
    const { secret } = await makeToken(house.reeve.database, ana.id, 'old', null, 1, '2020-01-01T00:00:00Z');
    expect((await house.client(secret, ana.id).get('/api/work')).status).toBe(401);
    expect((await send('POST', '/api/tokens', { name: 'x', scopes: ['everything'] }, { cookie })).status).toBe(422);
    expect((await send('POST', '/api/tokens', { name: 'x', days: 731 }, { cookie })).status).toBe(422);
  });
});
