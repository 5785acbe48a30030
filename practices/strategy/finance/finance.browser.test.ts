import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('what things cost', () => {
  let house: House;
  let paul: string;

  beforeAll(async () => {
    house = await openHouse();
    paul = await addPerson(house, 'Paul Controller', ['finance', 'agent'], { language: 'de' });
    const service = await house.make('service', { name: 'Web shop' });
    const hours = { kind: 'labour', element: 'Desk', unit: 'h' };
    const period = { startsOn: '2026-01-01', endsOn: '2026-01-31' };
    const budget = await house.make('budget', {
      ...{ title: 'Support', ...period },
      plan: [{ ...hours, quantity: 100, amount: eur('5000.00') }],
    });
    const entry = { ...hours, budget, service, day: '2026-01-10', title: 'Salaries', document: 'L-1' };
    const entered = await house.make('cost-entry', { ...entry, quantity: 120, amount: eur('6600.00') });
    for (const table of ['cost_entry', 'record'])
      await house.reeve.database.run(`update ${table} set state = 'posted' where id = $1`, [entered]);
    const postings = [
      { document: 'L-1', day: '2026-01-10', kind: 'labour', amount: eur('6600.00') },
      { document: 'B-3', day: '2026-01-31', kind: 'overhead', amount: eur('18.40') },
    ];
    await house.make('books-statement', { title: 'Januar', ...period, postings });
  });
  afterAll(() => house.stop());

  test('a budget says why it is spent otherwise than planned', async () => {
    const open = await house.signIn(paul, '/budgets/BUD-1');
    const table = open.page.getByRole('region', { name: 'Warum es vom Plan abweicht' });
    const desk = table.getByRole('row', { name: /Arbeit · Desk · h/ });
    await desk.getByText('600,00').first().waitFor();
    await expect
      .poll(async () => (await desk.textContent())?.replaceAll(/\s/g, ' '))
      .toContain('1.600,00 €600,00 €1.000,00 €0,00 €');
    await lookAt(open, 'budget-variance');
  });

  test('a statement of the books stands beside what was entered, and names what is on one side only', async () => {
    const open = await house.signIn(paul, '/books-statements/BKS-1');
    await open.page.getByText('Belege und Beträge, die auf beiden Seiten gleich sind: 1.').waitFor();
    const only = open.page.getByRole('region', { name: 'Nur in der Buchhaltung' });
    await only.getByText(/B-3/).waitFor();
    await lookAt(open, 'books-statement');
  });
});
