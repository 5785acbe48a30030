import { expect, onTestFinished, test } from 'vitest';
import { testReeve } from '../../../testing/reeve.ts';
import { keyPractice } from './key.practice.ts';

test('a record type in one file has table, API, permission, search, list and activity', async () => {
  const house = await testReeve({}, [keyPractice]);
  onTestFinished(() => house.stop());
  const organisation = await house.make('organisation', { name: 'VendoTool' });
  const site = await house.make('site', { name: 'Leipzig', organisation });
  const ana = await house.person('Ana Agent', ['agent']);
  const rita = await house.person('Rita Requester', ['requester']);
  expect((await ana.post('/api/keys', { site })).body).toMatchObject({
    status: 422,
    fields: [{ field: 'opens', code: 'required' }],
  });
  expect((await rita.post('/api/keys', { opens: 'Server room', site })).status).toBe(403);
  for (const opens of ['Server room', 'Postbox'])
    expect((await ana.post('/api/keys', { opens, site })).status, opens).toBe(201);
  expect((await ana.patch('/api/keys/KEY-1', { holder: rita.id, version: 1 })).body).toMatchObject({ version: 2 });
  expect((await rita.get('/api/keys')).body).toMatchObject({ items: [{ number: 'KEY-1' }] });
  expect((await rita.get('/api/keys/KEY-2')).status).toBe(404);
  await house.reeve.settle();
  expect((await ana.get('/api/search?q=postbox')).body).toMatchObject({ items: [{ number: 'KEY-2' }] });
  const { items } = (await ana.get('/api/keys/KEY-1/activity')).body as { items: { what: string }[] };
  expect(items.map(({ what }) => what).sort()).toEqual(['changed', 'created']);
});
