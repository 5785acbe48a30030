import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P4', async (house) => {
  const ann = await house.person('Ann Engineer', ['agent']);
  const max = await house.person('Max Manager', ['agent', 'release-manager']);
  const service = await house.make('service', { name: 'Service desk' });
  const application = await house.make('configuration-item', { name: 'Ticketing', variant: 'application' });
  const items = [{ configurationItem: application }];
  const trial = (await max.post('/api/environments', { name: 'Trial', kind: 'acceptance', service, items })).body;
  const runs = async () => (await ann.get(`/api/environments/${String(trial['number'])}`)).body['runs'];
  const version = async () => (await ann.get(`/api/configuration-items/${application}`)).body['softwareVersion'];
  const release = await ann.post('/api/releases', { title: 'Desk', kind: 'major', service });
  await ann.post(`/api/releases/${String(release.body['number'])}/build`, { release: '1.0' });
  const deploy = async (results: readonly (readonly [string, string?])[]): Promise<string> => {
    const made = await ann.post('/api/deployments', {
      title: 'On trial',
      release: release.body['id'],
      environment: trial['id'],
      plannedStart: '2031-01-10T08:00:00Z',
      plannedEnd: '2031-01-10T10:00:00Z',
      steps: results.map((_, at) => ({ step: `Step ${at + 1}` })),
    });
    const to = `/api/deployments/${String(made.body['number'])}`;
    await ann.post(`${to}/begin`);
    await ann.patch(to, { steps: results.map(([result, remark], at) => ({ step: `Step ${at + 1}`, result, remark })) });
    await house.reeve.settle();
    return to;
  };

  // A failed step goes back, and nothing is said to run that does not.
  const failed = await deploy([['done'], ['failed', 'Disk full']]);
  expect((await ann.get(failed)).body).toMatchObject({ state: 'rolling-back', failure: 'Step 2: Disk full' });
  await ann.post(`${failed}/roll-back`);
  await house.reeve.settle();
  expect([await runs(), await version()]).toEqual([null, null]);

  // One that comes through is what runs, in the environment and in the configuration.
  const through = await deploy([['done'], ['done']]);
  expect((await ann.post(`${through}/finish`)).body).toMatchObject({ state: 'deployed' });
  await house.reeve.settle();
  expect([await runs(), await version()]).toEqual([release.body['id'], '1.0']);
});
