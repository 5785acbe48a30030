import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2', async (house) => {
  const dana = await house.person('Dana Designer', ['agent', 'service-designer']);
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  const max = await house.person('Max Manager', ['agent', 'release-manager']);
  const service = await house.make('service', { name: 'Service desk', owner: olaf.id });
  const made = await dana.post('/api/service-designs', { title: 'Service desk', service });
  const at = `/api/service-designs/${String(made.body['number'])}`;

  // It says what is missing, and is not approved before it is there.
  expect(made.body).toMatchObject({ readiness: 'incomplete' });
  expect(made.body['missing']).toContain('levels-measured');
  await dana.post(`${at}/submit`);
  expect((await olaf.post(`${at}/approve`)).body['detail']).toMatch(/^It leaves open: /);

  // And it gates the release that delivers it.
  const release = await dana.post('/api/releases', { title: 'Service desk', kind: 'major', service });
  const to = `/api/releases/${String(release.body['number'])}`;
  await dana.post(`${to}/links`, { kind: 'delivers', to: made.body['number'] });
  await dana.post(`${to}/build`, { release: '1.0' });
  await dana.post(`${to}/test`);
  const votes = [{ area: 'Support', person: dana.id, vote: 'go' }];
  await dana.post(`${to}/decide`, { goLiveAt: '2031-01-10T08:00:00Z', backOutPlan: 'Read e-mail again.', votes });
  expect((await max.post(`${to}/clear`)).body['detail']).toBe('A service design that it delivers is not complete.');
});
