import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordType } from '../../derive/registry.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent', 'administrator']);
});
afterAll(() => house.stop());

const odd = "O’Brien\\\\\"s {order}, 'quoted' Größe\\n\\t€ 😀";

test('what a write answers is what is read afterwards: money, days, choices, durations, moments, text with what SQL minds', async () => {
  const order = {
    variant: 'laptop-order',
    title: odd,
    description: odd,
    quantity: 3,
    neededOn: '2026-02-28',
    price: { amount: '12.5', currency: 'EUR' },
    accessories: ['dock', 'mouse'],
  };
  const visit = { title: odd, expectedDuration: 'PT90M', appointmentStartAt: '2026-02-28T10:00:00.120+02:00' };
  for (const [plural, input, emptied] of [
    ['requests', order, { price: null, neededOn: null, accessories: [] }],
    ['work-orders', visit, { appointmentStartAt: null }],
  ] as const) {
    const made = await ana.post(`/api/${plural}`, input);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const path = `/api/${plural}/${made.body['number']}`;
    expect((await ana.get(path)).body).toEqual(made.body);
    const changed = await ana.patch(path, emptied);
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect((await ana.get(path)).body).toEqual(changed.body);
  }
});

test('also of lines, verbs and several writes of the same shape', async () => {
  for (const title of ['One', 'Two']) {
    const made = await ana.post('/api/incidents', { title, watchers: [{ person: ana.id }] });
    const path = `/api/incidents/${made.body['number']}`;
    expect((await ana.get(path)).body).toEqual(made.body);
    for (const [verb, input] of [
      ['assign', { team: await house.make('team', { name: `Team ${title}` }), assignee: ana.id }],
      ['resolve', { resolutionCode: 'solved', resolution: `Done: ${title}` }],
    ] as const) {
      const answer = await ana.post(`${path}/${verb}`, input);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      expect((await ana.get(path)).body).toEqual(answer.body);
    }
    const emptied = await ana.patch(path, { watchers: [] });
    expect((await ana.get(path)).body).toEqual(emptied.body);
    expect(emptied.body['watchers']).toEqual([]);
  }
});

/** What the record's own address tells, but for lines, which a list does not hold. */
const withoutLines = (plural: string, record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { lines } = house.reeve.keeper.current().registry.byPlural.get(plural) as RecordType;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !lines.has(name)));
};

test('a list tells of a record what the record itself tells, to whoever asks, with the same names behind its references', async () => {
  const rita = await house.person('Rita', ['requester']);
  const made = [
    [
      'requests',
      { variant: 'laptop-order', title: odd, requester: rita.id, price: { amount: '12.5', currency: 'EUR' } },
    ],
    ['requests', { title: 'Plain', requester: rita.id, neededOn: '2026-02-28' }],
    ['incidents', { title: odd, description: `${odd}\u2028"`, requester: rita.id, watchers: [{ person: ana.id }] }],
    ['incidents', { title: 'Long ago', requester: rita.id, impact: 'high' }],
    ['work-orders', { title: odd, expectedDuration: 'PT90M', appointmentStartAt: '2026-02-28T10:00:00.120+02:00' }],
  ] as const;
  for (const [plural, input] of made) {
    const { body } = await ana.post(`/api/${plural}`, input);
    for (const person of [ana, rita]) {
      const alone = await person.get(`/api/${plural}/${body['number']}?include=*`);
      const { items, included } = (await person.get(`/api/${plural}?number=${body['number']}&include=*`)).body as {
        items: Record<string, unknown>[];
        included: Record<string, unknown>;
      };
      if (alone.status === 404) expect(items).toEqual([]);
      else expect([{ ...items[0], included }]).toMatchObject([withoutLines(plural, alone.body)]);
      if (items[0])
        expect(Object.keys(items[0])).toEqual(
          Object.keys(withoutLines(plural, alone.body)).filter((name) => name !== 'included'),
        );
    }
  }
});

test('a list of few fields has those and no others, and an empty one is empty', async () => {
  const { items } = (await ana.get('/api/incidents?fields=impact,title&limit=1')).body as {
    items: Record<string, unknown>[];
  };
  expect(items[0]).toHaveProperty('impact');
  expect(items[0]).not.toHaveProperty('urgency');
  expect((await ana.get('/api/incidents?number=INC-0')).body).toEqual({ items: [], next: null, total: null });
});
