import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P7', async (house) => {
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
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
});
