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
  const need = String(requirement.body['id']);
  const levels = [
    {
      property: 'Answer in the chat',
      metric: 'first-response',
      channel: 'chat',
      within: 'PT1M',
      share: 80,
      requirement: need,
    },
    { property: 'Answer by e-mail', metric: 'first-response', channel: 'e-mail', within: 'PT4H' },
  ];
  const design = await made('/api/service-designs', { title: 'Service desk', service, levels });
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

  // Targets are taken over from the design, each with the requirement behind it.
  expect((await olivia.post(`${agreement}/propose-targets`, { design: design.split('/').at(-1) })).body).toMatchObject({
    targets: 2,
  });

  // From the requirement down: the design, the agreement, the test and the release that meet it.
  const thread = JSON.stringify((await olivia.get(`${at}/thread`)).body);
  for (const bead of [design, agreement, testCase, release]) expect(thread).toContain(bead.split('/').at(-1));

  // And which line of the design and which target of the agreement it is, with what each promises.
  const line = { metric: 'first-response', within: 'PT1M', share: 80 };
  const numberOf = (address: string) => ({ number: address.split('/').at(-1) });
  expect((await olivia.get(`${at}/traced`)).body).toEqual({
    levels: [
      expect.objectContaining({
        of: expect.objectContaining(numberOf(design)),
        property: 'Answer in the chat',
        ...line,
      }),
    ],
    targets: [expect.objectContaining({ of: expect.objectContaining(numberOf(agreement)), ...line })],
    tests: [expect.objectContaining({ type: 'test-case', ...numberOf(testCase) })],
    releases: [expect.objectContaining({ type: 'release', ...numberOf(release), state: 'planned' })],
  });

  // A line that says which requirement it meets leads there by itself, without a link.
  const other = await olivia.post('/api/requirements', { title: 'Mail is answered within the day', kind: 'support' });
  const second = levels.map((each, place) => (place === 1 ? { ...each, requirement: other.body['id'] } : each));
  await olivia.patch(design, { levels: second });
  const below = JSON.stringify((await olivia.get(`/api/requirements/${other.body['number']}/thread`)).body);
  expect(below).toContain(design.split('/').at(-1));
});
