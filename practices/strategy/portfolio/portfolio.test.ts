import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let olivia: Client;
let paul: Client;

beforeAll(async () => {
  house = await testReeve();
  olivia = await house.person('Olivia Owner', ['service-owner', 'agent']);
  paul = await house.person('Paul Controller', ['finance']);
});
afterAll(() => house.stop());

const eur = (amount: number) => ({ amount: amount.toFixed(2), currency: 'EUR' });

test('a service is retired when nothing stands in the way; the refusal says what does, and how many', async () => {
  const fax = await house.make('service', { name: 'Fax', owner: olivia.id });
  for (const verb of ['charter', 'publish', 'sunset']) await olivia.post(`/api/services/${fax}/${verb}`);
  const us = await house.make('organisation', { name: 'Us' });
  const item = await house.make('catalogue-item', {
    name: 'A fax number',
    service: fax,
    summary: 'Yours',
    owner: olivia.id,
    fulfilledBy: await house.make('team', { name: 'Network' }),
    expectedDelivery: 'P2D',
  });
  await olivia.post(`/api/catalogue-items/${item}/publish`);
  const agreement = await house.make('agreement', {
    variant: 'service-level',
    title: 'Fax for all',
    provider: us,
    owner: olivia.id,
    inForceFrom: '2026-01-01',
    services: [{ service: fax }],
  });
  const root = await house.person('Root Admin', ['administrator']);
  const retire = async () => (await olivia.post(`/api/services/${fax}/retire`)).body;
  expect(await retire()).toMatchObject({ detail: expect.stringMatching(/ordered by published catalogue items: 1/) });
  await root.post(`/api/agreements/${agreement}/propose`);
  expect(await retire()).toMatchObject({ detail: expect.stringMatching(/Agreements still promise it: 1/) });
  await root.post(`/api/agreements/${agreement}/withdraw`, { endReason: 'Nobody faxes' });
  await olivia.post(`/api/catalogue-items/${item}/withdraw`);
  const part = await house.make('service', { name: 'Fax to mail', owner: olivia.id, parent: fax });
  await olivia.post(`/api/services/${part}/charter`);
  expect(await retire()).toMatchObject({ detail: expect.stringMatching(/part of it are not retired yet: 1/) });
  await olivia.post(`/api/services/${part}/decline`);
  await olivia.patch(`/api/services/${fax}`, {
    data: [{ what: 'No faxes are kept', becomes: 'none', done: true }],
    users: [{ who: 'Nobody', becomes: 'none', done: true }],
  });
  expect(await retire()).toMatchObject({ state: 'retired' });
});

test('a business case is reckoned from its years, refused by nobody’s own hand, and says why', async () => {
  const years = [
    { option: 'Build', year: 0, cost: eur(350_000) },
    { option: 'Build', year: 1, benefit: eur(400_000) },
    { option: 'Wait', year: 0, cost: eur(5_000) },
  ];
  const made = await olivia.post('/api/business-cases', {
    title: 'Support in-house',
    discountRate: 7,
    options: [{ name: 'Build' }, { name: 'Wait' }],
    preferred: 'Build',
    years,
  });
  expect(made.body).toMatchObject({
    number: 'BC-1',
    netPresentValue: { amount: '23831.78', currency: 'EUR' },
    payback: 0.9,
    returnOnInvestment: 14.3,
  });
  const at = '/api/business-cases/BC-1';
  expect((await olivia.get(`${at}/why?field=netPresentValue`)).body['because']).toMatch(/discounted at 7 %/);
  const more = [...years, { option: 'Build', year: 2, benefit: eur(100_000) }];
  expect((await olivia.patch(at, { years: more })).body).toMatchObject({ returnOnInvestment: 42.9 });
  const dollars = [...years, { option: 'Rent', year: 2, benefit: { amount: '1.00', currency: 'USD' } }];
  expect((await olivia.patch(at, { years: dollars })).body['fields']).toMatchObject([
    { field: 'years.3.option', code: 'noSuchOption' },
    { field: 'years.3.benefit', code: 'otherCurrency' },
  ]);
  await olivia.post(`${at}/submit`);
  expect((await olivia.post(`${at}/approve`)).status).toBe(403);
  const approved = await paul.post(`${at}/approve`, { decisionReason: 'Pays within a year' });
  expect(approved.body).toMatchObject({ state: 'approved', decidedByWhom: paul.id });
});
