import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WholeMeta } from '../../../derive/meta.types.ts';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { missThoseWhoDidNotCome } from './miss-those-who-did-not-come.job.ts';
import { visitorPractice } from './visitor.practice.ts';

const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
const yesterday = new Date(Date.now() - 86_400_000).toISOString();

describe('the life of a visit', () => {
  let house: TestReeve;
  let hanna: Client;
  let rolf: Client;
  let other: Client;
  let number = '';

  beforeAll(async () => {
    house = await testReeve({}, [visitorPractice]);
    hanna = await house.person('Hanna Host', ['requester']);
    other = await house.person('Otto Other', ['requester']);
    rolf = await house.person('Rolf Reception', ['reception']);
  });
  afterAll(() => house.stop());

  test('a host announces somebody; who goes with them is decided, and says why', async () => {
    const answer = await hanna.post('/api/visitors', {
      name: 'Ada Lovelace',
      company: 'Analytical Engines',
      expectedAt: tomorrow,
      area: 'restricted',
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    expect(answer.body).toMatchObject({ number: 'VST-1', state: 'expected', category: 'planned', host: hanna.id });
    expect(answer.body).toMatchObject({ escort: 'security' });
    number = 'VST-1';
    expect((await hanna.get(`/api/visitors/${number}/why?field=escort`)).body).toMatchObject({
      value: 'security',
      because: 'In a restricted area security goes with a visitor.',
    });
  });

  test('what is not right is refused by field', async () => {
    const answer = await hanna.post('/api/visitors', { company: 'Nobody', expectedAt: 'tomorrow' });
    expect(answer.status).toBe(422);
    expect(answer.body['fields']).toEqual([
      { field: 'name', code: 'required', message: 'is required' },
      { field: 'expectedAt', code: 'custom', message: 'must be a moment, as 2026-11-21T09:30:00Z' },
    ]);
  });

  test('host and reception see it, others do not', async () => {
    expect((await rolf.get(`/api/visitors/${number}`)).status).toBe(200);
    expect((await other.get(`/api/visitors/${number}`)).status).toBe(404);
    expect((await other.get('/api/visitors?count=true')).body).toMatchObject({ items: [], total: 0 });
    expect((await other.get('/api/search?q=lovelace')).body['items']).toEqual([]);
  });

  test('it is found by its words, and stands in the list that everybody starts with', async () => {
    const found = (await rolf.get('/api/search?q=analytical')).body['items'] as { number: string }[];
    expect(found.map((hit) => hit.number)).toEqual([number]);
    const listed = await rolf.get('/api/visitors?state=expected&sort=expectedAt&count=true');
    expect(listed.body).toMatchObject({ total: 1, items: [{ number }] });
  });

  test('only reception admits, and only who has been instructed', async () => {
    expect((await hanna.post(`/api/visitors/${number}/admit`)).status).toBe(403);
    const refused = await rolf.post(`/api/visitors/${number}/admit`);
    expect(refused.status).toBe(409);
    expect(refused.body['detail']).toBe('Give the safety instruction first: the visit leads into a restricted area.');
    const { body } = await rolf.get(`/api/visitors/${number}?with=verbs`);
    expect(body['verbs']).toContainEqual({ name: 'admit', allowed: true });
    const admitted = await rolf.post(`/api/visitors/${number}/admit`, {
      instructed: true,
      equipment: [{ what: 'Notebook', serialNumber: 'B-1843' }],
    });
    expect(admitted.body).toMatchObject({ state: 'present', instructed: true, equipment: [{ what: 'Notebook' }] });
    expect(admitted.body['arrivedAt']).not.toBeNull();
  });

  test('the host hears of it', async () => {
    await house.reeve.settle();
    const { body } = await hanna.get('/api/notices');
    expect(body['items']).toMatchObject([{ sentence: 'Rolf Reception moved VST-1 to “Present”: Ada Lovelace' }]);
  });

  test('a visit can be linked to what it is about', async () => {
    const incident = await house.make('incident', { title: 'Lift stuck', requester: rolf.id });
    const linked = await rolf.post(`/api/visitors/${number}/links`, { kind: 'comes-for', to: incident });
    expect(linked.status, JSON.stringify(linked.body)).toBe(201);
  });

  test('who has left is history: nothing can be changed any more', async () => {
    expect((await rolf.post(`/api/visitors/${number}/leave`)).body).toMatchObject({
      state: 'left',
      category: 'closed',
    });
    expect((await rolf.patch(`/api/visitors/${number}`, { company: 'Another' })).status).toBe(422);
    const { body } = await rolf.get(`/api/visitors/${number}/activity`);
    const told = (body['items'] as { what: string; content: { verb?: string } }[]).map(
      ({ what, content }) => content.verb ?? what,
    );
    expect(told).toEqual(['leave', 'linked', 'admit', 'created']);
  });

  test('who did not come is given up by the job', async () => {
    const late = await rolf.post('/api/visitors', { name: 'Charles Babbage', expectedAt: yesterday });
    await runJob(house.reeve.database, house.reeve.keeper.current(), missThoseWhoDidNotCome);
    expect((await rolf.get(`/api/visitors/${late.body['number']}`)).body).toMatchObject({ state: 'missed' });
  });

  test('the list goes out as CSV, in the language of whoever asks', async () => {
    const greta = await house.person('Greta Empfang', ['reception'], { language: 'de' });
    const { status, body } = await greta.get('/api/visitors/export?format=csv&columns=number,name,escort');
    expect(status).toBe(200);
    expect(String(body['text'])).toContain('Name,Begleitung\r\n');
    expect(String(body['text'])).toContain('VST-1,Ada Lovelace,');
    const why = await greta.get(`/api/visitors/${number}/why?field=escort`);
    expect(why.body['because']).toBe('Im gesperrten Bereich begleitet der Wachdienst.');
  });

  test('the browser learns of it: type, words, link kind and role', async () => {
    const meta = (await rolf.get('/api/meta')).body as unknown as WholeMeta;
    expect(meta.types['visitor']).toMatchObject({ plural: 'visitors', words: { name: 'Visitor' } });
    expect(meta.types['visitor']?.lists.map(({ name }) => name)).toEqual(['expected', 'present', 'all']);
    expect(meta.linkKinds.map(({ name }) => name)).toContain('comes-for');
    expect(meta.roles.map(({ name }) => name)).toContain('reception');
  });
});
