import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { remindBeforeNotice } from './remind-before-notice.job.ts';
import { renewByItself } from './renew-by-itself.job.ts';

const inDays = (days: number): string => Temporal.Now.plainDateISO('UTC').add({ days }).toString();

describe('a contract', () => {
  let house: TestReeve;
  let sam: Client;
  let ana: Client;
  let party: string;

  beforeAll(async () => {
    house = await testReeve();
    sam = await house.person('Sam Supplier', ['agent', 'supplier-manager'], { zone: 'UTC' });
    ana = await house.person('Ana Agent', ['agent']);
    party = await house.make('organisation', { name: 'Kabel' });
  });
  afterAll(() => house.stop());

  const run = (job: typeof renewByItself) => runJob(house.reeve.database, house.reeve.keeper.current(), job);
  const signed = async (title: string, more: object): Promise<string> => {
    const made = await sam.post('/api/contracts', { title, party, startsOn: inDays(-400), ...more });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const at = `/api/contracts/${made.body['number']}`;
    expect((await sam.post(`${at}/sign`)).body).toMatchObject({ state: 'in-force' });
    return at;
  };

  test('tells the last day for notice, reminds its owner once before it, and takes none after it', async () => {
    const at = await signed('Lines', { endsOn: inDays(100), noticeDays: 90, renewal: 'tacit', renewMonths: 12 });
    expect((await sam.get(at)).body).toMatchObject({ noticeOn: inDays(10) });
    await signed('Far away', { endsOn: inDays(300), noticeDays: 90 });
    await run(remindBeforeNotice);
    await run(remindBeforeNotice);
    const notices = (await sam.get('/api/notices')).body['items'] as { sentence: string }[];
    expect(notices.map(({ sentence }) => sentence)).toEqual(['The last day to give notice of CON-1 comes near: Lines']);
    await sam.patch(at, { noticeDays: 101 });
    const late = await sam.post(`${at}/give-notice`);
    expect(late.body['detail']).toBe(`Notice was possible until ${inDays(-1)}; the contract renews by itself.`);
    expect((await ana.get(at)).status).toBe(404);
  });

  test('renews by itself when its term is over, or ends', async () => {
    const half = await sam.post('/api/contracts', { title: 'Half', party, renewal: 'tacit' });
    expect(half.body['fields']).toMatchObject([{ field: 'renewMonths', code: 'howLong' }]);
    const runs = await signed('Runs on', { endsOn: '2026-01-31', renewal: 'tacit', renewMonths: 120 });
    const ends = await signed('Ends', { endsOn: '2026-01-31' });
    const waits = await signed('Waits for a word', { endsOn: '2026-01-31', renewal: 'express' });
    await run(renewByItself);
    expect((await sam.get(runs)).body).toMatchObject({ state: 'in-force', endsOn: '2036-01-31' });
    expect((await sam.get(ends)).body).toMatchObject({ state: 'ended' });
    expect((await sam.get(waits)).body).toMatchObject({ state: 'in-force', endsOn: '2026-01-31' });
  });
});
