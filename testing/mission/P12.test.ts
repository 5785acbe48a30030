import { expect } from 'vitest';
import type { ClocksJson } from '../../server/clocks/read.ts';
import { shown } from './shown.ts';

shown('P12', async (house) => {
  // What is ordered is there within two days: that is agreed for everybody.
  const kim = await house.person('Kim Keeper', ['agent', 'service-level-manager']);
  const agreed = await kim.post('/api/agreements', {
    variant: 'service-level',
    title: 'Orders',
    provider: await house.make('organisation', { name: 'Us' }),
    owner: kim.id,
    inForceFrom: '2026-01-01',
    targets: [{ metric: 'fulfilment', work: 'request', within: 'P2D', counted: 'around-the-clock' }],
  });
  const promise = `/api/agreements/${String(agreed.body['number'])}`;
  await kim.post(`${promise}/propose`);
  await kim.post(`${promise}/agree`, {
    agreedOn: '2026-01-01',
    agreedForCustomerBy: kim.id,
    inForceFrom: '2026-01-01',
  });
  expect((await kim.post(`${promise}/begin`)).body).toMatchObject({ state: 'in-force' });

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

  // Two teams work on it beside each other, and it is not delivered before both are done.
  const team = await house.make('team', { name: 'Workplace', members: [{ person: desk.id }] });
  await desk.post(`${at}/assign`, { team, assignee: 'me' });
  const due = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const tasks: string[] = [];
  for (const task of ['Fetch the screen', 'Lay a cable'])
    tasks.push(String((await desk.post(`${at}/add-task`, { task, owner: desk.id, team, due })).body['number']));
  const fulfil = () => desk.post(`${at}/fulfil`, { fulfilment: 'It stands on the desk.' });
  for (const [done, number] of tasks.entries()) {
    const early = await fulfil();
    expect(early.body['detail'], JSON.stringify([early.body, tasks])).toContain(`still open: ${tasks.length - done}`);
    expect((await desk.post(`/api/tasks/${number}/finish`)).body).toMatchObject({ state: 'done' });
  }

  // It is handed over, within the time that was agreed.
  expect((await fulfil()).body).toMatchObject({ state: 'fulfilled' });
  const { items: clocks } = (await desk.get(`${at}/clocks`)).body as unknown as ClocksJson;
  expect(clocks).toMatchObject([{ metric: 'fulfilment', within: 172_800 }]);
  expect(clocks[0]).toMatchObject({ state: 'ended', kept: true });
  expect((await ben.post(`${at}/close`)).body).toMatchObject({ state: 'closed' });
});
