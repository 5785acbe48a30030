import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P5', async (house) => {
  const ann = await house.person('Ann Engineer', ['agent']);
  const scan = await house.person('Inventory', ['discovery']);
  const server = { name: 'web-01', variant: 'server', operatingSystem: 'Debian 12', memory: { value: 16, unit: 'GB' } };
  const item = `/api/configuration-items/${await house.make('configuration-item', { ...server, owner: ann.id })}`;
  await ann.post(`${item}/commission`);
  const seen = async (operatingSystem: string, more = {}) =>
    (await scan.post(`${item}/observe`, { discoveredBy: 'Inventory', operatingSystem, ...more })).body;
  const toDecide = async () => {
    const { items } = (await ann.get('/api/discrepancies?state=to-decide')).body as {
      items: Record<string, unknown>[];
    };
    return items.map(({ title, times }) => `${title}, seen ${times}`).toSorted();
  };

  // Found as recorded it is verified; what differs is found, once, and decided by a person, with the reason.
  expect(await seen('Debian 12')).toMatchObject({ discrepancies: [], verified: true });
  expect((await ann.get(item)).body).toMatchObject({ verifiedOn: new Date().toISOString().slice(0, 10) });
  expect(await seen('Debian 13', { memory: { value: 32, unit: 'GB' } })).toEqual({
    discrepancies: ['DSC-1', 'DSC-2'],
    verified: false,
  });
  await seen('Debian 13');
  expect(await toDecide()).toEqual(['web-01: 16 GB / 32 GB, seen 1', 'web-01: Debian 12 / Debian 13, seen 2']);
  expect((await scan.post('/api/discrepancies/DSC-1/keep', { reason: 'I say so' })).status).toBe(403);
  await ann.post('/api/discrepancies/DSC-2/accept', { reason: 'It was given more' });
  expect((await ann.post('/api/discrepancies/DSC-1/keep')).status).toBe(422);
  await ann.post('/api/discrepancies/DSC-1/keep', { reason: 'The spare boots the new one' });
  await house.reeve.settle();
  expect((await ann.get(item)).body).toMatchObject({
    operatingSystem: 'Debian 12',
    memory: { value: 32, unit: 'GB' },
  });

  // What was kept is not asked again until it changes; then it is, and a change can take care of it.
  await seen('Debian 13');
  expect(await toDecide()).toEqual([]);
  expect((await ann.get('/api/discrepancies/DSC-1')).body).toMatchObject({ state: 'kept', decidedBy: ann.id });
  await seen('Debian 14');
  expect(await toDecide()).toEqual(['web-01: Debian 12 / Debian 14, seen 1']);
  const change = (await ann.post('/api/discrepancies/DSC-1/raise-change')).body['number'];
  expect((await ann.get(`/api/changes/${String(change)}`)).body).toMatchObject({
    title: 'web-01: Debian 12 / Debian 14',
  });
  await seen('Debian 12');
  expect((await ann.get('/api/discrepancies/DSC-1')).body).toMatchObject({ state: 'gone' });
  expect((await scan.post(`${item}/observe`, { discoveredBy: 'Inventory', issuer: 'Nobody' })).status).toBe(422);
});
