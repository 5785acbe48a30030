import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { watchForRecurrence } from './watch-for-recurrence.job.ts';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a problem', () => {
  let house: TestReeve;
  let ana: Client;
  let rita: Client;
  let at = '';

  beforeAll(async () => {
    house = await testReeve();
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
  });
  afterAll(() => house.stop());

  const report = async (title: string): Promise<string> =>
    String((await rita.post('/api/incidents', { title })).body['number']);
  const watch = () => runJob(house.reeve.database, house.reeve.keeper.current(), watchForRecurrence);
  const told = async (): Promise<readonly string[]> =>
    ((await ana.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
  const saidOn = async (incident: string): Promise<string> =>
    JSON.stringify((await rita.get(`/api/incidents/${incident}/activity`)).body);

  test('is raised from an incident that it explains, with its priority; requesters know of none', async () => {
    const incident = await report('VPN drops every hour');
    const made = await ana.post(`/api/incidents/${incident}/raise-problem`, {
      problem: 'VPN sessions end after an hour',
    });
    expect(made.body).toMatchObject({ number: 'PRB-1' });
    at = '/api/problems/PRB-1';
    await ana.patch(at, { impact: 'high' });
    expect((await ana.get(at)).body).toMatchObject({ state: 'logged', origin: 'reactive', priority: 'P2' });
    expect((await ana.get(`${at}/links`)).body['items']).toMatchObject([{ kind: 'explains', direction: 'out' }]);
    expect((await rita.get(at)).status).toBe(404);
    expect((await rita.post('/api/problems', { title: 'Hers' })).status).toBe(403);
  });

  test('its cause holds only with evidence and an attempt to disprove it', async () => {
    await ana.post(`${at}/analyse`, { assignee: ana.id });
    const cause = { foundBy: 'five-whys', rootCause: 'The firewall forgets idle sessions after 60 minutes.' };
    const alone = await ana.post(`${at}/find-cause`, cause);
    expect(alone.body['fields']).toMatchObject([{ field: 'foundBy', code: 'noWhyHolds' }]);
    const why = { because: 'The firewall drops the session', evidence: 'Its log at 10:02', stands: 'holds' };
    const bare = await ana.post(`${at}/find-cause`, { ...cause, whys: [why] });
    expect(bare.body['fields']).toMatchObject([{ field: 'whys.0.disproof', code: 'noDisproof' }]);
    const whole = { ...why, disproof: 'With the limit at 5 minutes it drops after 5' };
    const wrong = { because: 'The provider resets lines', stands: 'disproved' };
    const found = await ana.post(`${at}/find-cause`, { ...cause, whys: [whole, wrong], workaround: 'Sign in again.' });
    expect(found.body, JSON.stringify(found.body)).toMatchObject({ state: 'known-error' });
  });

  test('becomes a known error that is offered on incidents and told to their requesters', async () => {
    const made = await ana.post(`${at}/write-known-error`, {
      symptom: 'After 60 minutes the line is dead',
      errorCode: '0x80',
    });
    expect(made.body).toMatchObject({ number: 'KE-1' });
    expect((await ana.post(`${at}/write-known-error`, { symptom: 'Again' })).status).toBe(409);
    const another = await report('VPN sessions end after some minutes');
    const offered = async () => (await ana.get(`/api/incidents/${another}/fitting-known-errors`)).body['items'];
    expect(await offered()).toEqual([]);
    expect((await rita.get('/api/known-errors/KE-1')).status).toBe(404);
    await ana.post('/api/known-errors/KE-1/publish-to-all');
    expect(await offered()).toMatchObject([{ number: 'KE-1', because: 'words' }]);
    const read = (await rita.get('/api/known-errors/KE-1')).body;
    expect(read).toMatchObject({ workaround: 'Sign in again.' });
    expect(read['cause'] ?? null).toBeNull();
    await ana.post(`/api/incidents/${another}/apply-known-error`, { knownError: 'KE-1' });
    expect(await saidOn(another)).toContain('Sign in again.');
    expect(await offered()).toEqual([]);
    expect((await ana.post('/api/known-errors/KE-1/apply-workaround')).body).toMatchObject({ incidents: 2 });
    expect((await ana.post(`${at}/apply-workaround`)).body).toMatchObject({ incidents: 1 });
  });

  test('fixed, it is watched: an incident that it explains opens it again', async () => {
    expect((await ana.post(`${at}/observe`)).body['fields']).toMatchObject([
      { field: 'solution' },
      { field: 'watchUntil' },
    ]);
    await ana.post(`${at}/observe`, { solution: 'Idle limit off', watchUntil: dayFromNow(30) });
    await watch();
    expect((await ana.get(at)).body).toMatchObject({ state: 'watched' });
    const again = await report('VPN sessions end after an hour again');
    expect((await ana.get(`${at}/perhaps-recurred`)).body['items']).toMatchObject([{ number: again }]);
    await ana.post(`/api/incidents/${again}/links`, { kind: 'explains', to: 'PRB-1', direction: 'in' });
    await watch();
    expect((await ana.get(at)).body).toMatchObject({ state: 'under-analysis', watchUntil: null });
    expect(await told()).toContain('PRB-1 is back, although it was fixed: VPN sessions end after an hour');
  });

  test('whose watch is over without an incident can be closed, and its owner hears of it once', async () => {
    await ana.post(`${at}/find-cause`);
    await ana.post(`${at}/observe`, { solution: 'New firmware', watchUntil: dayFromNow(-1) });
    await watch();
    await watch();
    const proved = 'PRB-1 stayed away and can be closed: VPN sessions end after an hour';
    expect((await told()).filter((sentence) => sentence === proved)).toHaveLength(1);
    expect((await ana.post(`${at}/close`)).body).toMatchObject({ state: 'closed' });
  });

  test('without a cause it ends with a reason only', async () => {
    const made = await ana.post('/api/problems', { title: 'Slow on Tuesdays', origin: 'proactive' });
    const other = `/api/problems/${made.body['number']}`;
    expect((await ana.post(`${other}/give-up`)).body['fields']).toMatchObject([{ field: 'closeReason' }]);
    expect((await ana.post(`${other}/give-up`, { closeReason: 'Seen once only' })).body).toMatchObject({
      state: 'no-cause-found',
      category: 'closed',
    });
  });
});
