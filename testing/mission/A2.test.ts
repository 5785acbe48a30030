import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('A2', async (house) => {
  const customer = await house.make('organisation', { name: 'Nordlicht' });
  const dora = await house.person('Dora Dispatcher', ['agent', 'dispatcher']);
  const tess = await house.person('Tess Technician', ['technician']);
  const rita = await house.person('Rita Requester', ['requester'], { organisation: customer });
  const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const part = await house.make('part', { name: 'Transfer belt', partNumber: 'TB-4' });
  const stock = await dora.post('/api/stocks', { part, keeper: tess.id, minimum: 1 });
  const van = `/api/stocks/${String(stock.body['number'])}`;
  await dora.post(`${van}/receive`, { quantity: 2 });

  // Dispatched, driven to, repaired with a part out of the van, and signed for.
  const made = await dora.post('/api/work-orders', { title: 'Change the belt', contact: rita.id });
  const order = `/api/work-orders/${String(made.body['number'])}`;
  const date = { assignee: tess.id, appointmentStartAt: later(1), appointmentEndAt: later(2) };
  expect((await dora.post(`${order}/schedule`, date)).status).toBe(200);
  for (const verb of ['travel', 'arrive']) {
    await house.reeve.settle();
    expect((await tess.post(`${order}/${verb}`)).status, verb).toBe(200);
  }
  expect((await tess.post(`${van}/use`, { quantity: 1, note: 'Nordlicht' })).body).toMatchObject({ onHand: 1 });
  await house.reeve.settle();
  await tess.post(`${order}/finish`, { workDone: 'Belt changed', signatureName: 'R. Requester' });
  await house.reeve.settle();
  expect((await tess.get('/api/visits')).body['items']).toMatchObject([
    { title: 'Change the belt', state: 'finished', outcome: 'done', firstTimeFix: true, contact: rita.id },
  ]);
});
