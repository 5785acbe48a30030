import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

describe('a field that a customer adds is a field like any other', () => {
  let house: TestReeve;
  let ada: Client;
  let ana: Client;

  beforeAll(async () => {
    house = await testReeve();
    ada = await house.person('Ada', ['administrator']);
    ana = await house.person('Ana', ['agent']);
    // Every connection has prepared its statements before the columns change.
    await Promise.all(Array.from({ length: 12 }, (_, at) => ana.post('/api/incidents', { title: `Before ${at}` })));
    await Promise.all(Array.from({ length: 12 }, () => ana.get('/api/incidents')));
  });
  afterAll(() => house.stop());

  const add = (name: string, kind: string, options: object = {}) =>
    ada.post('/api/custom-fields', {
      type: 'incident',
      name,
      kind,
      label: { en: `Label of ${name}`, de: `Name von ${name}` },
      options,
    });

  test('one of each kind is added, while others read and write', async () => {
    const kinds: readonly (readonly [string, string, object?])[] = [
      ['costCentre', 'text'],
      ['story', 'text', { as: 'markdown' }],
      ['colour', 'choice', { choices: ['red', 'green'] }],
      ['tags', 'choices', { choices: ['a', 'b', 'c'] }],
      ['billable', 'yes-no'],
      ['effort', 'number', { decimals: 2 }],
      ['backup', 'reference', { to: 'person' }],
      ['promisedOn', 'day'],
      ['calledAt', 'moment'],
      ['callBackAfter', 'time-of-day'],
      ['downtime', 'duration'],
      ['damage', 'money'],
      ['weight', 'quantity', { units: ['kg', 't'] }],
      ['spot', 'place'],
    ];
    for (const [name, kind, options] of kinds) {
      const [added, ...reads] = await Promise.all([
        add(name, kind, options),
        ana.get('/api/incidents'),
        ana.post('/api/incidents', { title: `Beside ${name}` }),
      ]);
      expect(added.status, JSON.stringify(added.body)).toBe(201);
      expect(reads.map(({ status }) => status)).toEqual([200, 201]);
      expect((await ana.get('/api/incidents/INC-1')).status, name).toBe(200);
    }
  });

  const values = {
    costCentre: 'CC-4711',
    story: '# Long\n\nand **bold**',
    colour: 'green',
    tags: ['a', 'c'],
    billable: true,
    effort: 2.25,
    promisedOn: '2028-02-29',
    calledAt: '2026-11-21T09:30:00.000Z',
    callBackAfter: '16:30',
    downtime: 'PT1H30M',
    damage: { amount: '12.500', currency: 'BHD' },
    weight: { value: 1.5, unit: 't' },
    spot: { address: 'Main street 1', latitude: 52.5, longitude: 13.4 },
  };

  test('it is created, read, changed and told of in the activity', async () => {
    const created = await ana.post('/api/incidents', { title: 'With everything', ...values, backup: 'me' });
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    expect(created.body).toMatchObject({ ...values, backup: ana.id });
    const at = `/api/incidents/${created.body['number']}`;
    expect((await ana.get(at)).body).toMatchObject(values);
    expect((await ana.patch(at, { colour: 'red', effort: null })).body).toMatchObject({ colour: 'red', effort: null });
    expect(JSON.stringify((await ana.get(`${at}/activity`)).body)).toContain('"colour":["green","red"]');
    expect((await ana.patch(at, { colour: 'blue' })).body['fields']).toMatchObject([{ field: 'colour' }]);
  });

  test('lists filter and sort by it, search finds its words, figures group by it, exports carry it', async () => {
    const numbers = async (query: string): Promise<unknown[]> => {
      const { status, body } = await ana.get(`/api/incidents?${query}`);
      expect(status, JSON.stringify(body)).toBe(200);
      return (body['items'] as { title: string }[]).map(({ title }) => title);
    };
    for (const query of [
      'costCentre=like:4711',
      'colour=red',
      'tags=c',
      'billable=true',
      'promisedOn=gte:2028-01-01',
      'downtime=PT1H30M',
      'callBackAfter=gte:16:30',
      'callBackAfter=lt:16:31',
      'calledAt=lt:2026-12-01',
      'backup=me',
      'damage=not:empty',
    ])
      expect(await numbers(query), query).toEqual(['With everything']);
    expect((await numbers('sort=costCentre&limit=1'))[0]).toBe('With everything');
    const { next } = (await ana.get('/api/incidents?sort=callBackAfter&limit=1')).body;
    expect(await numbers(`sort=callBackAfter&limit=1&after=${String(next)}`)).toHaveLength(1);
    expect(JSON.stringify((await ana.get('/api/search?q=cc-4711')).body)).toContain('With everything');
    expect((await ana.get('/api/incidents/figures?by=colour')).body['items']).toContainEqual({ key: 'red', value: 1 });
    const { text } = (await ana.get('/api/incidents/export?columns=title,costCentre,damage&billable=true')).body as {
      text: string;
    };
    expect(text).toBe('\ufeffTitle,Label of costCentre,Label of damage\r\nWith everything,CC-4711,12.500 BHD\r\n');
  });

  test('meta and the API’s description know it, with its words', async () => {
    const { body } = await ana.get('/api/meta');
    const fields = (body['types'] as Record<string, { fields: { name: string; label: string; custom: boolean }[] }>)[
      'incident'
    ]?.fields;
    expect(fields?.find(({ name }) => name === 'colour')).toMatchObject({ label: 'Label of colour', custom: true });
    const described = JSON.stringify((await ana.get('/api/openapi.json')).body);
    expect(described).toContain('"costCentre"');
  });

  test('it takes no name that means something else, and is never a part that permission stands on', async () => {
    for (const name of [
      'version',
      'constructor',
      'toString',
      'sum',
      'period',
      'included',
      'archivedAt',
      'Title',
      'a b',
      'title',
      'watchers',
    ])
      expect((await add(name, 'text')).status, name).toBe(422);
    const added = await ada.post('/api/custom-fields', {
      type: 'site',
      name: 'requester',
      kind: 'text',
      label: { en: 'Requester' },
    });
    expect(added.status).toBe(422);
    expect((await ana.get('/api/sites')).status).toBe(200);
  });

  test('only administrators add one; a retired one leaves the API, and what stood in it stays', async () => {
    const refused = await ana.post('/api/custom-fields', {
      type: 'incident',
      name: 'mine',
      kind: 'text',
      label: { en: 'Mine' },
    });
    expect(refused.status).toBe(403);
    const { items } = (await ada.get('/api/custom-fields')).body as { items: { id: string; name: string }[] };
    const id = items.find(({ name }) => name === 'costCentre')?.id;
    expect((await ada.delete(`/api/custom-fields/${id}`)).status).toBe(204);
    expect((await ana.get('/api/incidents?costCentre=x')).status).toBe(422);
    expect(
      await house.reeve.database.run("select x_cost_centre from incident where title = 'With everything'"),
    ).toEqual([{ x_cost_centre: 'CC-4711' }]);
  });
});
