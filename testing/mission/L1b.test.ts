import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L1b', async (house) => {
  const olivia = await house.person('Olivia Owner', [
    'service-owner',
    'service-designer',
    'service-level-manager',
    'agent',
  ]);
  const max = await house.person('Max Manager', ['agent', 'release-manager']);
  const service = await house.make('service', { name: 'Service desk', owner: olivia.id });
  const requirement = await olivia.post('/api/requirements', {
    title: 'Chat is answered within a minute',
    kind: 'support',
  });
  const at = `/api/requirements/${String(requirement.body['number'])}`;
  const to = String(requirement.body['number']);
  const made = async (url: string, input: object): Promise<string> => {
    const answer = await olivia.post(url, input);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return `${url}/${String(answer.body['number'])}`;
  };
  const design = await made('/api/service-designs', { title: 'Service desk', service });
  const provider = await house.make('organisation', { name: 'Us' });
  const agreement = await made('/api/agreements', { variant: 'service-level', title: 'Desk', provider });
  const testCase = await made('/api/test-cases', { title: 'A chat rings', service });
  const release = await made('/api/releases', { title: 'Desk 1.0', kind: 'major', service });
  for (const [from, kind, by] of [
    [design, 'satisfies', olivia],
    [agreement, 'comes-from', olivia],
    [testCase, 'verifies', olivia],
    [release, 'delivers', max],
  ] as const)
    expect((await by.post(`${from}/links`, { kind, to })).status, `${from} ${kind}`).toBe(201);

  // From the requirement down: the design, the agreement, the test and the release that meet it.
  const thread = JSON.stringify((await olivia.get(`${at}/thread`)).body);
  for (const bead of [design, agreement, testCase, release]) expect(thread).toContain(bead.split('/').at(-1));
});
