import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

describe('monitoring', () => {
  let house: TestReeve;
  let ana: Client;
  let olga: Client;
  let machine: Client;
  let rita: Client;
  let service: string;

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent']);
    olga = await house.person('Olga Owner', ['agent', 'service-owner']);
    machine = await house.person('Check Machine', ['monitoring']);
    rita = await house.person('Rita Requester', ['requester']);
    service = await house.make('service', { name: 'Web shop', owner: olga.id });
    await house.make('monitor', { name: 'Checks', service, flapsFrom: 2, raisesFrom: 'critical', owner: olga.id });
  });
  afterAll(() => house.stop());

  const report = async (key: string, more = {}) => {
    const { status, body } = await machine.post('/api/monitors/MON-1/report', { key, ...more });
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const event = async (number: unknown) => (await ana.get(`/api/monitored-events/${number}`)).body;

  test('a report sent again is the same event; it clears, and comes back within the window', async () => {
    const { number } = await report('web-01/disk', { title: 'Disk 92 % full', severity: 'minor' });
    await report('web-01/disk', { severity: 'major' });
    expect((await report('web-02/disk'))['number']).not.toBe(number);
    expect(await event(number)).toMatchObject({ state: 'standing', reports: 2, severity: 'major', service });
    await report('web-01/disk', { cleared: true });
    await report('web-01/disk', { cleared: true });
    expect(await event(number)).toMatchObject({ state: 'cleared', reports: 2 });
    expect((await report('web-01/disk'))['number']).toBe(number);
    expect(await event(number)).toMatchObject({ state: 'standing', returns: 1, flapping: false });
    expect(await report('never/seen', { cleared: true })).toMatchObject({ number: null });
  });

  test('one that cleared long ago is over for good: the next report is another event', async () => {
    const { number } = await report('db-01/load');
    await report('db-01/load', { cleared: true });
    const { reeve } = house;
    await reeve.database.run(
      `update monitored_event set cleared_at = cleared_at - interval '2 hours' where number = $1`,
      [number],
    );
    const next = (await report('db-01/load'))['number'];
    expect(next).not.toBe(number);
    expect(await event(next)).toMatchObject({ reports: 1 });
  });

  test('what is grave raises one incident; flapping raises nothing more', async () => {
    const item = await house.make('configuration-item', { name: 'web-01', variant: 'server' });
    const grave = { severity: 'critical', title: 'Shop does not answer', host: 'web-01' };
    const { number } = await report('shop/http', grave);
    const raised = async (): Promise<string> => {
      await house.reeve.settle();
      return String((await event(number))['incident']);
    };
    const at = `/api/incidents/${await raised()}`;
    const { body } = await ana.get(at);
    expect(body).toMatchObject({ channel: 'monitoring', service, configurationItem: item, priority: 'P1' });
    await ana.patch(at, { assignee: ana.id });
    await report('shop/http', { cleared: true });
    await house.reeve.settle();
    const { items } = (await ana.get('/api/notices')).body as { items: { sentence: string }[] };
    expect(items.map(({ sentence }) => sentence)).toContain(
      `The monitor sees the trouble of ${body['number']} no more: Shop does not answer`,
    );
    await report('shop/http', grave);
    expect(await raised()).toBe(body['id']);
    expect(await event(number)).toMatchObject({ state: 'raised' });
    await report('shop/http', { cleared: true });
    await report('shop/http', grave);
    await house.reeve.settle();
    expect(await event(number)).toMatchObject({ state: 'standing', flapping: true, returns: 2 });
    expect((await ana.post(`/api/monitored-events/${number}/raise-incident`)).body).toMatchObject({
      number: body['number'],
    });
    expect((await ana.get('/api/incidents?channel=monitoring')).body['items']).toHaveLength(1);
  });

  test('a machine reports and reads nothing else; a requester does neither', async () => {
    expect((await machine.get('/api/incidents')).body['items']).toEqual([]);
    expect((await rita.post('/api/monitors/MON-1/report', { key: 'x' })).status).toBe(404);
    expect((await rita.get('/api/monitored-events')).body['items']).toEqual([]);
    expect((await rita.get('/api/outages')).body['items']).toEqual([]);
  });

  test('an outage is declared from an incident, one at a time, lasts by the clock, and names what failed and what is done', async () => {
    const made = await ana.post('/api/incidents', { title: 'Shop is down', service });
    const at = `/api/incidents/${made.body['number']}`;
    const began = '2026-03-02T10:00:00.000Z';
    expect((await ana.post(`${at}/declare-outage`, { beganAt: began })).body).toMatchObject({ number: 'OUT-1' });
    const again = await ana.post(`${at}/declare-outage`, { beganAt: began });
    expect(again.status, JSON.stringify(again.body)).toBeGreaterThanOrEqual(409);
    expect((await ana.get('/api/outages/OUT-1')).body).toMatchObject({ state: 'going-on', counts: true });
    const early = await ana.post('/api/outages/OUT-1/end', { endedAt: '2026-03-02T09:00:00.000Z' });
    expect(early.body['fields']).toMatchObject([{ field: 'endedAt', code: 'endsBefore' }]);
    await ana.post('/api/outages/OUT-1/end', { endedAt: '2026-03-02T12:20:00.000Z' });
    expect((await ana.get('/api/outages/OUT-1')).body).toMatchObject({
      state: 'over',
      lasted: 'PT2H20M',
      goingOn: null,
    });
    expect((await ana.post(`${at}/declare-outage`)).status).toBe(200);
    const review = { cause: 'Full disk', mitigation: 'Watched from 80 %' };
    expect((await ana.post('/api/outages/OUT-1/review', review)).body['fields']).toMatchObject([
      { field: 'component' },
    ]);
    const component = await house.make('configuration-item', { name: 'web-02', variant: 'server' });
    expect((await ana.post('/api/outages/OUT-1/review', { ...review, component })).body).toMatchObject({
      state: 'reviewed',
    });
  });

  test('whether it counts is for whoever answers for the service to say, with the reason', async () => {
    const planned = await ana.post('/api/outages', { title: 'Move', service, kind: 'planned' });
    const at = `/api/outages/${planned.body['number']}`;
    expect(planned.body).toMatchObject({ counts: false });
    expect((await ana.patch(at, { counts: true, countsOverride: 'Not announced in time' })).status).toBe(403);
    expect((await olga.patch(at, { counts: true, countsOverride: 'Not announced in time' })).body).toMatchObject({
      counts: true,
    });
  });
});
