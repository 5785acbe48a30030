import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L3', async (house) => {
  const ann = await house.person('Ann Engineer', ['agent']);
  const max = await house.person('Max Manager', ['agent', 'release-manager']);
  const service = await house.make('service', { name: 'Service desk' });
  const part = await house.make('configuration-item', { name: 'Ticketing', variant: 'application' });
  const release = await ann.post('/api/releases', { title: 'Desk', kind: 'major', service });
  const at = `/api/releases/${String(release.body['number'])}`;
  expect((await ann.post(`${at}/links`, { kind: 'delivers', to: part })).status).toBe(201);
  await ann.post(`${at}/build`, { release: '1.0' });
  await ann.post(`${at}/test`);

  // Tests with results, a vote, and no go while one is missing.
  const testCase = (await ann.post('/api/test-cases', { title: 'A ticket is found again', service })).body['id'];
  const run = await ann.post('/api/test-runs', { testCase, release: release.body['id'] });
  const votes = [{ area: 'Support', person: ann.id, vote: 'go' }];
  await ann.post(`${at}/decide`, { goLiveAt: '2031-01-10T08:00:00Z', backOutPlan: 'Read e-mail again.', votes });
  expect((await max.post(`${at}/clear`)).body['detail']).toMatch(/Tests have not passed yet/);
  await ann.post(`/api/test-runs/${String(run.body['number'])}/pass`, { seen: 'It is.' });
  expect((await max.post(`${at}/clear`)).body).toMatchObject({ state: 'cleared' });

  // The run sheet: what is done when, as planned and as it was.
  const planned = '2031-01-10T07:30:00.000Z';
  const sheet = [{ step: 'Tell the shops', person: ann.id, planned }];
  await ann.patch(at, { runSheet: sheet });
  const actual = '2031-01-10T07:42:00.000Z';
  await ann.patch(at, { runSheet: [{ ...sheet[0], actual }] });
  expect((await ann.get(at)).body['runSheet']).toMatchObject([{ step: 'Tell the shops', planned, actual }]);

  // The steps of its deployment: a step that fails leads back.
  const environment = (await max.post('/api/environments', { name: 'Leipzig', kind: 'production', service })).body[
    'id'
  ];
  const steps = [{ step: 'Copy' }, { step: 'Switch over' }];
  const deployment = await ann.post('/api/deployments', {
    title: 'Into the shop',
    release: release.body['id'],
    environment,
    plannedStart: '2031-01-10T08:00:00Z',
    plannedEnd: '2031-01-10T10:00:00Z',
    steps,
  });
  const to = `/api/deployments/${String(deployment.body['number'])}`;
  await ann.post(`${to}/begin`);
  const failed = { step: 'Switch over', result: 'failed', remark: 'Disk full' };
  await ann.patch(to, { steps: [{ step: 'Copy', result: 'done', at: '2031-01-10T08:05:00Z' }, failed] });
  await house.reeve.settle();
  expect((await ann.get(to)).body).toMatchObject({ state: 'rolling-back' });
  expect((await ann.post(`${to}/roll-back`)).body).toMatchObject({ state: 'rolled-back' });
});
