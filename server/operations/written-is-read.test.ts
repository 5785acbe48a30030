import { afterAll, beforeAll, expect, test } from 'vitest';
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
