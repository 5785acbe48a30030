import { expect } from 'vitest';
import { watchForRecurrence } from '../../practices/operate/problem/watch-for-recurrence.job.ts';
import { runJob } from '../../server/jobs/jobs.ts';
import { shown } from './shown.ts';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

shown('P2', async (house) => {
  const ana = await house.person('Ana Agent', ['agent']);
  const report = async (title: string): Promise<string> =>
    String((await ana.post('/api/incidents', { title })).body['number']);
  const first = await report('VPN drops every hour');
  await ana.post(`/api/incidents/${first}/raise-problem`, { problem: 'VPN sessions end after an hour' });
  const at = '/api/problems/PRB-1';

  // Structured analysis: a why holds with evidence and with an attempt to disprove it, and not without.
  await ana.post(`${at}/analyse`, { assignee: ana.id });
  const cause = { foundBy: 'five-whys', rootCause: 'The firewall forgets idle sessions.' };
  const why = { because: 'The firewall drops the session', evidence: 'Its log at 10:02', stands: 'holds' };
  expect((await ana.post(`${at}/find-cause`, { ...cause, whys: [why] })).status).toBe(422);
  const whys = [{ ...why, disproof: 'With the limit at 5 minutes it drops after 5' }];
  const found = await ana.post(`${at}/find-cause`, { ...cause, whys, workaround: 'Sign in again.' });
  expect(found.body, JSON.stringify(found.body)).toMatchObject({ state: 'known-error' });
  expect((await ana.post(`${at}/write-known-error`, { symptom: 'The line is dead' })).body).toMatchObject({
    number: 'KE-1',
  });

  // Watched after the fix: an incident that comes again opens it.
  const watch = () => runJob(house.reeve.database, house.reeve.keeper.current(), watchForRecurrence);
  await ana.post(`${at}/observe`, { solution: 'The limit is twelve hours.', watchUntil: dayFromNow(14) });
  await watch();
  expect((await ana.get(at)).body).toMatchObject({ state: 'watched' });
  const again = await report('VPN drops again');
  await ana.post(`${at}/links`, { kind: 'explains', to: again });
  await watch();
  expect((await ana.get(at)).body).toMatchObject({ state: 'under-analysis' });

  // The next fix holds: nothing came again until the day, and that is what closes it.
  await ana.post(`${at}/find-cause`);
  await ana.post(`${at}/observe`, { solution: 'New firmware', watchUntil: dayFromNow(-1) });
  await watch();
  expect(JSON.stringify((await ana.get('/api/notices')).body)).toContain('PRB-1 stayed away and can be closed');
  expect((await ana.post(`${at}/close`)).body).toMatchObject({ state: 'closed' });
});
