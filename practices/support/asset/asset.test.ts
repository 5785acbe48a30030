import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('what belongs to us', () => {
  let house: TestReeve;
  let kim: Client;
  let ana: Client;
  let rita: Client;

  beforeAll(async () => {
    house = await testReeve();
    kim = await house.person('Kim Keeper', ['agent', 'asset-manager']);
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
  });
  afterAll(() => house.stop());

  test('an asset is written off in equal parts, handed out and taken back, and erased before it goes', async () => {
    const input = { name: 'Notebook', tag: 'A-1', cost: euros('1800.00'), purchasedOn: '2026-01-15', holdsData: true };
    const made = await kim.post('/api/assets', input);
    expect(made.body).toMatchObject({ monthly: euros('50.00'), writtenOffOn: '2029-01-15' });
    const at = `/api/assets/${made.body['number']}`;
    expect((await kim.get(`${at}/book-value?day=2027-01-15`)).body).toMatchObject({ value: euros('1200.00') });
    expect((await ana.get(`${at}/book-value?day=2027-01-15`)).body).toMatchObject({ value: null });
    expect((await ana.get(at)).body).not.toHaveProperty('cost');
    const left = await kim.patch(at, { residual: { amount: '100', currency: 'USD' } });
    expect(left.body['fields']).toMatchObject([{ field: 'residual', code: 'otherCurrency' }]);
    await kim.post(`${at}/receive`);
    expect((await rita.get(at)).status).toBe(404);
    expect((await ana.post(`${at}/check-out`)).body['fields']).toMatchObject([{ field: 'heldBy', code: 'required' }]);
    await ana.post(`${at}/check-out`, { heldBy: rita.id });
    expect((await rita.get(at)).body).toMatchObject({ state: 'in-custody', heldBy: rita.id });
    expect((await ana.post(`${at}/check-in`)).body).toMatchObject({ state: 'in-store', heldBy: null, heldSince: null });
    const early = await kim.post(`${at}/dispose`, { disposal: 'recycled' });
    expect(early).toMatchObject({ status: 409, body: { detail: 'Erase it first: it holds data.' } });
    expect((await kim.post(`${at}/dispose`, { disposal: 'recycled', dataErased: true })).body).toMatchObject({
      state: 'disposed',
    });
    expect((await kim.post('/api/assets', { name: 'Another', tag: 'A-1' })).status).toBe(409);
  });

  test('no more licences are assigned than there are; use beyond them is shown', async () => {
    const made = await kim.post('/api/licences', {
      name: 'Drawing',
      entitled: 3,
      licenceKey: 'XYZ',
      assignments: [{ person: ana.id }, { person: rita.id }],
    });
    expect(made.body).toMatchObject({ assigned: 2, standing: 'free' });
    const at = `/api/licences/${made.body['number']}`;
    const assignments = [{ person: ana.id, seats: 3 }, { person: rita.id }];
    const over = await kim.patch(at, { assignments });
    expect(over.body['fields']).toMatchObject([{ code: 'tooMany', message: 'give away 4, and there are 3' }]);
    expect((await kim.patch(at, { found: 5, foundOn: '2026-11-01' })).body).toMatchObject({ standing: 'over' });
    expect((await kim.patch(at, { entitled: 5 })).body).toMatchObject({ standing: 'used-up' });
    expect((await ana.get(at)).body).not.toHaveProperty('licenceKey');
  });
});
