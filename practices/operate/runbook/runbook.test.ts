import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

type Step = { readonly step: string; readonly mandatory: boolean; readonly done: boolean };

describe('a runbook', () => {
  let house: TestReeve;
  let ana: Client;
  let rita: Client;
  let service: string;
  let at = '';

  const incident = async (title: string, more = {}): Promise<string> =>
    `/api/incidents/${(await ana.post('/api/incidents', { title, requester: rita.id, ...more })).body['number']}`;

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
    const team = await house.make('team', { name: 'Shop', members: [{ person: ana.id }] });
    service = await house.make('service', { name: 'Web shop', owner: ana.id, supportTeam: team });
  });
  afterAll(() => house.stop());

  test('is published once it has steps', async () => {
    const made = await ana.post('/api/runbooks', { title: 'Take the shop to the second site', service });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    at = `/api/runbooks/${made.body['number']}`;
    expect((await ana.post(`${at}/publish`)).body['fields']).toMatchObject([{ field: 'steps', code: 'required' }]);
    await ana.patch(at, {
      steps: [
        { step: 'Stop orders', mandatory: true },
        { step: 'Tell the shops', mandatory: false },
      ],
    });
    expect((await ana.post(`${at}/publish`)).body).toMatchObject({ state: 'published', category: 'active' });
  });

  test('is offered on incidents of its service, and on those whose words resemble its title', async () => {
    const offered = async (url: string) => (await ana.get(`${url}/fitting-runbooks`)).body['items'];
    expect(await offered(await incident('It burns', { service }))).toMatchObject([
      { title: 'Take the shop to the second site', because: 'service' },
    ]);
    expect(await offered(await incident('The shop at the second site is gone'))).toMatchObject([{ because: 'words' }]);
    expect(await offered(await incident('A mouse is broken'))).toEqual([]);
  });

  test('followed, its steps stand on the checklist once, and the mandatory ones hold up resolving', async () => {
    const url = await incident('The shop is gone', { service });
    const runbook = at.split('/').at(-1);
    expect((await ana.post(`${url}/follow-runbook`, { runbook })).body).toMatchObject({ steps: 2 });
    expect((await ana.post(`${url}/follow-runbook`, { runbook })).body).toMatchObject({ steps: 0 });
    const { checklist } = (await ana.get(url)).body as { checklist: readonly Step[] };
    expect(checklist).toMatchObject([
      { step: 'Stop orders', mandatory: true, done: false },
      { step: 'Tell the shops', mandatory: false, done: false },
    ]);
    const links = (await ana.get(`${url}/links`)).body['items'];
    expect(links).toMatchObject([{ kind: 'follows', direction: 'out', other: { type: 'runbook' } }]);
    const resolve = { resolution: 'Second site serves', resolutionCode: 'solved' };
    expect((await ana.post(`${url}/resolve`, resolve)).status).toBe(409);
    await ana.patch(url, { checklist: checklist.map((step) => ({ ...step, done: step.mandatory })) });
    expect((await ana.post(`${url}/resolve`, resolve)).body).toMatchObject({ state: 'resolved' });
  });

  test('that is not published is not followed, and requesters know of none', async () => {
    const draft = (await ana.post('/api/runbooks', { title: 'Half a thought' })).body['number'];
    const url = await incident('Another day');
    expect((await ana.post(`${url}/follow-runbook`, { runbook: draft })).body['fields']).toMatchObject([
      { field: 'runbook', code: 'not-published' },
    ]);
    expect((await rita.get(at)).status).toBe(404);
    expect((await rita.post(`${url}/follow-runbook`, { runbook: draft })).status).toBe(403);
    expect((await rita.get(`${url}/fitting-runbooks`)).body['items']).toEqual([]);
  });
});
