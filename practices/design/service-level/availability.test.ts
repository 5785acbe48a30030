import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportJson } from '../../../server/clocks/report.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let kim: Client;

async function outage(service: string, beganAt: string, endedAt: string, kind = 'unplanned'): Promise<void> {
  const { body } = await kim.post('/api/outages', { title: `Down from ${beganAt}`, service, kind });
  const at = `/api/outages/${body['number']}`;
  expect((await kim.post(`${at}/begin`, { beganAt })).status).toBe(200);
  expect((await kim.post(`${at}/end`, { endedAt })).status).toBe(200);
}

beforeAll(async () => {
  house = await testReeve();
  kim = await house.person('Kim', ['service-level-manager', 'measurement-manager', 'agent'], {
    zone: 'UTC',
    language: 'de',
  });
  const us = await house.make('organisation', { name: 'Us' });
  const [shop, mail] = [await house.make('service', { name: 'Shop' }), await house.make('service', { name: 'Mail' })];
  const told = { variant: 'by-hand', zone: 'UTC' };
  const satisfied = await house.make('measure', {
    ...told,
    title: 'Satisfied with the shop',
    unit: 'percent',
    tolerance: 10,
    readings: [
      { toldOn: '2026-09-30', value: 84, cases: 25 },
      { toldOn: '2026-10-30', value: 91, cases: 33 },
    ],
  });
  const faults = await house.make('measure', {
    ...told,
    title: 'Faults in a delivery',
    aim: 'less',
    readings: [{ toldOn: '2026-09-30', value: 3.5 }],
  });
  const { body } = await kim.post('/api/agreements', {
    variant: 'service-level',
    title: 'Shop for all',
    provider: us,
    owner: kim.id,
    inForceFrom: '2026-09-01',
    services: [{ service: shop }],
    targets: [
      { metric: 'availability', share: 99.9, counted: 'around-the-clock' },
      { metric: 'first-contact-resolution', share: 80 },
      { metric: 'satisfaction', share: 85, measure: satisfied },
      { metric: 'quality', level: 4, measure: faults },
    ],
    credits: [{ below: 99.9, credit: 5 }],
  });
  const at = `/api/agreements/${body['number']}`;
  await kim.post(`${at}/propose`, {});
  await kim.post(`${at}/agree`, { agreedOn: '2026-09-01', agreedForCustomerBy: kim.id, inForceFrom: '2026-09-01' });
  expect((await kim.post(`${at}/begin`, {})).status).toBe(200);
  await outage(shop, '2026-09-10T10:00:00Z', '2026-09-10T12:00:00Z');
  await outage(shop, '2026-09-10T11:00:00Z', '2026-09-10T13:36:00Z');
  await outage(shop, '2026-09-20T01:00:00Z', '2026-09-20T05:00:00Z', 'planned');
  await outage(mail, '2026-09-21T01:00:00Z', '2026-09-21T05:00:00Z');
});
afterAll(() => house.stop());

const query = 'by=agreement&from=2026-08-01&until=2026-10-31';

test('availability is judged by outages that count, those that overlap once, and credited', async () => {
  const { targets, names } = (await kim.get(`/api/service-levels?${query}`)).body as unknown as ReportJson;
  const found = targets.filter(({ metric }) => metric === 'availability');
  // Before September it was not in force; October had no outage.
  expect(found.map(({ from, share, attained, credit }) => [from, share, attained, credit?.percent])).toEqual([
    ['2026-10-01T00:00:00Z', 1, true, 0],
    ['2026-09-01T00:00:00Z', 0.995, false, 5],
  ]);
  const { basis, excluded } = found[1] ?? {};
  expect([basis?.down, basis?.agreed, excluded]).toEqual([216 * 60, 43_200 * 60, 1]);
  expect(basis?.outages.map((id) => names[id]).toSorted()).toEqual([
    'Down from 2026-09-10T10:00:00Z',
    'Down from 2026-09-10T11:00:00Z',
  ]);
});

test('what nothing measures says so, on the screen and in the file', async () => {
  const { targets } = (await kim.get(`/api/service-levels?${query}`)).body as unknown as ReportJson;
  const told = targets.filter(({ metric }) => metric === 'first-contact-resolution');
  expect(told.map(({ share, attained, credit }) => [share, attained, credit])).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
  const file = String((await kim.get(`/api/service-levels?${query}&format=csv&part=targets`)).body['text']);
  expect(file).toContain(
    'Lösung beim ersten Kontakt,,,,,,Monat,2026-09-01T00:00:00Z,2026-10-01T00:00:00Z,nicht gemessen,0.8,',
  );
  expect(file).toContain(',0.995,0.999,,,1,0,0.05,0.999,12960,2592000,2');
  expect((await kim.get(`/api/service-levels?${query}&format=pdf`)).status).toBe(200);
});

test('satisfaction and quality are judged by the measures that tell them, and a share of them is credited', async () => {
  const { targets, names } = (await kim.get(`/api/service-levels?${query}`)).body as unknown as ReportJson;
  const found = targets.filter(({ figure }) => figure !== null);
  const shown = found.map(({ metric, from, figure, share, promised, attained, credit }) => [
    ...[metric, from.slice(0, 7), names[figure?.measure ?? ''], figure?.value, figure?.goal],
    ...[share, promised, attained, credit?.percent ?? null],
  ]);
  expect(shown.toSorted()).toEqual([
    ['quality', '2026-09', 'Faults in a delivery', 3.5, 4, null, null, true, null],
    ['quality', '2026-10', 'Faults in a delivery', null, 4, null, null, null, null],
    ['satisfaction', '2026-09', 'Satisfied with the shop', 84, 85, 0.84, 0.85, false, 5],
    ['satisfaction', '2026-10', 'Satisfied with the shop', 91, 85, 0.91, 0.85, true, 5],
  ]);
  const file = String((await kim.get(`/api/service-levels?${query}&format=csv&part=targets`)).body['text']);
  expect(file).toContain(',0.84,0.85,,,,0,0.05,0.999,,,,Satisfied with the shop,84,85,percent,25');
  expect(file).toMatch(/Qualität,.*,,,,,,1,,,,,,Faults in a delivery,3.5,4,number,1/);
});

test('a measure tells no time, and what it tells has a goal', async () => {
  const at = `/api/agreements?title=like:Shop`;
  const [made] = (await kim.get(at)).body['items'] as readonly { readonly provider: string }[];
  const measure = 'MSR-1';
  const wrong = await kim.post('/api/agreements', {
    variant: 'service-level',
    title: 'Wrong',
    provider: made?.provider,
    targets: [
      { metric: 'resolution', within: 'PT4H', measure },
      { metric: 'quality', measure },
    ],
  });
  expect(wrong.body['fields']).toMatchObject([
    { field: 'targets.0.measure', code: 'measuredItself' },
    { field: 'targets.1.share', code: 'noGoal' },
  ]);
});
