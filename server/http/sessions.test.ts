import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, givePassword, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { beginSession, sessionPerson } from '../identity/session.ts';

let house: TestReeve;
let ana: Client;
let ben: Client;
const password = 'correct horse battery staple';

beforeAll(async () => {
  house = await testReeve({ behindProxy: true });
  ana = await house.person('Ana', ['agent', 'administrator']);
  ben = await house.person('Ben', ['agent']);
  for (const { id } of [ana, ben]) await givePassword(house, id, password);
});
afterAll(() => house.stop());

type Sent = { status: number; body: Record<string, unknown>; cookie: string; session: string };

async function send(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const answer = await house.app.inject({ method, url, headers, ...(body && { payload: body }) });
  const cookie = String(answer.headers['set-cookie'] ?? '');
  const json = answer.body.startsWith('{') ? (JSON.parse(answer.body) as Record<string, unknown>) : {};
  return { status: answer.statusCode, body: json, cookie, session: cookie.split(';')[0] ?? '' };
}

const signIn = async (who: string, headers: Record<string, string> = {}): Promise<Sent> => {
  const sent = await send('POST', '/api/session', { email: `${who}@example.com`, password }, headers);
  expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  return sent;
};
const works = async (cookie: string): Promise<boolean> =>
  (await send('GET', '/api/work', undefined, { cookie })).status === 200;

describe('the cookie', () => {
  test('is bound to the host and to TLS where there is TLS', async () => {
    const { cookie, session } = await signIn('ana', { 'x-forwarded-proto': 'https' });
    expect(cookie).toMatch(/^__Host-reeve_session=[\w-]{43};/);
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
    const ask = (name: string) => send('GET', '/api/work', undefined, { cookie: name, 'x-forwarded-proto': 'https' });
    expect((await ask(session)).status).toBe(200);
    expect((await ask(session.replace('__Host-', ''))).status).toBe(401);
  });

  test('is a new one each time, and the one that was brought along ends', async () => {
    const first = (await signIn('ana')).session;
    const second = (await signIn('ana', { cookie: first })).session;
    expect(second).not.toBe(first);
    expect([await works(first), await works(second)]).toEqual([false, true]);
  });

  test('one that somebody made up beforehand is never taken over', async () => {
    const planted = `reeve_session=${'a'.repeat(43)}`;
    const { session } = await signIn('ana', { cookie: planted });
    expect(session).not.toBe(planted);
    expect(await works(planted)).toBe(false);
  });
});

describe('a session', () => {
  const begun = async (days: number): Promise<string> => {
    const at = new Date(Date.now() - days * 86_400_000).toISOString();
    return beginSession(house.reeve.database, ana.id, at, 'test');
  };
  const personAt = (secret: string, days: number): Promise<string | null> =>
    sessionPerson(house.reeve.database, secret, new Date(Date.now() + days * 86_400_000).toISOString());

  test('ends after three days without a visit, and after thirty days with one each day', async () => {
    const idle = await begun(0);
    expect(await personAt(idle, 2.9)).toBe(ana.id);
    expect(await personAt(await begun(0), 3.1)).toBeNull();
    const busy = await begun(0);
    for (let day = 1; day < 30; day += 1) expect(await personAt(busy, day), `day ${day}`).toBe(ana.id);
    expect(await personAt(busy, 30.1)).toBeNull();
  });

  test('begun by a clock that was a year ahead does not last a year', async () => {
    const ahead = await begun(-365);
    expect(await personAt(ahead, 0)).toBeNull();
  });

  test('goes on when the clock is put back by an hour', async () => {
    const secret = await begun(0);
    expect(await personAt(secret, -1 / 24)).toBe(ana.id);
    expect(await personAt(secret, 0)).toBe(ana.id);
  });

  test('changes its secret with the password, and all others end', async () => {
    const [here, there] = [(await signIn('ben')).session, (await signIn('ben')).session];
    const next = 'another staple of horses';
    const changed = await send('PUT', '/api/session/password', { current: password, next }, { cookie: here });
    expect(changed.status).toBe(204);
    expect([await works(here), await works(there), await works(changed.session)]).toEqual([false, false, true]);
    await givePassword(house, ben.id, password);
  });

  test('changes its secret with the second factor, and all others end', async () => {
    const dora = await house.person('Dora', ['agent']);
    await givePassword(house, dora.id, password);
    const [here, there] = [(await signIn('dora')).session, (await signIn('dora')).session];
    const { body } = await send('POST', '/api/session/second-factor', undefined, { cookie: here });
    const code = new TOTP({ secret: Secret.fromBase32(String(body['secret'])), period: 30, digits: 6 }).generate();
    const set = await send('PUT', '/api/session/second-factor', { code }, { cookie: here });
    expect(set.status).toBe(204);
    expect([await works(here), await works(there), await works(set.session)]).toEqual([false, false, true]);
  });
});

describe('one’s sessions', () => {
  type Row = { id: string; client: string; current: boolean };
  const mine = async (cookie: string): Promise<Row[]> =>
    (await send('GET', '/api/sessions', undefined, { cookie })).body['items'] as Row[];

  test('are listed and ended one by one, or all others at once', async () => {
    const here = (await signIn('ben', { 'user-agent': 'Here' })).session;
    const there = (await signIn('ben', { 'user-agent': 'There' })).session;
    const rows = await mine(here);
    expect(rows.map(({ client, current }) => [client, current])).toEqual(
      expect.arrayContaining([
        ['Here', true],
        ['There', false],
      ]),
    );
    expect(JSON.stringify(rows)).not.toContain(here.split('=')[1]);
    const other = rows.find(({ client }) => client === 'There')?.id ?? '';
    expect((await send('DELETE', `/api/sessions/${other}`, undefined, { cookie: here })).status).toBe(204);
    expect([await works(here), await works(there)]).toEqual([true, false]);
    const third = (await signIn('ben')).session;
    expect((await send('DELETE', '/api/sessions', undefined, { cookie: here })).status).toBe(204);
    expect([await works(here), await works(third)]).toEqual([true, false]);
    expect(await mine(here)).toHaveLength(1);
  });

  test('are nobody else’s: neither another person nor a token ends them', async () => {
    const [his, hers] = [(await signIn('ben')).session, (await signIn('ana')).session];
    const [{ id = '' } = {}] = await mine(his);
    for (const key of [id, 'nonsense', `${id}0`])
      expect((await send('DELETE', `/api/sessions/${key}`, undefined, { cookie: hers })).status).toBe(404);
    expect((await ben.get('/api/sessions')).status).toBe(403);
    expect((await ben.delete('/api/sessions')).status).toBe(403);
    expect(await works(his)).toBe(true);
  });

  test('are ended by an administrator, and by nobody beside', async () => {
    const { session } = await signIn('ben');
    expect((await ben.post(`/api/people/${ana.id}/end-sessions`)).status).toBe(403);
    expect((await ana.post(`/api/people/${ben.id}/end-sessions`)).status).toBe(204);
    expect(await works(session)).toBe(false);
  });

  test('are fifty at most: the one used least recently makes room', async () => {
    const { id } = await house.person('Many', ['agent']);
    const at = (minute: number): string => new Date(Date.now() + minute * 60_000).toISOString();
    const first = await beginSession(house.reeve.database, id, at(0), 'first');
    for (let one = 1; one <= 50; one += 1) await beginSession(house.reeve.database, id, at(one), 'more');
    expect(await sessionPerson(house.reeve.database, first, at(51))).toBeNull();
  });
});
