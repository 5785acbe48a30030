import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P1', async (house) => {
  const organisation = await house.make('organisation', { name: 'VendoTool', kind: 'provider' });
  const rita = await house.person('Rita Requester', ['requester'], { organisation });
  const ana = await house.person('Ana Agent', ['agent']);
  const team = await house.make('team', { name: 'Service Desk', members: [{ person: ana.id }] });
  const service = await house.make('service', { name: 'Web shop', owner: ana.id, supportTeam: team });

  // Logged by who has it, classified and prioritised by what is known.
  const reported = await rita.post('/api/incidents', {
    title: 'Checkout is slow',
    description: 'Since nine, for all customers.',
    impact: 'high',
    urgency: 'medium',
  });
  expect(reported.body).toMatchObject({ state: 'new', priority: 'P2', requester: rita.id });
  const incident = `/api/incidents/${String(reported.body['number'])}`;
  expect((await ana.patch(incident, { service })).body).toMatchObject({ service, team });
  expect((await ana.get(`${incident}/why?field=priority`)).body['because']).toMatch(/Impact high and urgency medium/);

  // Managed until resolved: taken, asked about, answered, resolved with how.
  expect((await ana.post(`${incident}/assign`, { assignee: 'me' })).body).toMatchObject({ state: 'assigned' });
  await ana.post(`${incident}/activity`, { text: 'With which card?', visibility: 'public' });
  await ana.post(`${incident}/wait`, { waitingFor: 'requester' });
  await rita.post(`${incident}/activity`, { text: 'With any.' });
  await house.reeve.settle();
  expect((await ana.get(incident)).body).toMatchObject({ state: 'assigned' });
  const resolution = 'The index is back.';
  const resolved = await ana.post(`${incident}/resolve`, { resolution, resolutionCode: 'solved' });
  expect(resolved.body, JSON.stringify(resolved.body)).toMatchObject({ state: 'resolved' });

  // Closed by who asked; every step on the record, with who and when.
  expect((await rita.post(`${incident}/close`)).body).toMatchObject({ state: 'closed' });
  const steps = JSON.stringify((await ana.get(`${incident}/activity?limit=100`)).body);
  for (const step of ['created', 'assign', 'With which card?', 'wait', 'With any.', 'resolve', 'close'])
    expect(steps).toContain(step);
});
