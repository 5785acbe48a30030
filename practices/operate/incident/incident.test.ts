import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

describe('the life of an incident', () => {
  let house: TestReeve;
  let rita: Client;
  let ana: Client;
  let team: string;
  let service: string;

  beforeAll(async () => {
    house = await testReeve();
    const organisation = await house.make('organisation', { name: 'VendoTool', kind: 'provider' });
    rita = await house.person('Rita Requester', ['requester'], { organisation });
    ana = await house.person('Ana Agent', ['agent']);
    team = await house.make('team', { name: 'Service Desk', members: [{ person: ana.id }] });
    service = await house.make('service', { name: 'Web shop', owner: ana.id, supportTeam: team });
  });
  afterAll(() => house.stop());

  let number = '';

  test('a requester reports it; priority, team and organisation are decided from what is known', async () => {
    const answer = await rita.post('/api/incidents', { title: 'Checkout is slow', impact: 'high', urgency: 'medium' });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    number = String(answer.body['number']);
    expect(number).toBe('INC-1');
    expect(answer.headers['location']).toBe('/api/incidents/INC-1');
    expect(answer.body).toMatchObject({
      state: 'new',
      category: 'open',
      priority: 'P2',
      requester: rita.id,
      version: 1,
    });
    expect(answer.body['organisation']).not.toBeNull();
  });

  test('the reason of the priority is shown in words', async () => {
    const why = await rita.get(`/api/incidents/${number}/why?field=priority`);
    expect(why.body).toMatchObject({
      value: 'P2',
      because: 'Impact high and urgency medium give P2 in the priority matrix.',
    });
  });

  test('naming the service brings it to the team that supports it', async () => {
    const answer = await ana.patch(`/api/incidents/${number}`, { service, version: 1 });
    expect(answer.body).toMatchObject({ service, team, version: 2 });
  });

  test('a requester may not say who works on it', async () => {
    const answer = await rita.patch(`/api/incidents/${number}`, { assignee: rita.id });
    expect(answer.status).toBe(403);
  });

  test('it is assigned, discussed, and the note stays inside', async () => {
    expect((await ana.post(`/api/incidents/${number}/assign`, { assignee: 'me' })).body).toMatchObject({
      state: 'assigned',
      assignee: ana.id,
    });
    expect(
      (await ana.post(`/api/incidents/${number}/activity`, { text: 'Since when?', visibility: 'public' })).status,
    ).toBe(201);
    expect(
      (await ana.post(`/api/incidents/${number}/activity`, { text: 'Index missing?', visibility: 'internal' })).status,
    ).toBe(201);
    expect((await rita.post(`/api/incidents/${number}/activity`, { text: 'Since nine.' })).body).toMatchObject({
      side: 'requester',
      direction: 'inbound',
    });
    const hers = JSON.stringify((await rita.get(`/api/incidents/${number}/activity`)).body);
    expect(hers).toContain('Since nine.');
    expect(hers).not.toContain('Index missing?');
  });

  test('waiting asks for whom; resolving asks how', async () => {
    const refused = await ana.post(`/api/incidents/${number}/wait`, {});
    expect(refused.status).toBe(422);
    expect(refused.body['fields']).toEqual([
      { field: 'waitingFor', code: 'required', message: 'is required while waiting' },
    ]);
    expect((await ana.post(`/api/incidents/${number}/wait`, { waitingFor: 'requester' })).body).toMatchObject({
      state: 'waiting',
      category: 'waiting',
    });
    expect((await ana.post(`/api/incidents/${number}/resolve`, { resolution: 'Index added' })).status).toBe(422);
    const done = await ana.post(`/api/incidents/${number}/resolve`, {
      resolution: 'Index added',
      resolutionCode: 'solved',
    });
    expect(done.body).toMatchObject({ state: 'resolved', waitingFor: null });
  });

  test('its requester reopens it, it is resolved again and closed', async () => {
    expect((await rita.post(`/api/incidents/${number}/reopen`)).body).toMatchObject({
      state: 'assigned',
      resolution: null,
    });
    expect(
      (await ana.post(`/api/incidents/${number}/resolve`, { resolution: 'Two indexes', resolutionCode: 'solved' }))
        .status,
    ).toBe(200);
    expect((await rita.post(`/api/incidents/${number}/close`)).body).toMatchObject({
      state: 'closed',
      category: 'closed',
    });
    expect((await ana.post(`/api/incidents/${number}/assign`, { team })).body).toMatchObject({
      type: 'urn:reeve:problem:conflict',
      status: 409,
      state: 'closed',
    });
  });

  test('the whole story is on the record, in order', async () => {
    const { body } = await ana.get(`/api/incidents/${number}/activity?limit=100`);
    const told = (body['items'] as { what: string; content: { verb?: string } }[])
      .map(({ what, content }) => content.verb ?? what)
      .reverse();
    expect(told).toEqual([
      'created',
      'changed',
      'assign',
      'said',
      'said',
      'said',
      'wait',
      'resolve',
      'reopen',
      'resolve',
      'close',
    ]);
  });

  test('an agent takes one on in one go, in a team of their own', async () => {
    const created = await rita.post('/api/incidents', { title: 'Headset crackles' });
    const at = `/api/incidents/${created.body['number']}`;
    expect((await rita.post(`${at}/take`)).status).toBe(403);
    expect((await ana.post(`${at}/take`)).body).toMatchObject({ state: 'assigned' });
    expect((await ana.get(at)).body).toMatchObject({ assignee: ana.id, team });
    await ana.post(`${at}/resolve`, { resolution: 'New headset', resolutionCode: 'solved' });
  });

  test('an override asks for its reason and wins over the matrix', async () => {
    const created = await ana.post('/api/incidents', { title: 'VIP laptop', impact: 'low', urgency: 'low' });
    const at = `/api/incidents/${created.body['number']}`;
    expect(created.body['priority']).toBe('P4');
    expect((await ana.patch(at, { priority: 'P1' })).body['fields']).toEqual([
      { field: 'priorityOverride', code: 'required', message: 'say why priority is set by hand' },
    ]);
    expect((await ana.patch(at, { priority: 'P1', priorityOverride: 'The board meets' })).body).toMatchObject({
      priority: 'P1',
    });
    expect((await ana.patch(at, { urgency: 'medium' })).body).toMatchObject({ priority: 'P1' });
    expect((await ana.patch(at, { priorityOverride: null })).body).toMatchObject({
      priority: 'P4',
      priorityOverride: null,
    });
  });

  test('a stale write merges where fields do not collide, and is answered with both values where they do', async () => {
    const created = await ana.post('/api/incidents', { title: 'Printer', impact: 'low', urgency: 'low' });
    const at = `/api/incidents/${created.body['number']}`;
    await ana.patch(at, { title: 'Printer on floor 2', version: 1 });
    expect((await ana.patch(at, { description: 'It jams', version: 1 })).body).toMatchObject({
      title: 'Printer on floor 2',
      description: 'It jams',
    });
    const refused = await ana.patch(at, { title: 'Printer on floor 3', version: 1 });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      collides: ['title'],
      theirs: { title: 'Printer on floor 2' },
      yours: { title: 'Printer on floor 3' },
    });
  });

  test('lists filter, sort and page by key; work and search find it', async () => {
    const page = await ana.get(
      '/api/incidents?category=open&sort=-priority,createdAt&limit=1&count=true&include=requester',
    );
    expect(page.status, JSON.stringify(page.body)).toBe(200);
    expect(page.body['total']).toBe(2);
    const second = await ana.get(
      `/api/incidents?category=open&sort=-priority,createdAt&limit=1&after=${page.body['next']}`,
    );
    expect((second.body['items'] as { id: string }[])[0]?.id).not.toBe((page.body['items'] as { id: string }[])[0]?.id);
    expect((await ana.get('/api/incidents?colour=red')).status).toBe(422);
    expect(
      ((await ana.get('/api/search?q=check')).body['items'] as { number: string }[]).map((hit) => hit.number),
    ).toContain(number);
    expect((await ana.get('/api/work')).status).toBe(200);
    expect((await ana.get('/api/meta')).status).toBe(200);
    expect((await ana.get('/api/incidents/figures?by=state')).body).toBeTruthy();
  });

  test('a customer with a matrix of its own gets its priority by that, and the reason says so', async () => {
    const root = await house.person('Root', ['administrator']);
    const nord = await house.make('organisation', { name: 'Nordlicht', kind: 'customer' });
    const row = { high: 'P1', medium: 'P1', low: 'P2' };
    const setting = (value: unknown) => root.put('/api/settings/priority-matrix-of-customers', { value });
    expect((await setting({ [nord]: { high: row } })).status).toBe(422);
    expect((await setting({ [nord]: { high: row, medium: row, low: row } })).status).toBe(204);
    const made = (await ana.post('/api/incidents', { title: 'Down', impact: 'low', urgency: 'medium' })).body;
    expect(made['priority']).toBe('P4');
    const at = `/api/incidents/${made['number']}`;
    expect((await ana.patch(at, { organisation: nord })).body).toMatchObject({ priority: 'P1' });
    expect((await ana.get(`${at}/why?field=priority`)).body['because']).toBe(
      'Impact low and urgency medium give P1 in the matrix agreed with this customer.',
    );
    expect((await ana.patch(at, { organisation: null })).body).toMatchObject({ priority: 'P4' });
    await setting({});
  });

  test('of similar ones those come first that agree in what the desk chose to compare', async () => {
    const root = await house.person('Root of likeness', ['administrator']);
    const { body: initial } = await root.get('/api/settings');
    const standing = (initial['items'] as { name: string; value: Record<string, boolean> }[]).find(
      ({ name }) => name === 'incident-likeness',
    );
    const report = async (more: object): Promise<string> =>
      String(
        (await ana.post('/api/incidents', { title: 'Basket stays empty', channel: 'e-mail', ...more })).body['number'],
      );
    const asked = await report({ service });
    const [same, other] = [await report({ service }), await report({})];
    const alike = async (at: string) =>
      ((await ana.get(at)).body['items'] as { number: string; fields: string[] }[]).map(
        (each) => [each.number, each.fields] as const,
      );
    const typed = `/api/incidents/alike?text=${encodeURIComponent('Basket stays empty')}&service=${service}&channel=e-mail`;
    expect(await alike(`/api/incidents/${asked}/similar`)).toEqual([
      [same, ['service', 'requester']],
      [other, ['requester']],
    ]);
    expect((await alike(typed)).at(-1)).toEqual([other, []]);
    const chosen = { ...standing?.value, service: false, requester: false, channel: true };
    expect((await root.put('/api/settings/incident-likeness', { value: chosen })).status).toBe(204);
    expect(new Map(await alike(`/api/incidents/${asked}/similar`)).get(same)).toEqual(['channel']);
    expect(new Map(await alike(typed)).get(other)).toEqual(['channel']);
  });

  test('what it was taken for is put right when it is resolved, and what that was stays told', async () => {
    const made = await ana.post('/api/incidents', { title: 'No connection', classification: 'Network' });
    const resolved = await ana.post(`/api/incidents/${made.body['number']}/resolve`, {
      classification: 'Printing',
      resolutionCode: 'solved',
      resolution: 'The printer was off.',
    });
    expect(resolved.body, JSON.stringify(resolved.body)).toMatchObject({
      state: 'resolved',
      classification: 'Printing',
    });
    const told = JSON.stringify((await ana.get(`/api/incidents/${made.body['number']}/activity`)).body);
    expect(told).toContain('"classification":["Network","Printing"]');
  });
});
