import { expect } from 'vitest';
import { raiseTheAlarm } from '../../practices/improve/task/raise-the-alarm.job.ts';
import { openTasksInTime } from '../../practices/operate/routine/open-tasks-in-time.job.ts';
import { actOnDue } from '../../server/clocks/act.ts';
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

  // What is promised within a hundred minutes and is not done after seventy-five is seen by whoever has it, before it is broken.
  const kim = await house.person('Kim Keeper', ['agent', 'service-level-manager']);
  const us = await house.make('organisation', { name: 'Us' });
  const promise = {
    variant: 'service-level',
    title: 'Desk',
    provider: us,
    owner: kim.id,
    inForceFrom: '2026-01-01',
    targets: [{ metric: 'resolution', within: 'PT100M', counted: 'around-the-clock' }],
    steps: [{ at: 75, does: 'notify-assignee' }],
  };
  const at = `/api/agreements/${String((await kim.post('/api/agreements', promise)).body['number'])}`;
  await kim.post(`${at}/propose`);
  await kim.post(`${at}/agree`, { agreedOn: '2026-01-01', agreedForCustomerBy: kim.id, inForceFrom: '2026-01-01' });
  expect((await kim.post(`${at}/begin`)).body).toMatchObject({ state: 'in-force' });
  const team = await house.make('team', { name: 'Desk', members: [{ person: ana.id }] });
  const made = await ana.post('/api/incidents', { title: 'No mail', team, assignee: ana.id });
  await house.reeve.settle();
  const after = (minutes: number) =>
    actOnDue(
      house.reeve.database,
      house.reeve.keeper.current(),
      Math.ceil(Date.now() / 1000) + minutes * 60,
      (error) => {
        throw error;
      },
    );
  expect([await after(60), await after(76)]).toEqual([0, 1]);
  const { items } = (await ana.get('/api/notices')).body as { items: { sentence: string }[] };
  const risk = `The agreed time for ${String(made.body['number'])} runs out`;
  expect(items.filter(({ sentence }) => sentence.startsWith(risk))).toHaveLength(1);
});
