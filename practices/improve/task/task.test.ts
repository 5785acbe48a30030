import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { raiseTheAlarm } from './raise-the-alarm.job.ts';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a task', () => {
  let house: TestReeve;
  let ana: Client;
  let otto: Client;
  let tess: Client;
  let rita: Client;

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent']);
    otto = await house.person('Otto Owner', ['agent']);
    tess = await house.person('Tess Technician', ['technician']);
    rita = await house.person('Rita Requester', ['requester']);
  });
  afterAll(() => house.stop());

  const sentences = async (who: Client): Promise<readonly string[]> =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
  const alarm = () => runJob(house.reeve.database, house.reeve.keeper.current(), raiseTheAlarm);

  test('follows from an incident, with an owner and a day, and both say so', async () => {
    const incident = (await ana.post('/api/incidents', { title: 'Certificate ran out' })).body['number'];
    const refused = await ana.post(`/api/incidents/${incident}/add-task`, { task: 'Watch expiry' });
    expect(refused.body['fields']).toMatchObject([{ field: 'due', code: 'required' }]);
    const made = await ana.post(`/api/incidents/${incident}/add-task`, {
      task: 'Watch expiry',
      owner: otto.id,
      due: dayFromNow(3),
    });
    expect(made.body).toMatchObject({ number: 'TSK-1' });
    expect((await otto.get('/api/tasks/TSK-1')).body).toMatchObject({ state: 'open', assignee: otto.id });
    expect((await ana.get(`/api/incidents/${incident}/links`)).body['items']).toMatchObject([
      { kind: 'follows-from', direction: 'in', other: { number: 'TSK-1' } },
    ]);
    await house.reeve.settle();
    expect(await sentences(otto)).toEqual(['Ana Agent assigned TSK-1 to you: Watch expiry']);
  });

  test('overdue, its owner and those who watch are told once; a later day takes the alarm back', async () => {
    const made = await ana.post('/api/tasks', { title: 'Write it down', assignee: otto.id, due: dayFromNow(-1) });
    const at = `/api/tasks/${made.body['number']}`;
    await ana.patch(at, { watchers: [{ person: ana.id }] });
    await alarm();
    await alarm();
    const told = `${made.body['number']} is overdue: Write it down`;
    expect((await sentences(otto)).filter((sentence) => sentence === told)).toHaveLength(1);
    expect(await sentences(ana)).toContain(told);
    expect((await ana.get('/api/tasks?remindedAt=not:empty&category=open')).body['items']).toHaveLength(1);
    await ana.patch(at, { due: dayFromNow(0) });
    await alarm();
    expect((await ana.get(at)).body).toMatchObject({ remindedAt: null });
    expect((await otto.post(`${at}/finish`, { outcome: 'Done' })).body).toMatchObject({ state: 'done' });
  });

  test('one without an owner alarms whoever wrote it down; what is over alarms nobody', async () => {
    await ana.post('/api/tasks', { title: 'Nobody’s', due: dayFromNow(-2) });
    const over = await ana.post('/api/tasks', { title: 'Over', due: dayFromNow(-2) });
    await ana.post(`/api/tasks/${over.body['number']}/drop`, { outcome: 'Not needed' });
    await alarm();
    const told = await sentences(ana);
    expect(told.some((sentence) => sentence.includes('Nobody’s'))).toBe(true);
    expect(told.some((sentence) => sentence.includes('Over'))).toBe(false);
  });

  test('is dropped with a reason only, and reopened without it', async () => {
    const at = `/api/tasks/${(await ana.post('/api/tasks', { title: 'Perhaps' })).body['number']}`;
    expect((await ana.post(`${at}/drop`)).body['fields']).toMatchObject([{ field: 'outcome', code: 'required' }]);
    await ana.post(`${at}/drop`, { outcome: 'Somebody else did' });
    expect((await ana.post(`${at}/reopen`)).body).toMatchObject({ state: 'open', outcome: null });
  });

  test('is seen by staff and by whoever it was given to', async () => {
    const at = `/api/tasks/${(await ana.post('/api/tasks', { title: 'On site', assignee: tess.id })).body['number']}`;
    expect((await tess.get(at)).status).toBe(200);
    expect((await tess.post(`${at}/finish`)).body).toMatchObject({ state: 'done' });
    expect((await rita.get(at)).status).toBe(404);
    expect((await rita.post('/api/tasks', { title: 'Hers' })).status).toBe(403);
    expect((await tess.get('/api/tasks')).body['items']).toHaveLength(1);
    expect((await ana.patch(at, { remindedAt: new Date().toISOString() })).status).toBe(403);
  });
});
