import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { remindOfReviews } from './remind-of-reviews.job.ts';

describe('an article', () => {
  let house: TestReeve;
  let ana: Client;
  let bo: Client;
  let rita: Client;
  let swantje: Client;
  let nordlicht: string;
  const at = '/api/articles/KNW-1';

  beforeAll(async () => {
    house = await testReeve();
    nordlicht = await house.make('organisation', { name: 'Nordlicht' });
    ana = await house.person('Ana Agent', ['agent']);
    bo = await house.person('Bo Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
    swantje = await house.person('Swantje Customer', ['requester'], { organisation: nordlicht });
  });
  afterAll(() => house.stop());

  const told = async (who: Client): Promise<readonly string[]> =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);

  test('is written by one and published by another', async () => {
    await ana.post('/api/articles', { title: 'How do I reset my password?', body: 'Press *Forgotten*.' });
    await ana.post(`${at}/submit`);
    expect((await ana.post(`${at}/publish`)).status).toBe(403);
    expect((await bo.post(`${at}/publish`)).body).toMatchObject({ state: 'published' });
  });

  test('published inside, it is read by staff and those it is shared with; to all, by everybody, and found', async () => {
    expect((await swantje.get(at)).status).toBe(404);
    await ana.patch(at, { sharedWith: [{ organisation: nordlicht }] });
    expect((await swantje.get(at)).body).toMatchObject({ title: 'How do I reset my password?' });
    expect((await rita.get(at)).status).toBe(404);
    expect(JSON.stringify((await rita.get('/api/search?q=password')).body)).not.toContain('KNW-1');
    await bo.post(`${at}/publish-to-all`);
    const read = (await rita.get(at)).body;
    expect(read).toMatchObject({ body: 'Press *Forgotten*.' });
    expect(read['sharedWith'] ?? null).toBeNull();
    expect(JSON.stringify((await rita.get('/api/search?q=password')).body)).toContain('KNW-1');
    expect((await rita.patch(at, { title: 'Hers' })).status).toBe(403);
  });

  test('is offered on an incident, sent to its requester, and then offered no more', async () => {
    const incident = `/api/incidents/${(await rita.post('/api/incidents', { title: 'Password reset does not work' })).body['number']}`;
    const offered = async () => (await ana.get(`${incident}/fitting-articles`)).body['items'];
    expect(await offered()).toMatchObject([{ number: 'KNW-1', because: 'words' }]);
    expect((await ana.post(`${incident}/send-article`, { article: 'KNW-1' })).body).toMatchObject({ sent: true });
    expect(JSON.stringify((await rita.get(`${incident}/activity`)).body)).toContain('Press *Forgotten*.');
    expect(await offered()).toEqual([]);
    expect((await ana.get(`${at}/links`)).body['items']).toMatchObject([{ kind: 'documents', direction: 'out' }]);
  });

  test('readers say whether it helped; each counts once, and whoever reads only writes nothing', async () => {
    for (const verb of ['did-not-help', 'did-not-help', 'helped'])
      expect((await rita.post(`${at}/${verb}`)).status).toBe(200);
    await swantje.post(`${at}/did-not-help`);
    await house.reeve.settle();
    expect((await rita.get(at)).body).toMatchObject({ helpful: 1, unhelpful: 1 });
    for (const who of [ana, bo]) await who.post(`${at}/did-not-help`);
    await house.reeve.settle();
    expect(await told(ana)).toContain('Readers say that KNW-1 does not help: How do I reset my password?');
  });

  test('its owner hears once that it is to be looked at again', async () => {
    await ana.patch(at, { reviewDue: '2026-01-31' });
    const look = () => runJob(house.reeve.database, house.reeve.keeper.current(), remindOfReviews);
    await look();
    await look();
    const due = 'KNW-1 is to be looked at again: How do I reset my password?';
    expect((await told(ana)).filter((sentence) => sentence === due)).toHaveLength(1);
  });
});
