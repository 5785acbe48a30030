import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { raiseTheAlarm } from '../../improve/task/raise-the-alarm.job.ts';
import { openTasksInTime } from './open-tasks-in-time.job.ts';

describe('a routine', () => {
  let house: TestReeve;
  let ana: Client;
  let rita: Client;
  const at = '/api/routines/RTN-1';

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
  });
  afterAll(() => house.stop());

  const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const run = (job = openTasksInTime) => runJob(house.reeve.database, house.reeve.keeper.current(), job);
  const tasks = async () => (await ana.get('/api/tasks?sort=due')).body['items'] as Record<string, unknown>[];

  test('has a rhythm that can be, and says when it comes next', async () => {
    const draft = {
      title: 'Try a restore',
      every: 1,
      unit: 'day',
      within: 'PT1H',
      checklist: [{ step: 'Read the log', mandatory: true }],
    };
    await ana.post('/api/routines', { ...draft, assignee: ana.id });
    expect((await ana.post(`${at}/start`)).body['fields']).toMatchObject([{ field: 'startsOn' }, { field: 'at' }]);
    expect((await ana.patch(at, { zone: 'Mars/Phobos' })).body['fields']).toMatchObject([
      { field: 'zone', code: 'noZone' },
    ]);
    const started = await ana.post(`${at}/start`, { startsOn: dayFromNow(2), at: '06:30' });
    expect(started.body).toMatchObject({ state: 'running', nextAt: `${dayFromNow(2)}T06:30:00.000Z` });
    expect((await ana.patch(at, { zone: 'Asia/Tokyo' })).body).toMatchObject({
      nextAt: `${dayFromNow(1)}T21:30:00.000Z`,
    });
    await ana.patch(at, { zone: 'UTC' });
    expect((await rita.get(at)).status).toBe(404);
  });

  test('opens nothing before its time, and then one task for each time, once', async () => {
    await run();
    expect(await tasks()).toEqual([]);
    const { database } = house.reeve;
    const last = `${dayFromNow(-3)}T12:00:00Z`;
    await ana.patch(at, { startsOn: dayFromNow(-9), at: '00:00' });
    await database.run('update routine set last_at = $1, next_at = $2 where number = $3', [
      last,
      `${dayFromNow(-2)}T00:00:00Z`,
      'RTN-1',
    ]);
    await run();
    await run();
    const opened = await tasks();
    expect(opened.map(({ due }) => due)).toEqual([dayFromNow(-2), dayFromNow(-1), dayFromNow(0)]);
    expect(opened[0]).toMatchObject({ title: 'Try a restore', assignee: ana.id });
    const whole = (await ana.get(`/api/tasks/${opened[0]?.['number']}`)).body;
    expect(whole).toMatchObject({
      checklist: [{ step: 'Read the log', done: false }],
      dueAt: `${dayFromNow(-2)}T01:00:00.000Z`,
    });
    // The house fell after the task was opened and before that was noted: the same time comes again, and opens nothing.
    await database.run('update routine set last_at = $1, next_at = $2 where number = $3', [
      last,
      `${dayFromNow(-2)}T00:00:00Z`,
      'RTN-1',
    ]);
    await run();
    expect(await tasks()).toHaveLength(3);
    expect((await ana.get(`${at}/links`)).body['items']).toHaveLength(3);
    expect((await ana.get(at)).body).toMatchObject({ nextAt: `${dayFromNow(1)}T00:00:00.000Z` });
  });

  test('what was not done in time is seen on the same day', async () => {
    const made = await ana.post('/api/tasks', {
      title: 'Walk through the cold room',
      assignee: ana.id,
      due: dayFromNow(0),
      dueAt: new Date(Date.now() - 60_000).toISOString(),
    });
    await run(raiseTheAlarm);
    await run(raiseTheAlarm);
    const { items } = (await ana.get('/api/notices')).body as { items: { sentence: string }[] };
    const told = `${made.body['number']} is overdue: Walk through the cold room`;
    expect(items.filter(({ sentence }) => sentence === told)).toHaveLength(1);
  });

  test('paused it opens nothing; resumed it goes on with what comes next', async () => {
    await ana.post(`${at}/pause`);
    await house.reeve.database.run('update routine set next_at = now() where number = $1', ['RTN-1']);
    await run();
    expect((await tasks()).filter(({ title }) => title === 'Try a restore')).toHaveLength(3);
    expect((await ana.post(`${at}/resume`)).body).toMatchObject({ nextAt: `${dayFromNow(1)}T00:00:00.000Z` });
    expect((await ana.post(`${at}/end`)).body['fields']).toMatchObject([{ field: 'endReason' }]);
  });
});
