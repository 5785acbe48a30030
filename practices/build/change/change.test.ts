import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

const moment = (hours: number): string => new Date(Date.UTC(2031, 0, 10, hours)).toISOString();

describe('a change', () => {
  let house: TestReeve;
  let ann: Client;
  let olga: Client;
  let max: Client;
  let service = '';
  let objective = '';

  beforeAll(async () => {
    house = await testReeve();
    ann = await house.person('Ann Engineer', ['agent']);
    olga = await house.person('Olga Owner', ['agent', 'service-owner']);
    max = await house.person('Max Manager', ['agent', 'change-manager']);
    service = await house.make('service', { name: 'Web shop', owner: olga.id });
    objective = await house.make('objective', { title: 'Happy customers', owner: ann.id });
  });
  afterAll(() => house.stop());

  const draft = async (more: Record<string, unknown> = {}): Promise<string> => {
    const made = await ann.post('/api/changes', { title: 'New payment gateway', service, ...more });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return `/api/changes/${made.body['number']}`;
  };
  const plan = {
    implementationPlan: 'Switch the address.',
    plannedStart: moment(20),
    plannedEnd: moment(22),
  };
  const assessed = async (likelihood: string, impact: string, more = {}): Promise<string> => {
    const at = await draft({ ...plan, ...more });
    const answer = await ann.post(`${at}/assess`, { reason: 'The old one is switched off.', likelihood, impact });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return at;
  };
  const serve = (at: string) => ann.post(`${at}/links`, { kind: 'serves', to: objective });
  const decide = async (who: Client, verb: string, body = {}): Promise<void> => {
    await house.reeve.settle();
    const { items } = (await who.get('/api/approvals?approver=me&category=open')).body as {
      items: { number: string }[];
    };
    expect((await who.post(`/api/approvals/${items[0]?.number}/${verb}`, body)).status).toBe(200);
    await house.reeve.settle();
  };
  const stateOf = async (at: string) => (await ann.get(at)).body['state'];

  test('that serves nothing, or has no way back, is not put up for approval', async () => {
    const at = await assessed('medium', 'high');
    expect((await ann.get(at)).body).toMatchObject({ risk: 'high' });
    expect((await ann.get(`${at}/why?field=risk`)).body['because']).toBe(
      'Likelihood medium and impact high make the risk high.',
    );
    expect((await ann.post(`${at}/present`)).body['detail']).toContain('It serves no objective');
    await serve(at);
    expect((await ann.post(`${at}/present`)).body['detail']).toContain('It has no way back');
    await ann.patch(at, { backOutPlan: 'Switch the address back.' });
    expect((await ann.post(`${at}/present`)).body).toMatchObject({ state: 'approval' });

    // Its owner first, then a change manager; by hand nobody approves it, whatever they are.
    expect((await max.post(`${at}/approve`)).status).toBe(403);
    await decide(olga, 'approve');
    expect(await stateOf(at)).toBe('approval');
    await decide(max, 'approve');
    expect(await stateOf(at)).toBe('scheduled');

    await ann.post(`${at}/begin`);
    expect((await ann.post(`${at}/finish`, { outcome: 'failed' })).body).toMatchObject({ state: 'review' });
    expect((await max.post(`${at}/close`)).body['detail']).toContain('what is learnt from it');
    expect((await max.post(`${at}/close`, { lessons: 'Try it at night.' })).body).toMatchObject({ state: 'closed' });
  });

  test('is excepted by a named change manager with a reason only, and not by the one who asked for it', async () => {
    const at = await assessed('low', 'low');
    expect((await ann.post(`${at}/except`, { exception: 'Urgent' })).status).toBe(403);
    expect((await max.post(`${at}/except`)).body['fields']).toMatchObject([{ field: 'exception', code: 'required' }]);
    expect((await max.post(`${at}/except`, { exception: 'The law asks for it.' })).body).toMatchObject({
      exceptedBy: max.id,
    });
    await ann.post(`${at}/present`);
    await decide(max, 'refuse', { reason: 'Not before Christmas.' });
    expect((await ann.get(at)).body).toMatchObject({ state: 'rejected', rejection: 'Not before Christmas.' });

    const own = (await max.post('/api/changes', { title: 'My own', service })).body['number'];
    await max.post(`/api/changes/${own}/assess`, { reason: 'I want it.' });
    expect((await max.post(`/api/changes/${own}/except`, { exception: 'Because' })).status).toBe(403);
  });

  test('of a template in force is scheduled without being asked for', async () => {
    const made = await ann.post('/api/change-templates', {
      title: 'Renew a certificate',
      service,
      implementationPlan: 'Put the new one in.',
      backOutPlan: 'Put the old one back.',
      checklist: [{ step: 'Look at it in a browser', mandatory: true }],
    });
    const template = `/api/change-templates/${made.body['number']}`;
    await ann.post(`${template}/links`, { kind: 'serves', to: objective });
    expect((await ann.post(`${template}/agree`)).status).toBe(403);
    expect((await max.post(`${template}/agree`)).body).toMatchObject({ state: 'in-force' });
    const raised = await ann.post(`${template}/raise`, { plannedStart: moment(2), plannedEnd: moment(3) });
    const at = `/api/changes/${raised.body['number']}`;
    expect((await ann.post(`${at}/schedule`)).body).toMatchObject({ state: 'scheduled', kind: 'standard' });
    await ann.post(`${at}/begin`);
    expect((await ann.post(`${at}/finish`, { outcome: 'successful' })).body['detail']).toBe(
      'Mandatory steps are not done yet (1).',
    );
    const normal = await draft({ byTemplate: made.body['id'], plannedStart: moment(2), plannedEnd: moment(3) });
    await serve(normal);
    await ann.patch(normal, { backOutPlan: 'Back' });
    expect((await ann.post(`${normal}/schedule`)).body['detail']).toContain('Only a standard change');
  });

  test('tells what else happens there at that time, and why it matters', async () => {
    const item = (name: string) => house.make('configuration-item', { name, variant: 'server' });
    const [database, shop] = [await item('Database'), await item('Shop server')];
    const other = await house.make('service', { name: 'Warehouse', owner: olga.id });
    const affects = (at: string, to: string) => ann.post(`${at}/links`, { kind: 'affects', to });
    const one = await assessed('low', 'low', {
      title: 'Shop',
      service,
      plannedStart: moment(100),
      plannedEnd: moment(104),
    });
    const two = await assessed('low', 'low', {
      title: 'Base',
      service: other,
      plannedStart: moment(103),
      plannedEnd: moment(106),
    });
    await assessed('low', 'low', { title: 'Later', plannedStart: moment(104), plannedEnd: moment(106) });
    await affects(one, shop);
    await affects(two, database);
    expect((await ann.get(`${one}/conflicts`)).body['items']).toEqual([]);
    await ann.post(`/api/configuration-items/${shop}/links`, { kind: 'depends-on', to: database });
    await max.post('/api/freezes', {
      title: 'Inventory',
      starts: moment(90),
      ends: moment(101),
      holds: [{ service }],
    });
    expect((await ann.get(`${one}/conflicts`)).body['items']).toMatchObject([
      { title: 'Base', because: 'depends', through: 'Database' },
      { title: 'Inventory', because: 'freeze' },
    ]);
    expect((await ann.post('/api/freezes', { title: 'Mine', starts: moment(1), ends: moment(2) })).status).toBe(403);
    const wrong = await max.post('/api/freezes', { title: 'Back', starts: moment(2), ends: moment(1) });
    expect(wrong.body['fields']).toMatchObject([{ field: 'ends', code: 'endsEarly' }]);
  });

  test('stands beside what broke after it began, is named its cause by one press, and then did not succeed', async () => {
    const server = await house.make('configuration-item', { name: 'Pay server', variant: 'server' });
    const base = await house.make('configuration-item', { name: 'Pay base', variant: 'server' });
    await ann.post(`/api/configuration-items/${server}/links`, { kind: 'depends-on', to: base });
    const pay = await house.make('service', { name: 'Payments', owner: olga.id });
    const begun = async (title: string, about: Record<string, unknown>): Promise<string> => {
      const at = await draft({ ...plan, title, backOutPlan: 'Back', ...about });
      await ann.post(`${at}/assess`, { reason: 'Better', likelihood: 'low', impact: 'low' });
      await serve(at);
      await ann.post(`${at}/present`);
      await decide(max, 'approve');
      expect((await ann.post(`${at}/begin`)).body).toMatchObject({ state: 'implementing' });
      return at;
    };
    const first = await begun('New certificate', { service: pay });
    const second = await begun('New disk', {});
    await ann.post(`${second}/links`, { kind: 'affects', to: base });
    await begun('Elsewhere', {});
    await assessed('low', 'low', { title: 'Not begun', service: pay });
    const { body } = await ann.post('/api/incidents', {
      title: 'Cannot pay',
      service: pay,
      configurationItem: server,
    });
    const incident = `/api/incidents/${body['number']}`;
    const offered = async (): Promise<unknown> => (await ann.get(`${incident}/fitting-changes`)).body['items'];
    expect(await offered()).toMatchObject([
      { title: 'New disk', because: 'beneath' },
      { title: 'New certificate', because: 'service' },
    ]);
    expect((await ann.post(`${first}/finish`, { outcome: 'successful' })).body).toMatchObject({ state: 'review' });
    const idOf = async (at: string): Promise<unknown> => (await ann.get(at)).body['id'];
    for (const at of [first, second])
      expect((await ann.post(`${incident}/caused-by-change`, { change: await idOf(at) })).status).toBe(200);
    await house.reeve.settle();
    expect(await offered()).toEqual([]);
    expect((await ann.get(first)).body).toMatchObject({ outcome: 'with-issues' });
    expect((await ann.post(`${second}/finish`, { outcome: 'successful' })).body['detail']).toContain('(1)');
    expect((await max.post(`${first}/close`)).body['detail']).toContain('what is learnt from it');
    const links = (await ann.get(`${incident}/links`)).body['items'] as { words: string }[];
    expect(links.map(({ words }) => words)).toEqual(['is caused by', 'is caused by']);
  });

  test('that had succeeded and was closed is counted anew when it turns out to have caused something', async () => {
    const [change] = (await ann.get('/api/changes?outcome=with-issues')).body['items'] as { number: string }[];
    const at = `/api/changes/${change?.number}`;
    await max.patch(at, { outcome: 'successful' });
    for (const { id } of (await ann.get(`${at}/links?limit=50`)).body['items'] as { id: string; kind: string }[])
      await ann.delete(`${at}/links/${id}`);
    expect((await max.post(`${at}/close`)).body).toMatchObject({ state: 'closed', outcome: 'successful' });
    const broken = (await ann.post('/api/incidents', { title: 'After all' })).body;
    await ann.post(`/api/incidents/${broken['number']}/links`, { kind: 'causes', to: change?.number, direction: 'in' });
    await house.reeve.settle();
    expect((await ann.get(at)).body).toMatchObject({ state: 'closed', outcome: 'with-issues' });
    expect((await ann.patch(at, { lessons: 'Late' })).status).not.toBe(200);
  });

  test('is not seen by those who only ask for services', async () => {
    const rita = await house.person('Rita Requester', ['requester']);
    expect((await rita.get(await draft())).status).toBe(404);
    expect((await rita.post('/api/changes', { title: 'Hers' })).status).toBe(403);
  });
});
