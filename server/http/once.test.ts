import { afterAll, beforeAll, expect, test } from 'vitest';
import { givePassword, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let incident: string;
let cookie: string;

beforeAll(async () => {
  house = await testReeve();
  const ada = await house.person('Ada', ['agent', 'administrator']);
  await givePassword(house, ada.id, 'correct horse battery');
  incident = await house.make('incident', { title: 'With files', requester: ada.id });
  const payload = { email: 'ada@example.com', password: 'correct horse battery' };
  const { headers } = await house.app.inject({ method: 'POST', url: '/api/session', payload });
  cookie = String(headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(() => house.stop());

type Sent = { status: number; body: Record<string, unknown>; again: boolean };

async function send(url: string, key: string, payload: object | string, type = 'application/json'): Promise<Sent> {
  const answer = await house.app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'idempotency-key': key, 'content-type': type },
    payload,
  });
  return {
    status: answer.statusCode,
    body: answer.json<Record<string, unknown>>(),
    again: answer.headers['idempotency-replayed'] === 'true',
  };
}

const count = async (table: string): Promise<number> =>
  (await house.reeve.database.run<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1;

const file = (name: string, content: string): string =>
  `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--edge--\r\n`;
const form = 'multipart/form-data; boundary=edge';

test.each([
  ['/api/views', 'saved_view', { type: 'incident', name: 'Mine' }],
  ['/api/custom-fields', 'custom_field', { type: 'incident', name: 'rack', kind: 'text', label: { en: 'Rack' } }],
])('%s: the same key gives the same answer, and one of it', async (url, table, payload) => {
  const before = await count(table);
  const answers = await Promise.all([send(url, table, payload), send(url, table, payload)]);
  const third = await send(url, table, payload);
  for (const { status, body } of [...answers, third]) expect([status, body]).toEqual([201, third.body]);
  expect(third.again).toBe(true);
  expect(await count(table)).toBe(before + 1);
  expect((await send(url, table, { ...payload, name: 'other' })).status).toBe(422);
});

test('an upload with the same key is one attachment; another content or name under it is refused', async () => {
  const url = `/api/incidents/${incident}/attachments`;
  const first = await send(url, 'file', file('a.txt', 'hello'), form);
  const second = await send(url, 'file', file('a.txt', 'hello'), form);
  expect([second.status, second.body, second.again]).toEqual([201, first.body, true]);
  expect(await count('attachment')).toBe(1);
  expect((await send(url, 'file', file('a.txt', 'other'), form)).status).toBe(422);
  expect((await send(url, 'file', file('b.txt', 'hello'), form)).status).toBe(422);
  expect((await send(url, 'another', file('a.txt', 'hello'), form)).status).toBe(201);
  expect(await count('attachment')).toBe(2);
});

test('a token is made once, and its secret is kept nowhere to be told again', async () => {
  const first = await send('/api/tokens', 'token', { name: 'Monitoring' });
  const second = await send('/api/tokens', 'token', { name: 'Monitoring' });
  const before = await count('token');
  expect(first.body['secret']).toMatch(/^reeve_/);
  expect([second.status, second.again]).toEqual([201, true]);
  expect(second.body).toEqual({ ...first.body, secret: null });
  expect(await count('token')).toBe(before);
  const kept = await house.reeve.database.run<{ all: string }>('select answer::text as all from idempotency');
  expect(JSON.stringify(kept)).not.toContain(String(first.body['secret']));
});
