import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2e', async (house) => {
  const rita = await house.person('Rita Risk', ['agent', 'risk-manager']);
  const cora = await house.person('Cora Continuity', ['agent', 'continuity-manager']);
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  const service = await house.make('service', { name: 'Web shop', owner: olaf.id });
  const item = await house.make('configuration-item', { name: 'shop-db', variant: 'database' });

  // What may happen, where we are weak, what it would hit, and what is done about it.
  const threat = {
    event: 'Somebody encrypts the orders',
    area: 'security',
    vulnerability: 'The database can be reached from the office network.',
    service,
    owner: rita.id,
  };
  const risk = `/api/risks/${String((await rita.post('/api/risks', threat)).body['number'])}`;
  await rita.post(`${risk}/links`, { kind: 'threatens', to: item });
  await rita.post(`${risk}/assess`, { likelihood: 3, impact: 4 });
  const treated = await rita.post(`${risk}/treat`, {
    response: 'reduce',
    treatments: [{ treatment: 'Let only the shop reach it', who: olaf.id }],
    residualLikelihood: 1,
    residualImpact: 3,
  });
  expect(treated.body, JSON.stringify(treated.body)).toMatchObject({ state: 'treated' });

  // The plan for when it happens all the same, exercised.
  const plan = await cora.post('/api/continuity-plans', {
    title: 'The orders are encrypted',
    service,
    scenario: 'attack',
    rto: 'PT4H',
    team: [{ task: 'Leads', person: cora.id }],
    steps: [{ step: 'Bring back last night’s copy' }],
  });
  const number = String(plan.body['number']);
  const at = `/api/continuity-plans/${number}`;
  expect((await olaf.post(`${at}/links`, { kind: 'mitigates', to: treated.body['number'] })).status).toBe(201);
  await olaf.post(`${at}/release`);
  const exercise = { heldOn: '2026-11-01', manner: 'full', result: 'passed', recovered: 'PT3H' };
  expect((await cora.patch(at, { exercises: [exercise] })).body).toMatchObject({ proof: 'proven' });
  const ends = JSON.stringify((await rita.get(`${risk}/links`)).body);
  for (const tied of ['shop-db', number]) expect(ends).toContain(tied);

  // It happens: the incident invokes the plan, and that stays written down.
  const incident = await olaf.post('/api/incidents', { title: 'Orders unreadable', service });
  const trouble = `/api/incidents/${String(incident.body['number'])}`;
  expect((await rita.post(`${trouble}/invoke-plan`, { plan: number })).status).toBe(403);
  expect((await olaf.post(`${trouble}/invoke-plan`, { plan: number })).body).toMatchObject({ number });
  await house.reeve.settle();
  expect((await cora.get(at)).body).toMatchObject({
    state: 'invoked',
    activations: [{ invoker: olaf.id, occasion: 'Orders unreadable', incident: incident.body['id'] }],
  });
});
