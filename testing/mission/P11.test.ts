import { expect } from 'vitest';
import { shown } from './shown.ts';

type Line = Readonly<Record<string, unknown>>;
const eur = (amount: string) => ({ amount, currency: 'EUR' });

shown('P11', async (house) => {
  const paul = await house.person('Paul Controller', ['finance', 'agent']);
  const olivia = await house.person('Olivia Owner', ['service-owner']);
  const shop = await house.make('service', { name: 'Web shop' });
  const hours = { kind: 'labour', element: 'Agents', unit: 'h' };
  const plan = [
    { ...hours, quantity: 1200, amount: eur('60000.00') },
    { kind: 'licence', amount: eur('2400.00') },
  ];
  const today = new Date().toISOString().slice(0, 10);
  const [from, until] = [
    `${today.slice(0, 7)}-01`,
    Temporal.PlainDate.from(today).add({ months: 1 }).with({ day: 1 }).subtract({ days: 1 }).toString(),
  ];
  const year = {
    startsOn: from,
    endsOn: Temporal.PlainDate.from(from).add({ months: 12 }).subtract({ days: 1 }).toString(),
  };
  await olivia.post('/api/budgets', { title: 'Service desk', ...year, plan });
  await olivia.post('/api/budgets/BUD-1/propose');
  expect((await paul.post('/api/budgets/BUD-1/approve')).body).toMatchObject({ state: 'approved' });
  const enter = async (input: Line): Promise<string> => {
    const made = await paul.post('/api/cost-entries', { day: from, budget: 'BUD-1', service: shop, ...input });
    const number = String(made.body['number']);
    expect((await paul.post(`/api/cost-entries/${number}/post`)).body).toMatchObject({ state: 'posted' });
    return number;
  };
  await enter({ ...hours, title: 'Salaries', quantity: 120, amount: eur('6600.00'), document: 'L-1' });
  await enter({ title: 'Ticketing system', kind: 'licence', amount: eur('200.00'), document: 'R-7' });

  // What was spent, and what is left, comes from what was posted; and so does the cost of the service.
  const standing = (await olivia.get('/api/budgets/BUD-1/standing')).body;
  expect(standing).toMatchObject({ all: { actual: eur('6800.00'), left: eur('55600.00') } });
  expect((await paul.get(`/api/services/${shop}/costs`)).body).toMatchObject({ items: [{ total: eur('6800.00') }] });

  // It is held against the books, voucher by voucher. What differs is named, and not settled before it is right or said why.
  const made = await paul.post('/api/books-statements', {
    ...{ title: 'This month', startsOn: from, endsOn: until },
    postings: [
      { document: 'L-1', day: from, kind: 'labour', amount: eur('6600.00') },
      { document: 'R-7', day: from, kind: 'licence', amount: eur('220.00') },
      { document: 'R-8', day: from, kind: 'travel', amount: eur('61.20') },
    ],
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const books = `/api/books-statements/${made.body['number']}`;
  await house.reeve.settle();
  expect((await paul.get(books)).body).toMatchObject({
    ...{ booked: eur('6881.20'), entered: eur('6800.00'), difference: eur('81.20') },
  });
  expect((await paul.get(`${books}/reconciliation`)).body).toMatchObject({
    matched: 1,
    differing: [{ document: 'R-7', difference: eur('20.00') }],
    onlyBooked: [{ document: 'R-8', amount: eur('61.20') }],
    onlyEntered: [],
    services: [{ service: { title: 'Web shop' }, amount: eur('6800.00') }],
  });
  expect((await paul.post(`${books}/settle`)).body['detail']).toMatch(/^The books and the cost entries differ/);
  await enter({ title: 'To Halle', kind: 'travel', amount: eur('61.20'), document: 'R-8' });
  await enter({ title: 'Ticketing system, the rest', kind: 'licence', amount: eur('20.00'), document: 'R-7' });
  await house.reeve.settle();
  expect((await paul.get(`${books}/reconciliation`)).body).toMatchObject({ matched: 3, difference: eur('0.00') });
  expect((await paul.post(`${books}/settle`)).body).toMatchObject({ state: 'settled' });

  // A ticket costs its share of its service by the hours written on it; together they cost what the service did, to the coin.
  const tickets: string[] = [];
  for (const title of ['No mail', 'No print', 'No line'])
    tickets.push(String((await paul.post('/api/incidents', { title, service: shop })).body['number']));
  for (const [at, duration] of ['PT3H', 'PT1H'].entries())
    await paul.post(`/api/incidents/${tickets[at]}/write-time`, { duration, day: today });
  const costs = (await paul.get(`/api/services/${shop}/ticket-costs?from=${from}&until=${until}`)).body;
  const [euros] = costs['items'] as { tickets: { number: string; cost: { amount: string } }[] }[];
  // The third, on which nobody wrote anything, weighs as the mean of the others: 3, 1 and 2 of 6,881.20 euros.
  expect(costs).toMatchObject({ items: [{ total: eur('6881.20'), by: 'hours', mean: eur('2293.73') }] });
  expect(Object.fromEntries((euros?.tickets ?? []).map(({ number, cost }) => [number, cost.amount]))).toEqual({
    [String(tickets[0])]: '3440.60',
    [String(tickets[1])]: '1146.87',
    [String(tickets[2])]: '2293.73',
  });
  expect((await paul.get(`/api/incidents/${tickets[1]}/cost`)).body['items']).toMatchObject([
    { cost: eur('1146.87'), hours: 1, total: eur('6881.20'), tickets: 3 },
  ]);
  const ana = await house.person('Ana Agent', ['agent']);
  expect((await ana.get(`/api/incidents/${tickets[1]}/cost`)).body['items']).toEqual([]);

  // Why it costs otherwise than planned: by price, by volume, and by what nobody planned or counted.
  const twelfth = (await paul.get(`/api/budgets/BUD-1/variance?until=${year.endsOn}`)).body;
  expect(twelfth).toMatchObject({
    share: 1,
    elements: [
      // 1,200 hours at 50 planned: 120 × (55 − 50) by price, (120 − 1,200) × 50 by volume.
      {
        element: 'Agents',
        difference: eur('-53400.00'),
        price: eur('600.00'),
        volume: eur('-54000.00'),
        mix: eur('0.00'),
      },
      { kind: 'licence', difference: eur('-2180.00'), other: eur('-2180.00') },
      { kind: 'travel', planned: eur('0.00'), other: eur('61.20') },
    ],
    all: { planned: eur('62400.00'), actual: eur('6881.20'), difference: eur('-55518.80') },
  });
  const first = (await paul.get(`/api/budgets/BUD-1/variance?until=${from}`)).body;
  expect(Number(first['share'])).toBeCloseTo(1 / 365, 3);
});
