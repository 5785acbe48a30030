import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let paul: Client;
let olivia: Client;
let ana: Client;
let shop: string;

beforeAll(async () => {
  house = await testReeve();
  paul = await house.person('Paul Controller', ['finance']);
  olivia = await house.person('Olivia Owner', ['service-owner']);
  ana = await house.person('Ana Agent', ['agent']);
  shop = await house.make('service', { name: 'Web shop' });
});
afterAll(() => house.stop());

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

test('a budget is planned by kind, its sum is reckoned, and nobody grants their own', async () => {
  const plan = [
    { kind: 'labour', amount: eur('1000.00') },
    { kind: 'licence', amount: eur('500.50') },
  ];
  const made = await olivia.post('/api/budgets', { title: 'Service desk 2026', ...year, plan });
  expect(made.body).toMatchObject({ number: 'BUD-1', planned: eur('1500.50'), owner: olivia.id });
  const dollars = [{ kind: 'cloud', amount: { amount: '1.00', currency: 'USD' } }];
  expect(
    (await olivia.patch('/api/budgets/BUD-1', { plan: dollars, endsOn: '2025-12-31' })).body['fields'],
  ).toMatchObject([
    { field: 'endsOn', code: 'endsBefore' },
    { field: 'plan.0.amount', code: 'otherCurrency' },
  ]);
  await olivia.post('/api/budgets/BUD-1/propose');
  expect((await olivia.post('/api/budgets/BUD-1/approve')).status).toBe(403);
  expect((await paul.post('/api/budgets/BUD-1/approve')).body).toMatchObject({ state: 'approved' });
  expect((await ana.get('/api/budgets/BUD-1')).status).toBe(404);
});

test('what is committed, spent and left comes from the entries; a posted one is reversed, never edited', async () => {
  const enter = async (title: string, kind: string, amount: string, more = {}) =>
    (
      await paul.post('/api/cost-entries', {
        title,
        kind,
        amount: eur(amount),
        day: '2026-03-02',
        budget: 'BUD-1',
        ...more,
      })
    ).body['number'];
  const salaries = await enter('Salaries in March', 'labour', '700.00', { service: shop });
  const licences = await enter('Telephony', 'licence', '600.00', { service: shop, supplier: 'Sipwerk' });
  const wrong = await enter('Salaries twice', 'labour', '700.00', { service: shop });
  for (const number of [salaries, wrong]) await paul.post(`/api/cost-entries/${number}/post`);
  await paul.post(`/api/cost-entries/${licences}/commit`);
  expect((await paul.patch(`/api/cost-entries/${wrong}`, { amount: eur('7.00') })).body['fields']).toMatchObject([
    { code: 'read-only' },
  ]);
  const reversed = await paul.post(`/api/cost-entries/${wrong}/reverse`, { reversalReason: 'Entered twice' });
  expect(reversed.body).toMatchObject({ state: 'reversed', reversedOn: expect.any(String) });
  expect((await olivia.get('/api/budgets/BUD-1/standing')).body).toEqual({
    currency: 'EUR',
    kinds: [
      { kind: 'labour', planned: eur('1000.00'), committed: eur('0.00'), actual: eur('700.00'), left: eur('300.00') },
      { kind: 'licence', planned: eur('500.50'), committed: eur('600.00'), actual: eur('0.00'), left: eur('-99.50') },
    ],
    all: { planned: eur('1500.50'), committed: eur('600.00'), actual: eur('700.00'), left: eur('200.50') },
  });
});

test('a budget takes what is of its currency and period, while it is approved', async () => {
  const post = async (more: object) => {
    const input = {
      title: 'Rent',
      kind: 'overhead',
      amount: eur('10.00'),
      day: '2026-03-02',
      budget: 'BUD-1',
      ...more,
    };
    const { number } = (await paul.post('/api/cost-entries', input)).body;
    return (await paul.post(`/api/cost-entries/${number}/post`)).body['detail'];
  };
  expect(await post({ amount: { amount: '10.00', currency: 'USD' } })).toBe('The budget is kept in EUR.');
  expect(await post({ day: '2027-01-01' })).toMatch(/for 2026-01-01 until 2026-12-31; 2027-01-01 lies outside/);
  await paul.post('/api/budgets/BUD-1/close');
  expect(await post({})).toBe('The budget is not approved, or is closed.');
});

test('what a service costs is the sum of what was posted to it, for those who may know', async () => {
  const { body } = await olivia.get(`/api/services/${shop}/costs?from=2026-03-01&until=2026-03-31`);
  expect(body).toEqual({
    items: [{ total: eur('700.00'), kinds: [{ kind: 'labour', amount: eur('700.00') }] }],
    entries: 1,
  });
  expect((await olivia.get(`/api/services/${shop}/costs?from=2026-04-01`)).body).toEqual({ items: [], entries: 0 });
  expect((await ana.get('/api/cost-entries')).body['items']).toEqual([]);
  expect((await ana.get(`/api/services/${shop}/costs`)).body).toEqual({ items: [], entries: 0 });
});
