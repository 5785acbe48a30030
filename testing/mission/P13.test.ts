import { expect } from 'vitest';
import type { Client, TestReeve } from '../reeve.ts';
import { shown } from './shown.ts';

type Line = Readonly<Record<string, unknown>>;
const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** Makes a record, and gives its address. */
const made = async (who: Client, plural: string, input: Line): Promise<string> => {
  const { status, body } = await who.post(`/api/${plural}`, input);
  expect(status, JSON.stringify(body)).toBe(201);
  return `/api/${plural}/${body['number']}`;
};
const done = async (who: Client, at: string, verb: string, input: Line = {}): Promise<Line> => {
  const { status, body } = await who.post(`${at}/${verb}`, input);
  expect(status, `${at} ${verb}: ${JSON.stringify(body)}`).toBe(200);
  return body;
};

/** Three suppliers that could: one is cheap, one is good, one cannot do what must be done. */
async function known(house: TestReeve, sam: Client): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of ['Cheap', 'Good', 'Slow']) {
    const provider = await house.make('organisation', { name, kind: 'supplier' });
    const at = await made(sam, 'suppliers', { name, provider });
    await done(sam, at, 'approve');
    ids.push(String((await sam.get(at)).body['id']));
  }
  return ids;
}

shown('P13', async (house) => {
  const sam = await house.person('Sam Supplier', ['agent', 'supplier-manager']);
  const mia = await house.person('Mia Manager', ['agent', 'manager']);
  const kai = await house.person('Kai Keeper', ['agent', 'service-level-manager']);
  const [cheap, good, slow] = (await known(house, sam)) as [string, string, string];
  const payment = await house.make('service', { name: 'Payment' });
  const shop = await house.make('service', { name: 'Web shop' });
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  expect((await olaf.post(`/api/services/${shop}/links`, { kind: 'depends-on', to: payment })).status).toBe(201);

  // Offers are asked for, by criteria that stand before any has come.
  const tender = await made(sam, 'tenders', {
    ...{ title: 'Acceptance of cards', service: payment, offersUntil: '2026-10-01', months: 12, costWeight: 2 },
    criteria: [
      { criterion: 'Certified', weight: 1, least: 3 },
      { criterion: 'Support at night', weight: 3 },
    ],
  });
  await done(sam, tender, 'ask');
  const criteria = (await sam.get(tender)).body['criteria'] as Line[];
  expect((await sam.patch(tender, { criteria: criteria.slice(1) })).status).toBe(422);

  // They are compared by weight, with what each costs over the year; one lacks what must be there.
  const offers = [
    { supplier: cheap, receivedOn: '2026-09-20', eachMonth: euros('200.00') },
    { supplier: good, receivedOn: '2026-09-28', once: euros('600.00'), eachMonth: euros('350.00') },
    { supplier: slow, receivedOn: '2026-10-01', eachMonth: euros('100.00') },
  ];
  const points = [
    [cheap, 4, 1],
    [good, 5, 5],
    [slow, 1, 5],
  ].flatMap(([supplier, certified, night]) => [
    { supplier, criterion: 'Certified', points: certified },
    { supplier, criterion: 'Support at night', points: night },
  ]);
  await sam.patch(tender, { offers, points: points.slice(1) });
  expect((await mia.post(`${tender}/award`, { chosen: good, rationale: '?' })).body['detail']).toMatch(/Judge each/);
  await sam.patch(tender, { points });
  expect((await sam.get(`${tender}/compare`)).body).toMatchObject({
    offers: [
      // 1,200, 4,800 and 2,400 euros: 5, 1.25 and 2.5 points; (2 × 1.25 + 1 × 5 + 3 × 5) / 6 = 3.75.
      { supplier: { name: 'Good' }, cost: euros('4800.00'), costPoints: 1.25, score: 3.75, below: [] },
      { supplier: { name: 'Cheap' }, cost: euros('2400.00'), costPoints: 2.5, score: 2, below: [] },
      { supplier: { name: 'Slow' }, cost: euros('1200.00'), costPoints: 5, below: ['Certified'] },
    ],
  });

  // The choice is another's than who gathered them, keeps its reason, and is none of what falls short.
  expect((await sam.get(tender)).body).toMatchObject({ best: good, bestScore: 3.75 });
  expect((await sam.post(`${tender}/award`, { chosen: good, rationale: 'Best' })).status).toBe(403);
  expect((await mia.post(`${tender}/award`, { chosen: slow, rationale: 'Cheapest' })).body['fields']).toMatchObject([
    { field: 'chosen', code: 'below' },
  ]);
  expect((await mia.post(`${tender}/award`, { chosen: good })).status).toBe(422);
  const chosen = { chosen: good, rationale: 'Somebody answers at night.' };
  expect(await done(mia, tender, 'award', chosen)).toMatchObject({ state: 'awarded', ...chosen, chosenBy: mia.id });

  // Contract and purchase follow from it.
  const contract = `/api/contracts/${(await done(sam, tender, 'draw-up-contract'))['number']}`;
  expect((await sam.get(contract)).body).toMatchObject({
    ...{ supplier: good, service: payment, cost: euros('350.00'), falls: 'each-month' },
  });
  expect(await done(sam, contract, 'sign', { startsOn: '2026-10-15' })).toMatchObject({ state: 'in-force' });
  const purchase = `/api/purchases/${(await done(sam, tender, 'draw-up-purchase'))['number']}`;
  expect((await sam.get(purchase)).body).toMatchObject({ supplier: good, total: euros('600.00'), receipt: 'nothing' });
  expect((await sam.post(`${tender}/draw-up-purchase`)).status).toBe(409);
  await done(sam, purchase, 'submit');
  expect((await sam.post(`${purchase}/approve`)).status).toBe(403);
  await done(mia, purchase, 'approve');
  await done(sam, purchase, 'order');
  const [line] = (await sam.get(purchase)).body['items'] as Line[];
  expect(await done(sam, purchase, 'receive', { items: [{ ...line, received: 1 }] })).toMatchObject({
    ...{ state: 'received', receipt: 'wholly' },
  });
  const performance = [{ judgedOn: '2026-11-01', quality: 5, delivery: 4, price: 2 }];
  expect((await sam.patch(`/api/suppliers/${good}`, { performance })).body).toMatchObject({ score: 3.7 });

  // What the supplier promises of what was bought limits what can be promised of the shop that depends on it.
  const us = await house.make('organisation', { name: 'Us' });
  const theirs = await made(kai, 'agreements', {
    ...{ variant: 'underpinning', title: 'Cards', provider: us, owner: kai.id, inForceFrom: '2026-10-15' },
    services: [{ service: payment }],
    targets: [
      { metric: 'availability', share: 99.5 },
      { metric: 'resolution', priority: 'P1', within: 'PT4H', counted: 'around-the-clock' },
    ],
  });
  await done(kai, theirs, 'propose');
  await done(kai, theirs, 'agree', { agreedOn: '2026-10-15', agreedForCustomerBy: kai.id });
  await done(kai, theirs, 'begin');
  const ours = await made(kai, 'agreements', {
    ...{ variant: 'service-level', title: 'Shop', provider: us, owner: kai.id, inForceFrom: '2026-12-01' },
    services: [{ service: shop }],
    targets: [
      { metric: 'availability', share: 99.9 },
      { metric: 'resolution', priority: 'P1', within: 'PT2H', counted: 'around-the-clock' },
      { metric: 'resolution', priority: 'P2', within: 'PT8H' },
    ],
  });
  const number = theirs.split('/').at(-1);
  expect((await kai.get(`${ours}/limits`)).body['items']).toMatchObject([
    { promised: 99.9, best: 99.5, because: 'product', holds: false, by: [{ agreement: { number }, level: 99.5 }] },
    { promised: 7_200, best: 14_400, because: 'longest', holds: false, service: { title: 'Web shop' } },
  ]);
  await house.reeve.settle();
  expect((await kai.get(ours)).body).toMatchObject({ beyond: 2 });
  expect((await kai.post(`${ours}/propose`)).body['detail']).toMatch(/^Targets that promise more.*: 2\./);
  const targets = (await kai.get(ours)).body['targets'] as Line[];
  await kai.patch(ours, {
    targets: targets.map((each) => ({ ...each, share: 99.5, within: each['within'] && 'PT8H' })),
  });
  await house.reeve.settle();
  expect((await kai.get(ours)).body['beyond']).toBe(0);
  expect(await done(kai, ours, 'propose')).toMatchObject({ state: 'proposed' });
});
