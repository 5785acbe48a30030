import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { faultsIn } from '../http/testing/footprint.ts';

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent', 'administrator']);
});
afterAll(() => house.stop());

const entries = async (id: string): Promise<{ seq: number; what: string; content: Record<string, unknown> }[]> =>
  house.reeve.database.run('select seq, what, content from activity where record = $1 order by seq', [id]);

describe('many at once', () => {
  test('twenty writers on one record: what was acknowledged is in the activity, and the version counts it', async () => {
    const id = await house.make('incident', { title: 'Contended', requester: null });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0
          ? ana.post(`/api/incidents/${id}/activity`, { text: `Word ${at}` })
          : ana.patch(`/api/incidents/${id}`, { title: `Title ${at}` }),
      ),
    );
    const acknowledged = answers.filter(({ status }) => status < 300).length;
    expect(answers.filter(({ status }) => status >= 300).every(({ status }) => status === 409)).toBe(true);
    expect(acknowledged).toBeGreaterThan(5);
    const told = await entries(id);
    expect(told.map(({ seq }) => seq)).toEqual(Array.from({ length: acknowledged + 1 }, (_, at) => at + 1));
    for (const [at, { status }] of answers.entries()) {
      const mine =
        at % 2 === 0
          ? told.some(({ content }) => content['text'] === `Word ${at}`)
          : told.some(({ content }) => JSON.stringify(content['changes'] ?? '').includes(`"Title ${at}"`));
      expect(mine, `writer ${at}`).toBe(status < 300);
    }
    expect((await ana.get(`/api/incidents/${id}`)).body['version']).toBe(acknowledged + 1);
    expect(await faultsIn(house.reeve)).toEqual([]);
  });
});

describe('sending again with the same Idempotency-Key', () => {
  const create = (key: string, title: string) => ana.post('/api/incidents', { title }, { 'idempotency-key': key });
  const count = async (title: string): Promise<unknown> =>
    (await ana.get(`/api/incidents?title=${title}&count=true`)).body['total'];

  test('the same answer, done once', async () => {
    const [first, second] = [await create('k1', 'Once'), await create('k1', 'Once')];
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['location']).toBe(first.headers['location']);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await count('Once')).toBe(1);
  });

  test('twice at the same moment: done once, answered alike', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create('k2', 'Together')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
    expect(await count('Together')).toBe(1);
  });

  test('another request under the same key is refused; a refused one leaves the key free', async () => {
    expect((await create('k1', 'Another')).status).toBe(422);
    expect((await create('k3', '')).status).toBe(422);
    expect((await create('k3', 'Now right')).status).toBe(201);
  });

  test('another person’s key is another key', async () => {
    const ben = await house.person('Ben', ['agent']);
    const theirs = await ben.post('/api/incidents', { title: 'Once' }, { 'idempotency-key': 'k1' });
    expect(theirs.status).toBe(201);
    expect(await count('Once')).toBe(2);
  });
});

describe('events of a record', () => {
  test('stand in the order in which they happened, with a key or without', async () => {
    const id = await house.make('incident', { title: 'Busy' });
    const say = (n: number) =>
      ana.post(
        `/api/incidents/${id}/activity`,
        { text: `${n}` },
        n % 2 ? { 'idempotency-key': `order-${n}` } : undefined,
      );
    const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => say(n)));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(8);
    // A row's number is given while the record is locked: it counts as things happened.
    const rows = await house.reeve.database.run<{ id: number }>(
      'select id from outbox where record = $1 order by xid, id',
      [id],
    );
    expect(rows.map((row) => row.id)).toEqual(rows.map((row) => row.id).sort((one, other) => one - other));
  });
});

describe('many changes in one request', () => {
  test('what is refused does not hold up the rest, within an idempotent transaction as well', async () => {
    await house.make('team', { name: 'Taken' });
    const parts = [
      { op: 'create', values: { name: 'First' } },
      { op: 'create', values: { name: 'Taken' } },
      { op: 'create', values: { name: 'Third', colour: 'red' } },
      { op: 'fly', key: 'TEAM-1' },
      { op: 'create', values: { name: 'Fifth' } },
    ];
    const { status, body } = await ana.post('/api/teams/bulk', parts, { 'idempotency-key': 'bulk' });
    expect(status, JSON.stringify(body)).toBe(200);
    const results = body['results'] as { ok: boolean; problem?: { status: number } }[];
    expect(results.map(({ ok, problem }) => (ok ? 'ok' : problem?.status))).toEqual(['ok', 409, 422, 404, 'ok']);
    expect((await ana.get('/api/teams?sort=name')).body['items']).toMatchObject([
      { name: 'Fifth' },
      { name: 'First' },
      { name: 'Taken' },
    ]);
  });
});

test('one reply to many is said on each that there is, by whoever may', async () => {
  const one = await house.make('incident', { title: 'One', requester: null });
  const rita = await house.person('Rita Requester', ['requester']);
  const parts = [one, '00000000-0000-7000-8000-000000000000'].map((key) => ({
    op: 'say',
    key,
    values: { text: 'Back at noon' },
  }));
  const ended = async (who: Client): Promise<unknown> =>
    ((await who.post('/api/incidents/bulk', parts)).body['results'] as { ok: boolean }[]).map(({ ok }) => ok);
  expect(await ended(rita)).toEqual([false, false]);
  expect(await ended(ana)).toEqual([true, false]);
  const said = (await ana.get(`/api/incidents/${one}/activity`)).body['items'] as { content: { text?: string } }[];
  expect(said.map(({ content }) => content.text).filter(Boolean)).toEqual(['Back at noon']);
});

describe('a stale write', () => {
  test('merges where fields do not collide; else is refused with both values, and writes nothing', async () => {
    const id = await house.make('incident', { title: 'Stale', requester: null });
    await ana.patch(`/api/incidents/${id}`, { title: 'Fresh' }, { 'if-match': '"1"' });
    const merged = await ana.patch(`/api/incidents/${id}`, { description: 'Beside' }, { 'if-match': '"1"' });
    expect(merged.body).toMatchObject({ title: 'Fresh', description: 'Beside', version: 3 });
    const refused = await ana.patch(`/api/incidents/${id}`, { title: 'Mine', urgency: 'high' }, { 'if-match': '"1"' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      collides: ['title'],
      theirs: { title: 'Fresh' },
      yours: { title: 'Mine' },
      version: 3,
    });
    expect((await ana.get(`/api/incidents/${id}`)).body).toMatchObject({ urgency: 'medium', version: 3 });
    expect((await ana.patch(`/api/incidents/${id}`, { title: 'x' }, { 'if-match': '"99"' })).status).toBe(422);
  });
});
