import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

describe('whom we buy from, and what it lets us promise', () => {
  let house: House;
  let sam: string;

  beforeAll(async () => {
    house = await openHouse();
    sam = await addPerson(house, 'Sam Supplier', ['agent', 'supplier-manager', 'service-level-manager']);
    const payment = await house.make('service', { name: 'Payment' });
    const suppliers: string[] = [];
    for (const name of ['Pagonet Payments', 'Kartenwerk'])
      suppliers.push(await house.make('supplier', { name, provider: await house.make('organisation', { name }) }));
    const [pagonet, kartenwerk] = suppliers;
    await house.make('tender', {
      title: 'Acceptance of cards',
      service: payment,
      criteria: [
        { criterion: 'Certified', weight: 1, least: 3 },
        { criterion: 'Support at night', weight: 3 },
      ],
      offers: [
        { supplier: pagonet, once: euros('600.00'), eachMonth: euros('350.00') },
        { supplier: kartenwerk, eachMonth: euros('200.00') },
      ],
      points: [
        { supplier: pagonet, criterion: 'Certified', points: 5 },
        { supplier: pagonet, criterion: 'Support at night', points: 4 },
        { supplier: kartenwerk, criterion: 'Certified', points: 1 },
      ],
    });
    const us = await house.make('organisation', { name: 'Us' });
    const about = { provider: us, services: [{ service: payment }] };
    const theirs = await house.make('agreement', {
      ...{ ...about, variant: 'underpinning', title: 'Cards, Pagonet', inForceFrom: '2026-10-15' },
      targets: [
        { metric: 'availability', share: 99.5 },
        { metric: 'resolution', priority: 'P1', within: 'PT4H', counted: 'around-the-clock' },
      ],
    });
    await house.reeve.database.run(`update agreement set state = 'in-force' where id = $1`, [theirs]);
    await house.reeve.database.run(`update record set state = 'in-force' where id = $1`, [theirs]);
    await house.make('agreement', {
      ...{ ...about, variant: 'service-level', title: 'Payment for all' },
      targets: [
        { metric: 'availability', share: 99.9 },
        { metric: 'resolution', priority: 'P1', within: 'PT4H', counted: 'around-the-clock' },
      ],
    });
  });
  afterAll(() => house.stop());

  test('offers stand beside each other with cost and points; who falls short cannot be chosen', async () => {
    const open = await house.signIn(sam, '/tenders/TND-1');
    const panel = open.page.getByRole('region', { name: 'Offers beside each other' }).first();
    const [first, second] = [panel.getByRole('row').nth(1), panel.getByRole('row').nth(2)];
    await first.getByText('Pagonet Payments').waitFor();
    await first.getByText('best by weight').waitFor();
    await first.getByText('€13,200.00').waitFor();
    await second.getByText('too little').waitFor();
    await second.getByText('not judged').waitFor();
    await second.getByText('cannot be chosen').waitFor();
    await lookAt(open, 'tender');
  });

  test('an agreement says where it promises more than what it rests on, by whom, and what holds', async () => {
    const open = await house.signIn(sam, '/agreements/AGR-2');
    const panel = open.page.getByRole('region', { name: 'What it rests on' }).first();
    const available = panel.getByRole('row').nth(1);
    await available.getByText('too much').waitFor();
    await available.getByText('Cards, Pagonet').waitFor();
    await expect.poll(() => available.textContent()).toContain('99.9%');
    await panel.getByRole('row').nth(2).getByText('holds').waitFor();
    await lookAt(open, 'agreement-rests-on');
  });
});
