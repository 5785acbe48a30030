import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P10', async (house) => {
  const cora = await house.person('Cora Continuity', ['agent', 'continuity-manager']);
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  const service = await house.make('service', { name: 'Web shop', owner: olaf.id });
  const made = await cora.post('/api/continuity-plans', {
    title: 'The data centre burns',
    service,
    scenario: 'loss-of-site',
    rto: 'PT4H',
    rpo: 'PT15M',
    team: [{ task: 'Leads', person: cora.id }],
    steps: [{ step: 'Start the second site' }],
  });
  const at = `/api/continuity-plans/${String(made.body['number'])}`;
  expect((await olaf.post(`${at}/release`)).body).toMatchObject({ state: 'in-force', proof: 'never-exercised' });

  // One exercise that was back too late proves nothing; one that was back in time, with little lost, does.
  const exercise = { heldOn: '2026-11-01', manner: 'full', result: 'passed', recovered: 'PT5H', lost: 'PT10M' };
  expect((await cora.patch(at, { exercises: [exercise] })).body).toMatchObject({ proof: 'not-reached' });
  await house.reeve.settle();
  await cora.patch(at, { strategy: 'The second site takes over.' });
  await house.reeve.settle();
  // It opens one improvement by itself, which says by how much and what it answers.
  const opened = (await olaf.get('/api/improvements')).body['items'];
  expect(opened, JSON.stringify(opened)).toMatchObject([
    { number: 'IMP-1', origin: 'exercise', service, owner: cora.id, figure: 'RTO', baseline: 300, target: 240 },
  ]);
  expect((await olaf.get('/api/improvements/IMP-1/links')).body['items']).toMatchObject([
    { kind: 'answers', other: { number: 'BCP-1' } },
  ]);
  const better = { ...exercise, heldOn: '2026-11-20', recovered: 'PT3H' };
  expect((await cora.patch(at, { exercises: [exercise, better] })).body).toMatchObject({ proof: 'proven' });
  await house.reeve.settle();
  expect((await olaf.get('/api/improvements')).body['items']).toHaveLength(1);
});
