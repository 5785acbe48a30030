import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../../derive/registry.ts';
import { newId } from '../../../server/database/identifier.ts';
import { runJob } from '../../../server/jobs/jobs.ts';
import { replay } from '../../../server/operations/replay.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { closeAfterSilence } from './close-after-silence.job.ts';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

describe('closing by itself', () => {
  let house: TestReeve;
  let ana: Client;
  let rita: Client;

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
  });
  afterAll(() => house.stop());

  const resolved = async (days: number): Promise<string> => {
    const id = newId();
    const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
    const steps = [
      { at: daysAgo(days + 1), by: rita.id, values: { title: `Resolved ${days} days ago`, requester: rita.id } },
      { at: daysAgo(days), by: ana.id, verb: 'resolve', values: { resolution: 'Done', resolutionCode: 'solved' } },
    ];
    await replay(house.call(), type, [{ id, source: 'test', sourceKey: id, number: null, steps }], { decide: true });
    return id;
  };

  test('an incident closes the set number of days after it was resolved, not before', async () => {
    const [old, recent] = [await resolved(6), await resolved(4)];
    await runJob(house.reeve.database, house.reeve.keeper.current(), closeAfterSilence);
    expect((await ana.get(`/api/incidents/${old}`)).body).toMatchObject({ state: 'closed', updatedBy: null });
    expect((await ana.get(`/api/incidents/${recent}`)).body).toMatchObject({ state: 'resolved' });
  });

  test('it can be reopened within the window and not after it, with a sentence that says so', async () => {
    const [old, recent] = [await resolved(15), await resolved(13)];
    const refused = await rita.post(`/api/incidents/${old}/reopen`);
    expect(refused.status).toBe(409);
    expect(refused.body['detail']).toMatch(/longer than incidents may be reopened/);
    expect((await rita.post(`/api/incidents/${recent}/reopen`)).body).toMatchObject({ state: 'assigned' });
    const verbs = (await ana.get(`/api/incidents/${old}?with=verbs`)).body['verbs'] as {
      name: string;
      allowed: boolean;
      why?: string;
    }[];
    expect(verbs.find(({ name }) => name === 'reopen')).toMatchObject({ allowed: false, why: refused.body['detail'] });
  });
});

describe('who hears of it', () => {
  let house: TestReeve;
  beforeAll(async () => {
    house = await testReeve();
  });
  afterAll(() => house.stop());

  test('the people concerned are told once, those who did it and history are not', async () => {
    const [ana, rita] = [
      await house.person('Ana Agent', ['agent']),
      await house.person('Rita Requester', ['requester']),
    ];
    const number = (await rita.post('/api/incidents', { title: 'No sound' })).body['number'];
    const team = await house.make('team', { name: 'Desk' });
    await ana.post(`/api/incidents/${number}/assign`, { team, assignee: 'me' });
    await ana.post(`/api/incidents/${number}/activity`, { text: 'Is it muted?' });
    await house.reeve.settle();
    await house.reeve.settle();
    const hers = (await rita.get('/api/notices')).body as { items: { sentence: string }[]; unseen: number };
    expect(hers.items.map(({ sentence }) => sentence)).toEqual([
      `Ana Agent wrote on ${number}: No sound`,
      `Ana Agent moved ${number} to “Assigned”: No sound`,
    ]);
    expect(hers.unseen).toBe(2);
    expect(((await ana.get('/api/notices')).body as { items: unknown[] }).items).toEqual([]);
    await rita.post('/api/notices/seen', {});
    expect((await rita.get('/api/notices')).body).toMatchObject({ unseen: 0 });
  });
});
