import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L6', async (house) => {
  const olivia = await house.person('Olivia Owner', ['service-owner', 'agent']);
  const root = await house.person('Root Admin', ['administrator']);
  const fax = await house.make('service', { name: 'Fax', owner: olivia.id });
  for (const verb of ['charter', 'publish', 'sunset']) await olivia.post(`/api/services/${fax}/${verb}`);
  const item = await house.make('catalogue-item', {
    name: 'A fax number',
    service: fax,
    summary: 'Yours',
    owner: olivia.id,
    fulfilledBy: await house.make('team', { name: 'Network' }),
    expectedDelivery: 'P2D',
  });
  await olivia.post(`/api/catalogue-items/${item}/publish`);
  const provider = await house.make('organisation', { name: 'Us' });
  const agreement = await house.make('agreement', {
    variant: 'service-level',
    title: 'Fax for all',
    provider,
    owner: olivia.id,
    inForceFrom: '2026-01-01',
    services: [{ service: fax }],
  });
  await root.post(`/api/agreements/${agreement}/propose`);

  // What still rests on it is named, and once it is dealt with, the service ends.
  const retire = async () => (await olivia.post(`/api/services/${fax}/retire`)).body;
  expect(String((await retire())['detail'])).toMatch(/catalogue items: 1|promise it: 1/);
  await root.post(`/api/agreements/${agreement}/withdraw`, { endReason: 'Nobody faxes' });
  await olivia.post(`/api/catalogue-items/${item}/withdraw`);

  // What carried it goes with it, or carries another service.
  const server = await house.make('configuration-item', { name: 'fax-01', variant: 'server' });
  await root.post(`/api/configuration-items/${server}/links`, { kind: 'supports', to: fax });
  expect(String((await retire())['detail'])).toContain('still support it: 1');
  await root.post(`/api/configuration-items/${server}/retire`);

  // What it needs and is still in use is named too.
  const line = await house.make('configuration-item', { name: 'Fax line', variant: 'equipment' });
  await root.post(`/api/configuration-items/${line}/commission`);
  expect((await olivia.post(`/api/services/${fax}/links`, { kind: 'depends-on', to: line })).status).toBe(201);
  expect(String((await retire())['detail'])).toContain('depends on are still in use: 1');
  await root.post(`/api/configuration-items/${line}/retire`);

  // What it holds and who uses it is asked, and has to be done.
  expect(await retire()).toMatchObject({ status: 422, fields: [{ field: 'data' }, { field: 'users' }] });
  const leaving = async (done: boolean, told: string | null) =>
    (
      await olivia.patch(`/api/services/${fax}`, {
        data: [{ what: 'Faxes of ten years', personal: true, becomes: 'deleted', done }],
        users: [{ who: 'Two dealers', becomes: 'without', told, done: told !== null }],
      })
    ).status;
  expect(await leaving(false, null)).toBe(200);
  expect(String((await retire())['detail'])).toContain('with its data: 1');
  expect(await leaving(true, null)).toBe(200);
  expect(String((await retire())['detail'])).toContain('with its users: 1');
  expect(await leaving(true, '2026-11-02')).toBe(200);
  expect(await retire()).toMatchObject({ state: 'retired', data: [{ becomes: 'deleted' }] });
});
