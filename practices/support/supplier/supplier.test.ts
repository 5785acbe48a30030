import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('whom we buy from', () => {
  let house: TestReeve;
  let sam: Client;
  let ana: Client;
  let mia: Client;
  let supplier = '';

  beforeAll(async () => {
    house = await testReeve();
    sam = await house.person('Sam Supplier', ['agent', 'supplier-manager']);
    ana = await house.person('Ana Agent', ['agent']);
    mia = await house.person('Mia Manager', ['agent', 'manager']);
  });
  afterAll(() => house.stop());

  test('a supplier is judged, and the marks are not for everybody', async () => {
    const provider = await house.make('organisation', { name: 'Kabel', kind: 'supplier' });
    const made = await sam.post('/api/suppliers', { name: 'Kabel', provider, standing: 'strategic' });
    supplier = String(made.body['number']);
    const at = `/api/suppliers/${supplier}`;
    const performance = [
      { judgedOn: '2026-10-01', quality: 5, delivery: 4, price: 2 },
      { judgedOn: '2026-04-01', quality: 1, delivery: 1, price: 1 },
    ];
    expect((await sam.patch(at, { performance })).body).toMatchObject({ score: 3.7, scoredOn: '2026-10-01' });
    expect((await ana.get(at)).body).not.toHaveProperty('score');
    expect((await sam.post('/api/suppliers', { name: 'Kabel again', provider })).status).toBe(409);
  });

  test('a purchase is approved by somebody else, ordered from whom we approved, and received in parts', async () => {
    const items = [
      { item: 'Notebook', quantity: 3, price: euros('1200.00') },
      { item: 'Bag', quantity: 3, price: euros('35.50') },
    ];
    const made = await sam.post('/api/purchases', { title: 'Three workplaces', items, supplier });
    expect(made.body).toMatchObject({ total: euros('3706.50'), receipt: 'nothing' });
    const at = `/api/purchases/${made.body['number']}`;
    await sam.post(`${at}/submit`);
    expect((await sam.post(`${at}/approve`)).status).toBe(403);
    expect((await mia.post(`${at}/approve`)).body).toMatchObject({ state: 'approved', approvedBy: mia.id });
    const early = await sam.post(`${at}/order`);
    expect(early.body['detail']).toBe('Orders go to suppliers that are approved.');
    await sam.post(`/api/suppliers/${supplier}/approve`);
    expect((await sam.post(`${at}/order`, { orderReference: 'K-77' })).body).toMatchObject({ state: 'ordered' });
    const lines = (await sam.get(at)).body['items'] as object[];
    const come = (...received: number[]) => ({ items: lines.map((line, at) => ({ ...line, received: received[at] })) });
    expect((await sam.patch(at, come(2, 3))).body).toMatchObject({ receipt: 'partly' });
    expect((await sam.patch(at, come(4, 3))).body['fields']).toMatchObject([{ code: 'tooMany' }]);
    expect((await sam.post(`${at}/receive`)).body['fields']).toMatchObject([{ code: 'notThere' }]);
    expect((await sam.post(`${at}/receive`, come(3, 3))).body).toMatchObject({ state: 'received', receipt: 'wholly' });
  });

  test('offers are asked for by what they will be compared by, come in time, and are chosen among when none can come any more', async () => {
    const until = Temporal.Now.plainDateISO('UTC').add({ days: 2 }).toString();
    const { id } = (await sam.get(`/api/suppliers/${supplier}`)).body;
    const made = await sam.post('/api/tenders', { title: 'Lines', offersUntil: until });
    const at = `/api/tenders/${made.body['number']}`;
    expect((await ana.get(at)).status).toBe(404);
    expect((await sam.post(`${at}/ask`)).body['detail']).toBe('Say first by what offers will be compared.');
    await sam.patch(at, { criteria: [{ criterion: 'Fast' }] });
    expect((await sam.post(`${at}/ask`)).body).toMatchObject({ state: 'asked' });
    const offer = { supplier: id, once: euros('10.00') };
    const faults = async (changes: object) => (await sam.patch(at, changes)).body['fields'];
    const late = Temporal.PlainDate.from(until).add({ days: 1 }).toString();
    expect(await faults({ offers: [{ ...offer, receivedOn: late }] })).toMatchObject([{ code: 'tooLate' }]);
    expect(await faults({ offers: [offer, offer] })).toMatchObject([
      { field: 'offers.1.supplier', code: 'offeredTwice' },
    ]);
    const dollars = { ...offer, eachMonth: { amount: '1.00', currency: 'USD' } };
    expect(await faults({ offers: [dollars] })).toMatchObject([{ field: 'offers.0.eachMonth', code: 'otherCurrency' }]);
    const judged = { supplier: id, criterion: 'Fast', points: 4 };
    expect(await faults({ points: [judged] })).toMatchObject([{ code: 'noSuchOffer' }]);
    const twice = [judged, judged, { ...judged, criterion: 'Cheap' }];
    expect(await faults({ offers: [offer], points: twice })).toMatchObject([
      { field: 'points.1.criterion', code: 'judgedTwice' },
      { field: 'points.2.criterion', code: 'noSuchCriterion' },
    ]);
    await sam.patch(at, { offers: [offer], points: [judged] });
    expect((await sam.post(`${at}/revise`)).body['detail']).toMatch(/^Offers have come already/);
    const choice = { chosen: id, rationale: 'The only one.' };
    expect((await mia.post(`${at}/award`, choice)).body['detail']).toBe(
      `Offers may come until ${until}; one is chosen after that.`,
    );
  });
});
