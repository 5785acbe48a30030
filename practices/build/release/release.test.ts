import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

const moment = (hours: number): string => new Date(Date.UTC(2031, 0, 10, hours)).toISOString();

describe('a release', () => {
  let house: TestReeve;
  let ann: Client;
  let max: Client;
  let service = '';
  let application = '';
  let release = '';
  let shop: { id: string; at: string };

  beforeAll(async () => {
    house = await testReeve();
    ann = await house.person('Ann Engineer', ['agent']);
    max = await house.person('Max Manager', ['agent', 'release-manager']);
    service = await house.make('service', { name: 'Service desk' });
    application = await house.make('configuration-item', { name: 'Ticketing', variant: 'application' });
    const made = await max.post('/api/environments', {
      name: 'Leipzig',
      kind: 'production',
      service,
      items: [{ configurationItem: application }],
    });
    shop = { id: String(made.body['id']), at: `/api/environments/${made.body['number']}` };
  });
  afterAll(() => house.stop());

  test('is tested, voted on with its dissent, and cleared when all is ready', async () => {
    const made = await ann.post('/api/releases', { title: 'Service desk', kind: 'major', service });
    release = `/api/releases/${made.body['number']}`;
    const proposal = await house.make('service', { name: 'Chat' });
    await ann.post(`${release}/links`, { kind: 'delivers', to: proposal });
    await ann.post(`${release}/build`, { release: '1.0' });
    await ann.post(`${release}/test`);
    const testCase = (await ann.post('/api/test-cases', { title: 'A ticket is found again', service })).body;
    const run = (await ann.post('/api/test-runs', { testCase: testCase['id'], release: made.body['id'] })).body;
    expect(run).toMatchObject({ title: 'A ticket is found again', state: 'planned' });
    const put = await ann.post(`${release}/decide`, {
      goLiveAt: moment(8),
      backOutPlan: 'Read e-mail again.',
      votes: [
        { area: 'Support', person: ann.id, vote: 'go' },
        { area: 'Security', person: max.id },
      ],
    });
    expect(put.body).toMatchObject({ state: 'deciding' });
    await ann.patch(release, { checklist: [{ step: 'Everybody is trained', mandatory: true, done: false }] });

    const refused = async () => (await max.post(`${release}/clear`)).body['detail'];
    const vote = async (more: Record<string, unknown>) => {
      const votes = (await ann.get(release)).body['votes'] as Record<string, unknown>[];
      return ann.patch(release, { votes: [votes[0], { ...votes[1], ...more }] });
    };
    expect(await refused()).toBe('Not everybody has voted yet.');
    expect((await vote({ vote: 'no-go' })).body['fields']).toMatchObject([
      { field: 'votes.1.remark', code: 'dissentWithoutReason' },
    ]);
    await vote({ vote: 'no-go', remark: 'Passwords are too short.' });
    expect(await refused()).toBe('What must be ready is not (1 left).');
    await ann.patch(release, { checklist: [{ step: 'Everybody is trained', mandatory: true, done: true }] });
    expect(await refused()).toBe('Tests have not passed yet (1).');
    await ann.post(`/api/test-runs/${run['number']}/fail`, { seen: 'It is not found.' });
    expect(await refused()).toBe('Tests have not passed yet (1).');
    await ann.post(`/api/test-runs/${run['number']}/pass`, { seen: 'It is.' });
    expect((await ann.get(`${release}/tested`)).body).toMatchObject({ passed: 1, of: 1 });
    expect(await refused()).toBe('What it delivers is not agreed yet (1).');
    const design = await house.make('service-design', { title: 'Desk', service });
    const link = (await ann.post(`${release}/links`, { kind: 'delivers', to: design })).body['id'];
    expect(await refused()).toBe('A service design that it delivers is not complete.');
    expect((await ann.delete(`${release}/links/${link}`)).status).toBeLessThan(300);
    const admin = await house.person('Ada Admin', ['administrator']);
    await admin.post(`/api/services/${proposal}/charter`, { owner: ann.id });
    expect((await ann.post(`${release}/clear`)).status).toBe(403);
    expect((await max.post(`${release}/clear`)).body).toMatchObject({ state: 'cleared', decidedBy: max.id });
    expect((await ann.get(release)).body['votes']).toMatchObject([{}, { remark: 'Passwords are too short.' }]);
  });

  const book = async (more: Record<string, unknown>) => {
    const made = await ann.post('/api/deployments', {
      title: 'Into the shop',
      environment: shop.id,
      plannedStart: moment(8),
      plannedEnd: moment(10),
      steps: [{ step: 'Copy' }, { step: 'Switch over' }],
      ...more,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return `/api/deployments/${made.body['number']}`;
  };
  const steps = (...results: readonly (string | null)[]) => ({
    steps: results.map((result, at) => ({
      step: `Step ${at + 1}`,
      result,
      remark: result === 'failed' ? 'Disk full' : null,
    })),
  });

  test('comes into an environment, which then shows what truly runs there', async () => {
    const id = (await ann.get(release)).body['id'];
    const at = await book({ release: id });
    const twice = await book({ release: id, plannedStart: moment(9), plannedEnd: moment(11) });
    expect((await ann.get(`${twice}/clashes`)).body['items']).toMatchObject([{ title: 'Into the shop' }]);
    await ann.post(`${twice}/cancel`);
    expect((await ann.get(`${at}/clashes`)).body['items']).toEqual([]);
    await ann.post(`${at}/begin`);
    expect((await ann.post(`${at}/finish`)).body['detail']).toBe('Not every step is done or skipped yet.');
    expect((await ann.post(`${at}/finish`, steps('done', 'skipped'))).body).toMatchObject({ state: 'deployed' });
    await house.reeve.settle();
    expect((await ann.get(shop.at)).body).toMatchObject({ runs: id });
    expect((await ann.get(`/api/configuration-items/${application}`)).body).toMatchObject({ softwareVersion: '1.0' });
    expect((await max.post(`${release}/go-live`, { earlyLifeUntil: '2031-02-01' })).body).toMatchObject({
      state: 'live',
    });
  });

  test('a failed step sends a deployment back, and the environment keeps what it had', async () => {
    const next = (await ann.post('/api/releases', { title: 'Next', service })).body['id'];
    const early = await book({ release: next });
    expect((await ann.post(`${early}/begin`)).body['detail']).toBe('The release is not cleared for production.');
    const acceptance = (await max.post('/api/environments', { name: 'Trial', kind: 'acceptance' })).body;
    const at = await book({ release: next, environment: acceptance['id'] });
    await ann.post(`${at}/begin`);
    await ann.patch(at, steps('done', 'failed'));
    await house.reeve.settle();
    expect((await ann.get(at)).body).toMatchObject({ state: 'rolling-back', failure: 'Step 2: Disk full' });
    expect((await ann.post(`${at}/roll-back`)).body).toMatchObject({ state: 'rolled-back' });
    await house.reeve.settle();
    expect((await ann.get(`/api/environments/${acceptance['number']}`)).body).toMatchObject({ runs: null });
    expect((await max.patch(shop.at, { runs: next })).status).toBe(403);
  });
});
