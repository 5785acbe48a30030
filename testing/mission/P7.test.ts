import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P7', async (house) => {
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner', 'service-level-manager']);
  const rita = await house.person('Rita Requester', ['requester']);
  const service = await house.make('service', { name: 'Workplace', owner: olaf.id });
  const offer = {
    name: 'A second screen',
    summary: 'Twenty-seven inches',
    service,
    owner: olaf.id,
    fulfilledBy: await house.make('team', { name: 'Workplace' }),
    expectedDelivery: 'P3D',
    price: { amount: '249.00', currency: 'EUR' },
  };
  const made = await olaf.post('/api/catalogue-items', offer);
  const at = `/api/catalogue-items/${String(made.body['number'])}`;
  // A draft is nobody's yet; once it is published a user sees what it is, what it costs and how soon it comes.
  expect((await rita.get(at)).status).toBe(404);
  expect((await olaf.post(`${at}/publish`)).body).toMatchObject({ state: 'published' });
  expect((await rita.get('/api/catalogue-items')).body['items']).toMatchObject([
    { name: offer.name, summary: offer.summary, price: offer.price, expectedDelivery: 'PT72H' },
  ]);

  // And how soon it is promised, from the day on which that is agreed for everybody; not what one customer is promised.
  const us = await house.make('organisation', { name: 'VendoTool' });
  const other = await house.make('organisation', { name: 'Nordlicht' });
  const promise = async (within: string, customer: string | null): Promise<void> => {
    const agreement = {
      variant: 'service-level',
      title: within,
      provider: us,
      ...(customer && { customer }),
      owner: olaf.id,
      inForceFrom: '2026-01-01',
      services: [{ service }],
      targets: [{ metric: 'fulfilment', work: 'request', within, share: 90 }],
    };
    const to = `/api/agreements/${String((await olaf.post('/api/agreements', agreement)).body['number'])}`;
    await olaf.post(`${to}/propose`);
    const agreed = { agreedOn: '2026-01-01', agreedForCustomerBy: rita.id, inForceFrom: '2026-01-01' };
    await olaf.post(`${to}/agree`, agreed);
    expect((await olaf.post(`${to}/begin`)).body).toMatchObject({ state: 'in-force' });
  };
  await promise('PT60H', null);
  await promise('PT4H', other);
  await house.reeve.settle();
  expect((await rita.get(at)).body['levels']).toMatchObject([{ metric: 'fulfilment', within: 'PT60H', share: 90 }]);
});
