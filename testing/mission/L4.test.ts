import { expect } from 'vitest';
import { raiseTheAlarm } from '../../practices/improve/task/raise-the-alarm.job.ts';
import { openTasksInTime } from '../../practices/operate/routine/open-tasks-in-time.job.ts';
import { runJob } from '../../server/jobs/jobs.ts';
import { shown } from './shown.ts';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

shown('L4', async (house) => {
  const ana = await house.person('Ana Agent', ['agent']);
  await ana.post('/api/routines', {
    title: 'Try a restore',
    every: 1,
    unit: 'day',
    within: 'PT1M',
    assignee: ana.id,
    checklist: [{ step: 'Read the log', mandatory: true }],
  });
  const started = await ana.post('/api/routines/RTN-1/start', { startsOn: dayFromNow(1), at: '06:30' });
  expect(started.body, JSON.stringify(started.body)).toMatchObject({ state: 'running' });
  // The night comes: as if it had been started days ago.
  await ana.patch('/api/routines/RTN-1', { startsOn: dayFromNow(-9), at: '00:00' });
  await house.reeve.database.run('update routine set last_at = $1, next_at = $2', [
    `${dayFromNow(-1)}T12:00:00Z`,
    `${dayFromNow(0)}T00:00:00Z`,
  ]);
  const run = (job: typeof openTasksInTime) => runJob(house.reeve.database, house.reeve.keeper.current(), job);
  await run(openTasksInTime);
  await house.reeve.settle();
  expect((await ana.get('/api/tasks')).body['items']).toMatchObject([{ due: dayFromNow(0) }]);
  await house.reeve.database.run(`update task set due_at = now() - interval '1 hour'`);
  await run(raiseTheAlarm);
  expect(JSON.stringify((await ana.get('/api/notices')).body)).toMatch(/overdue|due/i);
});
