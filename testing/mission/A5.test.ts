import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('A5', async (house) => {
  const hana = await house.person('Hana Caretaker', ['agent']);
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  const lena = await house.person('Lena Line', ['requester']);
  const rita = await house.person('Rita Requester', ['requester'], { lineManager: lena.id });
  const team = await house.make('team', { name: 'Facilities', members: [{ person: hana.id }] });
  const service = await house.make('service', { name: 'Buildings', owner: olaf.id, supportTeam: team });
  for (const verb of ['charter', 'publish']) await olaf.post(`/api/services/${service}/${verb}`);
  const item = await house.make('catalogue-item', {
    name: 'A key to the store',
    service,
    summary: 'For one door',
    owner: olaf.id,
    fulfilledBy: team,
    expectedDelivery: 'P1D',
  });
  expect((await olaf.post(`/api/catalogue-items/${item}/publish`)).body).toMatchObject({ state: 'published' });

  // The same catalogue, the same requests, the same lifecycle: nothing in it is of IT.
  const asked = await rita.post('/api/requests', { variant: 'other', title: 'A key', catalogueItem: item });
  expect(asked.body, JSON.stringify(asked.body)).toMatchObject({ state: 'submitted', requester: rita.id });
  const at = `/api/requests/${String(asked.body['number'])}`;
  await hana.post(`${at}/assign`, { team, assignee: 'me' });
  expect((await hana.post(`${at}/fulfil`, { fulfilment: 'Handed over.' })).body).toMatchObject({ state: 'fulfilled' });
});
