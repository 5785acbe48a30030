import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { remindTheSilent } from './remind-the-silent.job.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let lea: Client;
let team: string;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
  lea = await house.person('Lea Lead', ['agent', 'team-lead']);
  rita = await house.person('Rita Requester', ['requester']);
  team = await house.make('team', { name: 'Desk', members: [{ person: ana.id }, { person: lea.id, lead: true }] });
});
afterAll(() => house.stop());

const at = (number: string, more = ''): string => `/api/incidents/${number}${more}`;
const assigned = async (): Promise<string> => {
  const number = String((await rita.post('/api/incidents', { title: 'Quiet' })).body['number']);
  await ana.post(at(number, '/assign'), { team, assignee: 'me' });
  return number;
};
const settle = async (): Promise<void> => {
  for (let times = 0; times < 3; times += 1) await house.reeve.settle();
};
const texts = async (number: string): Promise<readonly string[]> =>
  ((await rita.get(at(number, '/activity'))).body['items'] as { what: string; content: { text?: string } }[]).flatMap(
    ({ what, content }) => (what === 'said' && content.text ? [content.text] : []),
  );
const waitFor = (days: number, number: string): Promise<unknown> =>
  house.reeve.database.run(`update incident set state_at = now() - make_interval(days => $1) where number = $2`, [
    days,
    number,
  ]);
const run = (): Promise<void> => runJob(house.reeve.database, house.reeve.keeper.current(), remindTheSilent);

describe('a requester who owes an answer', () => {
  test('is reminded once after some days, in their language, and after more it is resolved; others are left alone', async () => {
    const [owed, fresh, others] = [await assigned(), await assigned(), await assigned()];
    for (const number of [owed, fresh]) await ana.post(at(number, '/wait'), { waitingFor: 'requester' });
    await ana.post(at(others, '/wait'), { waitingFor: 'supplier' });
    for (const number of [owed, others]) await waitFor(4, number);
    await run();
    await run();
    expect((await texts(owed)).filter((text) => text.startsWith('We are still waiting'))).toHaveLength(1);
    expect([await texts(fresh), await texts(others)]).toEqual([[], []]);
    for (const number of [owed, others]) await waitFor(15, number);
    await run();
    expect((await ana.get(at(owed))).body).toMatchObject({ state: 'resolved', resolutionCode: 'no-reply' });
    expect((await ana.get(at(others))).body['state']).toBe('waiting');
  });
});

describe('a reply on a resolved incident', () => {
  test('of its requester reopens it with their words as the reason; ours does not, nor any when the setting says so', async () => {
    const number = await assigned();
    await ana.post(at(number, '/resolve'), { resolutionCode: 'solved', resolution: 'Done' });
    await ana.post(at(number, '/activity'), { text: 'Fine?' });
    await settle();
    expect((await ana.get(at(number))).body['state']).toBe('resolved');
    await rita.post(at(number, '/activity'), { text: 'It is back' });
    await settle();
    expect((await ana.get(at(number))).body).toMatchObject({ state: 'assigned', reopenReason: 'It is back' });

    const root = await house.person('Root', ['administrator']);
    const value = { closeAfterDays: 5, reopenWithinDays: 14, reopenOnReply: false };
    expect((await root.put('/api/settings/incident-closing', { value })).status).toBeLessThan(300);
    await ana.post(at(number, '/resolve'), { resolutionCode: 'solved', resolution: 'Done again' });
    await rita.post(at(number, '/activity'), { text: 'Thank you' });
    await settle();
    expect((await ana.get(at(number))).body['state']).toBe('resolved');
  });

  test('what was said before it was resolved is no reply to that, nor is a note of whoever reported it themselves', async () => {
    const number = await assigned();
    await rita.post(at(number, '/activity'), { text: 'It still hangs' });
    await ana.post(at(number, '/resolve'), { resolutionCode: 'solved', resolution: 'Done' });
    await settle();
    expect((await ana.get(at(number))).body['state']).toBe('resolved');
    const own = String((await ana.post('/api/incidents', { title: 'My own' })).body['number']);
    await ana.post(at(own, '/resolve'), { resolutionCode: 'solved', resolution: 'Done' });
    await ana.post(at(own, '/activity'), { text: 'Cable replaced', visibility: 'internal' });
    await settle();
    expect((await ana.get(at(own))).body['state']).toBe('resolved');
  });
});

describe('escalating', () => {
  test('calls in the lead of the team, who is told why and follows it; nobody to call in is said', async () => {
    const number = await assigned();
    expect((await rita.post(at(number, '/escalate'), { reason: 'Hurry' })).status).toBe(403);
    expect((await ana.post(at(number, '/escalate'), { reason: 'The customer threatens to leave' })).body).toMatchObject(
      {
        escalatedTo: lea.id,
      },
    );
    expect((await ana.get(at(number))).body).toMatchObject({ escalatedTo: lea.id, watchers: [{ person: lea.id }] });
    expect(await texts(number)).toEqual([]);
    await settle();
    const heard = (await lea.get('/api/notices')).body['items'] as { sentence: string }[];
    expect(heard.map(({ sentence }) => sentence)).toContain(`Ana Agent mentioned you on ${number}: Quiet`);
    const alone = String((await rita.post('/api/incidents', { title: 'No team' })).body['number']);
    expect((await ana.post(at(alone, '/escalate'), { reason: 'Why' })).status).toBe(422);
    await ana.patch(at(alone), { team });
    expect((await ana.post(at(alone, '/escalate'), { reason: 'Why' })).status).toBe(200);
    expect((await ana.get(at(alone))).body).toMatchObject({ state: 'assigned', escalatedTo: lea.id });
  });
});
