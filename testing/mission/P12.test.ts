import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P12', async (house) => {
  const desk = await house.person('Dora Desk', ['agent']);
  const lena = await house.person('Lena Line', ['requester']);
  const ben = await house.person('Ben Buyer', ['requester'], { lineManager: lena.id });
  const service = await house.make('service', { name: 'Workplace' });
  const catalogueItem = await house.make('catalogue-item', { name: 'Screen', service, approval: 'line-manager' });
  const made = await desk.post('/api/requests', {
    variant: 'other',
    title: 'A big screen',
    requester: ben.id,
    catalogueItem,
  });
  const at = `/api/requests/${String(made.body['number'])}`;

  // It goes to the line manager by itself, and on once they said yes.
  await house.reeve.settle();
  const { items } = (await lena.get('/api/approvals?approver=me&category=open')).body as {
    items: { number: string }[];
  };
  expect(items).toHaveLength(1);
  await lena.post(`/api/approvals/${items[0]?.number}/approve`, {});
  await house.reeve.settle();
  expect((await desk.get(at)).body).toMatchObject({ state: 'approved' });

  // It is done and handed over.
  const team = await house.make('team', { name: 'Workplace', members: [{ person: desk.id }] });
  await desk.post(`${at}/assign`, { team, assignee: 'me' });
  expect((await desk.post(`${at}/fulfil`, { fulfilment: 'It stands on the desk.' })).body).toMatchObject({
    state: 'fulfilled',
  });
  expect((await ben.post(`${at}/close`)).body).toMatchObject({ state: 'closed' });
});
