import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givePassword, type TestReeve, type TokenClient, testReeve } from '../../testing/reeve.ts';

const root = join(import.meta.dirname, '../..');
const lines: string[] = [];
const password = 'correct horse battery staple';
let house: TestReeve;
let ada: TokenClient;
let rita: TokenClient;

beforeAll(async () => {
  house = await testReeve({ log: { write: (line) => void lines.push(line) }, behindProxy: true });
  ada = await house.person('Ada', ['administrator', 'agent']);
  rita = await house.person('Rita', ['requester']);
  await givePassword(house, ada.id, password);
});
afterAll(() => house.stop());

type Sending = { method?: string; url: string; headers?: Record<string, string>; payload?: object | string };
const send = ({ method = 'GET', ...more }: Sending) => house.app.inject({ method: method as 'GET', ...more });

describe('headers of every answer', () => {
  const answers = async () => [
    await send({ url: '/api/health' }),
    await send({ url: '/api/session' }),
    await send({ url: '/api/incidents' }),
    await send({ url: '/api/nothing' }),
    await send({ url: '/' }),
    await send({ url: '/api/work', headers: { authorization: `Bearer ${ada.token}` } }),
    await send({ method: 'POST', url: '/api/session', payload: '{', headers: { 'content-type': 'application/json' } }),
  ];

  test('allow our own scripts and no others, no frames, no guessing of types', async () => {
    for (const { headers, statusCode } of await answers()) {
      const policy = String(headers['content-security-policy']);
      for (const part of [
        "default-src 'self'",
        "script-src 'self';",
        "script-src-attr 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ])
        expect(policy, String(statusCode)).toContain(part);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
      expect(headers['content-type']).toMatch(/charset=utf-8/i);
    }
  });

  test('stand on what is no request at all, as well', async () => {
    const { headers, statusCode } = await send({ url: '/%' });
    expect([statusCode, headers['x-content-type-options'], headers['content-security-policy']]).toEqual([
      400,
      'nosniff',
      "default-src 'none'; frame-ancestors 'none'",
    ]);
  });

  test('keep what the API says out of every cache, and TLS once it was seen', async () => {
    const { headers } = await send({ url: '/api/work', headers: { authorization: `Bearer ${ada.token}` } });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['strict-transport-security']).toBeUndefined();
    const tls = await send({ url: '/api/health', headers: { 'x-forwarded-proto': 'https' } });
    expect(tls.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  test('the page itself has no script of its own within it', () => {
    const page = readFileSync(join(root, 'web/index.html'), 'utf8');
    expect(page).toMatch(/<script[^>]* src=/);
    expect(page).not.toMatch(/<script(?![^>]* src=)|\son\w+=|javascript:/i);
  });
});

describe('requests from elsewhere', () => {
  const signIn = { email: 'ada@example.com', password };

  test('cannot sign anybody in: not from another site, not as a form, not as text', async () => {
    const from = (headers: Record<string, string>, payload: object | string = signIn) =>
      send({ method: 'POST', url: '/api/session', headers: { host: 'reeve.test', ...headers }, payload });
    expect((await from({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await from({ origin: 'https://evil.example' })).statusCode).toBe(403);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
    ])
      expect((await from({ 'content-type': type }, JSON.stringify(signIn))).statusCode, type).toBeGreaterThanOrEqual(
        415,
      );
    expect((await from({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  });

  test('are told nothing by preflights, and nothing is done by TRACE or a method made up', async () => {
    const preflight = await send({
      method: 'OPTIONS',
      url: '/api/incidents',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    for (const method of ['TRACE', 'OPTIONS'])
      expect((await send({ method, url: '/api/incidents' })).statusCode).toBe(404);
  });

  test('what a proxy says is believed only where one was announced', async () => {
    const plain = await testReeve();
    const { headers } = await plain.app.inject({ url: '/api/health', headers: { 'x-forwarded-proto': 'https' } });
    expect(headers['strict-transport-security']).toBeUndefined();
    await plain.stop();
  });
});

describe('the log', () => {
  const told = (event: string) =>
    lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ security }) => security === event);

  test('tells who got in and who was refused, when and from where, and none of the secrets', async () => {
    lines.length = 0;
    const secret = 'a-wrong-password-nobody-should-read';
    const enter = (email: string, word: string) =>
      send({ method: 'POST', url: '/api/session', payload: { email, password: word } });
    const { headers } = await enter('ada@example.com', password);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    await enter('ada@example.com', secret);
    await enter('my-password-in-the-wrong-field', secret);
    await send({ url: '/api/work?q=sensitive-words', headers: { authorization: 'Bearer reeve_unknown_secret_token' } });
    await rita.get('/api/settings');
    await send({ method: 'DELETE', url: '/api/session', headers: { cookie } });
    expect(told('signed in')).toMatchObject([{ person: ada.id, ip: '127.0.0.1', secondFactor: false }]);
    expect(told('sign-in refused')).toMatchObject([{ email: 'ada@example.com' }, { method: 'POST' }]);
    expect(told('unknown token')).toMatchObject([{ route: '/api/work' }]);
    expect(told('forbidden')).toMatchObject([{ person: rita.id, route: '/api/settings' }]);
    expect(told('signed out')).toHaveLength(1);
    for (const line of lines) expect(String(JSON.parse(line).time)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const all = lines.join('');
    for (const word of [password, secret, cookie.split('=')[1] ?? '', 'unknown_secret', 'wrong-field', 'sensitive'])
      expect(all).not.toContain(word);
  });

  test('has one line for each thing, whatever was sent: nobody writes a line of their own', async () => {
    lines.length = 0;
    const email = 'ada@example.com\n{"security":"signed in"}';
    await send({
      method: 'POST',
      url: '/api/session',
      payload: { email, password: 'x' },
      headers: { 'user-agent': 'a\tb' },
    });
    await rita.get('/api/settings/%0a%7b%22security%22%3a%22signed in%22%7d');
    expect(told('signed in')).toEqual([]);
    for (const line of lines) expect(line.trim().split('\n')).toHaveLength(1);
  });

  test('has our own mistakes with what mends them; the answer has an id and no more', async () => {
    lines.length = 0;
    await house.reeve.database.run('alter table saved_view rename to elsewhere');
    const answer = await send({ url: '/api/views?type=incident', headers: { authorization: `Bearer ${ada.token}` } });
    await house.reeve.database.run('alter table elsewhere rename to saved_view');
    expect(answer.statusCode).toBe(500);
    const { id } = answer.json<{ id: string }>();
    expect(answer.body).not.toMatch(/saved_view|select|\.ts|node_modules/);
    const line = lines.find((each) => each.includes(id)) ?? '';
    expect(JSON.parse(line)).toMatchObject({ id, err: { code: '42P01', stack: expect.stringContaining('.ts') } });
    expect(line).not.toContain(ada.token);
  });
});

test('the server asks nobody: there is no outward request that could be turned elsewhere', () => {
  const sources = globSync('{kernel,fields,traits,methods,derive,practices,server}/**/*.ts', { cwd: root }).filter(
    (path) => !/\.test\.ts$|\/testing\//.test(path),
  );
  expect(sources.length).toBeGreaterThan(200);
  const outward = /\bfetch\(|\bnode:(https?|dns|dgram)\b(?!.*import type)|\bXMLHttpRequest\b|\bWebSocket\(/;
  const found = sources.filter((path) => {
    const source = readFileSync(join(root, path), 'utf8').replace(/^import type .*$/gm, '');
    return outward.test(source);
  });
  expect(found).toEqual([]);
});
