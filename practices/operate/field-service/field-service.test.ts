import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let dora: Client;
let tess: Client;
let rita: Client;

beforeAll(async () => {
  house = await testReeve();
  const customer = await house.make('organisation', { name: 'Nordlicht' });
  dora = await house.person('Dora Dispatcher', ['agent', 'dispatcher']);
  tess = await house.person('Tess Technician', ['technician']);
  rita = await house.person('Rita Requester', ['requester'], { organisation: customer });
});
afterAll(() => house.stop());

const made = async (url: string, input: object): Promise<string> => {
  const answer = await dora.post(url, input);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return `${url}/${answer.body['number']}`;
};
const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

test('each trip of a work order is a visit by itself, and only the first can fix it the first time', async () => {
  const order = await made('/api/work-orders', { title: 'Change the belt', contact: rita.id });
  const date = { assignee: tess.id, appointmentStartAt: later(1), appointmentEndAt: later(2) };
  const visits = async () => {
    await house.reeve.settle();
    return (await tess.get('/api/visits?sort=appointmentStartAt')).body['items'] as Record<string, unknown>[];
  };
  await dora.post(`${order}/schedule`, date);
  expect(await visits()).toMatchObject([{ title: 'Change the belt', state: 'planned', sequence: 1, contact: rita.id }]);
  await dora.post(`${order}/schedule`, { ...date, appointmentStartAt: later(0.5) });
  expect(await visits()).toHaveLength(1);
  await tess.post(`${order}/travel`);
  await visits();
  await tess.post(`${order}/arrive`);
  await visits();
  await tess.post(`${order}/pause`, { pausedFor: 'parts' });
  expect(await visits()).toMatchObject([{ state: 'finished', outcome: 'part-missing', firstTimeFix: false }]);

  await dora.post(`${order}/schedule`, { ...date, appointmentStartAt: later(24), appointmentEndAt: later(25) });
  await visits();
  await tess.post(`${order}/arrive`);
  await visits();
  await tess.post(`${order}/finish`, { workDone: 'Belt changed', signatureName: 'R. Requester' });
  const [, second] = await visits();
  expect(second).toMatchObject({ sequence: 2, state: 'finished', outcome: 'done', firstTimeFix: false });
  const whole = (await tess.get(`/api/visits/${second?.['number']}`)).body;
  expect(whole).toMatchObject({
    findings: 'Belt changed',
    signatureName: 'R. Requester',
    workTime: expect.any(String),
  });
  expect(whole['signedAt']).not.toBeNull();
  expect((await rita.get(`/api/visits/${second?.['number']}`)).body['firstTimeFix'] ?? null).toBeNull();
  const otto = await house.person('Otto Other', ['requester']);
  expect((await otto.get(`/api/visits/${second?.['number']}`)).status).toBe(404);
});

test('a stock moves by its verbs, never below nothing, and tells when more is to be ordered', async () => {
  const part = await house.make('part', { name: 'Transfer belt', partNumber: 'TB-4', minimum: 2 });
  const site = await house.make('site', {
    name: 'Store',
    organisation: await house.make('organisation', { name: 'Us' }),
  });
  const store = await made('/api/stocks', { part, site });
  const van = await made('/api/stocks', { part, keeper: tess.id, minimum: 1 });
  expect((await dora.get(store)).body).toMatchObject({ title: 'Transfer belt', onHand: 0, minimum: 2, reorder: true });
  await dora.post(`${store}/receive`, { quantity: 5 });
  expect((await dora.post(`${store}/transfer`, { quantity: 6, to: van.split('/').at(-1) })).status).toBe(422);
  await dora.post(`${store}/transfer`, { quantity: 2, to: van.split('/').at(-1) });
  expect((await dora.get(store)).body).toMatchObject({ onHand: 3, reorder: false });
  expect((await tess.post(`${van}/use`, { quantity: 3 })).body['fields']).toMatchObject([{ field: 'quantity' }]);
  await tess.post(`${van}/use`, { quantity: 2, note: 'Ward 4B' });
  await house.reeve.settle();
  expect((await dora.get(van)).body).toMatchObject({ onHand: 0, reorder: true });
  const told = ((await tess.get('/api/notices')).body['items'] as { sentence: string }[]).map(
    ({ sentence }) => sentence,
  );
  expect(told.some((each) => each.endsWith('is to be reordered: Transfer belt'))).toBe(true);
  expect((await tess.post(`${store}/use`, { quantity: 1 })).status).toBe(403);
  expect((await dora.patch(store, { reserved: 4 })).body['fields']).toMatchObject([{ field: 'reserved' }]);
  expect((await dora.post(`${store}/count`, { counted: 1 })).body).toMatchObject({ difference: -2 });
  const tracked = await house.make('part', { name: 'Tablet', partNumber: 'T-10', serialTracked: true });
  const tablets = await made('/api/stocks', { part: tracked, site });
  expect((await dora.post(`${tablets}/receive`, { quantity: 1 })).body['fields']).toMatchObject([
    { field: 'serialNumber' },
  ]);
  expect((await dora.post(`${tablets}/receive`, { quantity: 1, serialNumber: 'SN-1' })).body).toMatchObject({
    onHand: 1,
  });
});
