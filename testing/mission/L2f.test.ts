import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2f', async (house) => {
  const olaf = await house.person('Olaf Owner', ['service-owner']);
  const service = await house.make('service', { name: 'Web shop', owner: olaf.id });
  const made = await olaf.post('/api/sustainability-assessments', {
    title: 'Web shop 2026',
    service,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    intensity: 380,
    pue: 1.5,
    items: [
      { item: 'Servers', pieces: 2, basis: 'nameplate', watts: 300, hours: 8_760, embodied: 1_200, lifeYears: 4 },
      { item: 'Store', basis: 'measured', energy: 3_000, share: 50, uncertainty: 2 },
    ],
  });
  // What the figure rests on, and how sure it is, stands beside it.
  expect(made.body, JSON.stringify(made.body)).toMatchObject({
    energy: 10_134,
    total: 4_450.5,
    uncertainty: 31.1,
    measuredShare: 22,
  });

  // A law finds the services it touches by what they say of themselves, the end of a technology by what they rest on.
  const cora = await house.person('Cora Compliance', ['compliance-manager']);
  const ana = await house.person('Ana Agent', ['agent']);
  await olaf.patch(`/api/services/${service}`, { handles: ['payment-card'] });
  const database = await house.make('technology', { name: 'PostgreSQL', kind: 'data-platform' });
  const change = async (kind: string, title: string, criterion: Readonly<Record<string, unknown>>) => {
    const input = { kind, title, inForceOn: '2030-01-01', criteria: [criterion] };
    const at = `/api/external-changes/${(await cora.post('/api/external-changes', input)).body['number']}`;
    expect((await cora.post(`${at}/announce`)).body).toMatchObject({ state: 'announced' });
    return at;
  };
  const law = await change('standard', 'PCI DSS 4.0.1', { data: 'payment-card' });
  const end = await change('technology', 'PostgreSQL 13 ends', { technology: database, until: '13' });
  await house.reeve.settle();
  expect((await cora.get(`${law}/touched`)).body['items']).toMatchObject([
    { service: { title: 'Web shop' }, answer: { state: 'found' }, reasons: [{ way: [{ type: 'handles' }] }] },
  ]);
  expect((await cora.get(`${end}/touched`)).body['items']).toEqual([]);

  // What comes later is found by itself, and the service's owner is told.
  const item = { name: 'shop-db', variant: 'database', technology: database, softwareVersion: '13.14' };
  const db = (await ana.post('/api/configuration-items', item)).body['number'];
  expect((await olaf.post(`/api/services/${service}/links`, { kind: 'depends-on', to: db })).status).toBe(201);
  await house.reeve.settle();
  expect((await cora.get(`${end}/touched`)).body['items']).toMatchObject([
    {
      service: { title: 'Web shop' },
      reasons: [{ way: [{ title: 'shop-db' }, { title: 'PostgreSQL', version: '13.14' }] }],
    },
  ]);
  const notices = (await olaf.get('/api/notices')).body['items'] as { sentence: string }[];
  expect(notices.map(({ sentence }) => sentence)).toContain(
    'Your service is touched by a change from outside: Web shop: PostgreSQL 13 ends (AFS-2)',
  );

  // Confirmed, work follows from it; the change is closed when that is done, and not before.
  const affected = '/api/affected-services/AFS-2';
  await olaf.post(`${affected}/confirm`, { effect: 'Upgrade to 17' });
  const raised = await olaf.post(`${affected}/raise-requirement`, { requirement: 'Runs on a maintained database' });
  const thread = (await cora.get(`${end}/thread`)).body as { down: { beads: { number: string }[] } };
  expect(thread.down.beads.map(({ number }) => number)).toEqual(
    expect.arrayContaining(['AFS-2', 'SVC-1', String(raised.body['number'])]),
  );
  const close = async () => cora.post(`${end}/close`, { conclusion: 'Upgraded' });
  expect((await close()).status).toBe(409);
  expect((await olaf.post(`${affected}/settle`, { outcome: 'On 17' })).status).toBe(409);
  await olaf.post(`/api/requirements/${raised.body['number']}/withdraw`);
  expect((await olaf.post(`${affected}/settle`, { outcome: 'On 17' })).body).toMatchObject({ state: 'settled' });
  expect((await close()).body).toMatchObject({ state: 'closed' });
});
