import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

let house: House;
let paul: string;

beforeAll(async () => {
  house = await openHouse();
  paul = await addPerson(house, 'Paul Controller', ['finance', 'agent']);
  const service = await house.make('service', { name: 'Web shop' });
  const ana = await house.person('Ana Agent', ['agent']);
  for (const [title, duration] of Object.entries({
    'The checkout hangs': 'PT6H',
    'Prices without tax': 'PT2H',
    'A picture is missing': null,
  })) {
    const { number } = (await ana.post('/api/incidents', { title, service })).body;
    if (!duration) continue;
    const written = await ana.post(`/api/incidents/${number}/write-time`, { duration });
    expect(written.status, JSON.stringify(written.body)).toBe(200);
  }
  const today = new Date().toISOString().slice(0, 10);
  const cost = { kind: 'labour', element: 'Desk', unit: 'h', title: 'Salaries', document: 'L-1' };
  const amount = { amount: '1200.00', currency: 'EUR' };
  const entered = await house.make('cost-entry', { ...cost, service, day: today, quantity: 12, amount });
  for (const table of ['cost_entry', 'record'])
    await house.reeve.database.run(`update ${table} set state = 'posted' where id = $1`, [entered]);
});
afterAll(() => house.stop());

test('a service says what each of its tickets cost this month, the dearest first', async () => {
  const open = await house.signIn(paul, '/services/SVC-1');
  const costs = open.page.getByRole('region', { name: 'What its work cost this month' });
  await costs.getByText('€1,200.00 for 3, €400.00 each on average.').waitFor();
  await expect
    .poll(() => costs.getByRole('row').allInnerTexts())
    .toEqual([
      'About\tHours\tCost',
      expect.stringMatching(/The checkout hangs\s+6\s+€600.00/),
      expect.stringMatching(/A picture is missing\s+0\s+€400.00/),
      expect.stringMatching(/Prices without tax\s+2\s+€200.00/),
    ]);
  await lookAt(open, 'ticket-costs');
});
