import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

/**
 * Two customers of one provider. Everything of customer B carries the word SECRET; whatever customer A asks, by whatever
 * route, the word and the ids of B’s things never come back.
 */
describe('customers never see each other’s things', () => {
  let house: TestReeve;
  let rita: Client;
  let kim: Client;
  let olga: Client;
  let ana: Client;
  let theirs: Record<
    'organisation' | 'incident' | 'request' | 'person' | 'site' | 'item' | 'attachment' | 'link',
    string
  >;
  let mine: { incident: string; number: string };
  let answers: Answer[];

  const form = (name: string, content: string) => ({
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    payload: `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--edge--\r\n`,
  });

  beforeAll(async () => {
    house = await testReeve();
    const a = await house.make('organisation', { name: 'Customer A' });
    const b = await house.make('organisation', { name: 'SECRET B' });
    rita = await house.person('Rita', ['requester'], { organisation: a });
    kim = await house.person('Kim', ['requester', 'key-contact'], { organisation: a });
    olga = await house.person('SECRET Olga', ['requester'], { organisation: b });
    ana = await house.person('Ana', ['agent']);
    const own = await rita.post('/api/incidents', { title: 'The printer jams' });
    mine = { incident: String(own.body['id']), number: String(own.body['number']) };
    const incident = await olga.post('/api/incidents', { title: 'SECRET printer jams' });
    expect(incident.status).toBe(201);
    const id = String(incident.body['id']);
    const linked = await ana.post(`/api/incidents/${mine.incident}/links`, { kind: 'relates', to: id });
    expect(linked.status, JSON.stringify(linked.body)).toBe(201);
    await olga.post(`/api/incidents/${id}/activity`, { text: 'SECRET words' });
    const { token } = await tokenOf(olga);
    const kept = await house.app.inject({
      method: 'POST',
      url: `/api/incidents/${id}/attachments`,
      ...form('SECRET.txt', 'SECRET content'),
      headers: { ...form('', '').headers, authorization: `Bearer ${token}` },
    });
    expect(kept.statusCode, kept.body).toBe(201);
    theirs = {
      organisation: b,
      incident: id,
      request: await house.make('request', { title: 'SECRET wish', requester: olga.id, variant: 'other' }),
      person: olga.id,
      site: await house.make('site', { name: 'SECRET place', organisation: b }),
      item: await house.make('configuration-item', {
        name: 'SECRET laptop',
        variant: 'workstation',
        organisation: b,
        usedBy: olga.id,
      }),
      attachment: String(kept.json<{ id: string }>().id),
      link: String(linked.body['id']),
    };
    await house.reeve.settle();
  });
  afterAll(() => house.stop());

  const tokenOf = async ({ id }: Client): Promise<{ token: string }> => {
    const { makeToken } = await import('../identity/token.ts');
    return { token: (await makeToken(house.reeve.database, id, 'x', null, 1, new Date().toISOString())).secret };
  };

  /** What of B’s an answer lets through. The id that was asked with may be said back: whoever asks knows it. */
  const leaked = ({ body }: Answer, asked = ''): readonly string[] => {
    const said = JSON.stringify(body);
    return ['SECRET', ...Object.values(theirs)].filter((word) => word !== asked && said.includes(word));
  };

  const types = {
    organisation: 'organisations',
    incident: 'incidents',
    request: 'requests',
    person: 'people',
    site: 'sites',
    item: 'configuration-items',
  } as const;

  test('lists, counts, figures, search, work, notices, meta and exports of every type', async () => {
    const routes = [
      ...Object.values(types).flatMap((plural) => [
        `/api/${plural}?limit=200&include=*&count=true`,
        `/api/${plural}?q=SECRET&count=true`,
        `/api/${plural}/figures`,
        `/api/${plural}/figures?by=${plural === 'people' || plural === 'sites' || plural === 'configuration-items' ? 'organisation' : 'createdBy'}`,
        `/api/${plural}/export?format=csv`,
        `/api/${plural}?sort=-updatedAt&archived=true`,
      ]),
      `/api/incidents?requester=${theirs.person}`,
      `/api/incidents?organisation=not:${theirs.organisation}`,
      '/api/incidents?title=like:SECRET',
      '/api/search?q=SECRET',
      '/api/search?q=secret&types=incident,person,organisation',
      `/api/search?q=${theirs.incident}`,
      '/api/work',
      '/api/notices',
      '/api/meta',
      '/api/openapi.json',
      '/api/views?type=incident',
      `/api/incidents/${mine.number}/similar`,
      `/api/incidents/${mine.number}/links`,
      `/api/incidents/${mine.number}/activity?limit=500`,
      `/api/incidents/${mine.number}?include=*&with=verbs`,
    ];
    for (const client of [rita, kim])
      for (const route of routes) {
        const answer = await client.get(route);
        expect.soft(answer.status, `${route}: ${JSON.stringify(answer.body).slice(0, 200)}`).toBe(200);
        expect
          .soft(leaked(answer, route.includes(theirs.person) ? theirs.person : theirs.organisation), route)
          .toEqual([]);
      }
  });

  test('counting tells of one’s own only', async () => {
    expect((await rita.get('/api/incidents?count=true&limit=1')).body['total']).toBe(1);
    expect((await rita.get('/api/incidents/figures')).body['total']).toBe(1);
    expect((await rita.get(`/api/incidents?count=true&requester=${theirs.person}`)).body['total']).toBe(0);
  });

  test('what is forbidden and what was never there are told apart by nothing', async () => {
    const nowhere = '0198c0de-0000-7000-8000-000000000000';
    const shape = ({ status, body }: Answer, key: string): string =>
      JSON.stringify([status, body]).replaceAll(key, 'KEY');
    for (const [what, plural] of Object.entries(types)) {
      const there = theirs[what as keyof typeof types];
      for (const ask of [
        (key: string) => rita.get(`/api/${plural}/${key}`),
        (key: string) => rita.get(`/api/${plural}/${key}/activity`),
        (key: string) => rita.get(`/api/${plural}/${key}/links`),
        (key: string) => rita.get(`/api/${plural}/${key}/attachments`),
        (key: string) => rita.get(`/api/${plural}/${key}/why?field=state`),
        (key: string) => rita.patch(`/api/${plural}/${key}`, { description: 'x' }),
        (key: string) => rita.delete(`/api/${plural}/${key}`),
        (key: string) => rita.post(`/api/${plural}/${key}/restore`),
        (key: string) => rita.post(`/api/${plural}/${key}/activity`, { text: 'x' }),
        (key: string) =>
          rita.post(`/api/${plural}/bulk`, [
            { op: 'update', key, values: {} },
            { op: 'archive', key },
          ]),
        (key: string) => rita.post('/api/incidents', { title: 'x', service: key }),
        (key: string) => rita.post('/api/incidents/preview', { values: { requester: key, service: key } }),
        (key: string) => rita.post('/api/incidents/preview', { number: key }),
        (key: string) => ana.id && rita.post(`/api/incidents/${mine.number}/links`, { kind: 'relates', to: key }),
        (key: string) => rita.post(`/api/incidents/${mine.number}/activity`, { text: 'x', mentions: [key] }),
      ]) {
        answers = [await ask(there), await ask(nowhere)] as Answer[];
        expect
          .soft(shape(answers[0] as Answer, there), `${plural}: ${String(ask)}`)
          .toBe(shape(answers[1] as Answer, nowhere));
        expect.soft(leaked(answers[0] as Answer, there), `${plural}: ${String(ask)}`).toEqual([]);
      }
    }
  });

  test('verbs, attachments and links at the other end', async () => {
    const asked: Answer[] = [
      await kim.post(`/api/incidents/${theirs.incident}/close`),
      await kim.post(`/api/incidents/${theirs.incident}/reopen`, { assignee: 'me' }),
      await kim.get(`/api/incidents/${theirs.incident}/similar`),
      await kim.get(`/api/attachments/${theirs.attachment}`),
      await kim.delete(`/api/attachments/${theirs.attachment}`),
      await kim.delete(`/api/incidents/${mine.number}/links/${theirs.link}`),
    ];
    for (const [at, answer] of asked.entries()) {
      expect.soft(answer.status, String(at)).toBe(404);
      expect.soft(leaked(answer, theirs.incident), String(at)).toEqual([]);
    }
  });

  test('a title or comment that looks like an id brings no name along', async () => {
    const disguised = await rita.post('/api/incidents', { title: theirs.incident });
    const told = await rita.get(`/api/incidents/${disguised.body['number']}/activity`);
    expect(leaked(told, theirs.incident)).toEqual([]);
    const listed = await rita.get('/api/incidents?include=*');
    expect(leaked(listed, theirs.incident)).toEqual([]);
  });

  test('the stream tells of one’s own only', async () => {
    const address = await house.app.listen({ port: 0, host: '127.0.0.1' });
    const { token } = await tokenOf(rita);
    const stop = new AbortController();
    const response = await fetch(`${address}/api/stream`, {
      headers: { authorization: `Bearer ${token}` },
      signal: stop.signal,
    });
    const heard = (async () => {
      let all = '';
      const decoder = new TextDecoder();
      try {
        for await (const chunk of response.body ?? []) {
          all += decoder.decode(chunk);
          if (all.includes('"name":"incident.said"')) break;
        }
      } catch {
        // the connection was let go
      }
      return all;
    })();
    await olga.post(`/api/incidents/${theirs.incident}/activity`, { text: 'SECRET again' });
    await ana.post(`/api/incidents/${theirs.incident}/activity`, { text: 'SECRET note', visibility: 'internal' });
    await rita.post(`/api/incidents/${mine.number}/activity`, { text: 'Mine' });
    const all = await heard;
    stop.abort();
    expect(all).toContain(mine.incident);
    expect(leaked({ status: 200, body: { all }, headers: {} })).toEqual([]);
  });
});
