import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnDue } from '../../../server/clocks/act.ts';
import { retell } from '../../../server/clocks/follow.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let keeper: Client;
let second: Client;
let ana: Client;
let lea: Client;
let rita: Client;
let team: string;
let shop: string;
let agreement: string;

type Body = Record<string, unknown>;

beforeAll(async () => {
  house = await testReeve();
  const us = await house.make('organisation', { name: 'VendoTool' });
  shop = await house.make('organisation', { name: 'Shop' });
  keeper = await house.person('Kim Keeper', ['service-level-manager', 'agent']);
  second = await house.person('Sam Second', ['service-level-manager']);
  ana = await house.person('Ana Agent', ['agent']);
  lea = await house.person('Lea Lead', ['agent', 'team-lead']);
  rita = await house.person('Rita Requester', ['requester'], { organisation: shop });
  team = await house.make('team', { name: 'Desk', members: [{ person: ana.id }] });
  await house.reeve.identities.forget();
  const made = await keeper.post('/api/agreements', {
    variant: 'service-level',
    title: 'Two hours',
    provider: us,
    owner: keeper.id,
    inForceFrom: '2026-01-01',
    targets: [{ metric: 'resolution', within: 'PT2H', counted: 'around-the-clock', share: 90 }],
  });
  agreement = String(made.body['id']);
  const at = `/api/agreements/${made.body['number']}`;
  await keeper.post(`${at}/propose`, {});
  await keeper.post(`${at}/agree`, {
    agreedOn: '2026-01-01',
    agreedForCustomerBy: rita.id,
    inForceFrom: '2026-01-01',
  });
  expect((await keeper.post(`${at}/begin`, {})).status).toBe(200);
  await house.reeve.settle();
  await retell(house.reeve.database, house.reeve.keeper.current(), 1_000);
});
afterAll(() => house.stop());

const opened = async (title: string): Promise<{ id: string; number: string }> => {
  const made = await ana.post('/api/incidents', { title, requester: rita.id, organisation: shop, team });
  await house.reeve.settle();
  return { id: String(made.body['id']), number: String(made.body['number']) };
};
const breaches = async (about: string, by = ana): Promise<readonly Body[]> =>
  (await by.get(`/api/breaches?about=${about}`)).body['items'] as Body[];
const hours = (count: number): number => Math.floor(Date.now() / 1000) + count * 3_600;
/** Time passes until so many hours from now, for clocks alone. */
const pass = async (count: number): Promise<number> =>
  actOnDue(house.reeve.database, house.reeve.keeper.current(), hours(count), (error) => {
    throw error;
  });
const entryOf = async (record: string): Promise<string> => {
  const [row] = await house.reeve.database.run<{ id: string }>(
    'select id from activity where record = $1 and seq = 1',
    [record],
  );
  return row?.id ?? '';
};

/** The opening is told to have happened so many hours from now. */
const correct = async (id: string, number: string, from: number): Promise<void> => {
  const body = { at: new Date(Date.now() + from * 3_600_000).toISOString(), reason: 'As the switchboard has it.' };
  const corrected = await lea.post(`/api/incidents/${number}/activity/${await entryOf(id)}/correct`, body);
  expect(corrected.status, JSON.stringify(corrected.body)).toBe(200);
  await house.reeve.settle();
};

test('a clock that runs out is answered for once, from the second on at which it is missed', async () => {
  const { number } = await opened('No mail');
  await pass(1.9);
  expect(await breaches(number)).toEqual([]);
  await pass(2.01);
  await pass(2.02);
  const [breach, ...others] = await breaches(number);
  expect(others).toEqual([]);
  expect(breach).toMatchObject({
    about: number,
    title: `${number}: 2 h, Two hours`,
    metric: 'resolution',
    agreement,
    customer: shop,
    team,
    within: 'PT2H',
    endedAt: null,
    late: null,
    state: 'unexplained',
    party: 'us',
  });
  expect(breach?.['ranOutAt']).toBe(breach?.['dueAt']);
});

test('what is done late says how late it was; nobody but Reeve writes what the clock tells', async () => {
  const { id, number } = await opened('Slow shop');
  await correct(id, number, -5);
  const [running] = await breaches(number);
  expect(running).toMatchObject({ state: 'unexplained', late: null });
  await ana.post(`/api/incidents/${number}/take`, {});
  const done = await ana.post(`/api/incidents/${number}/resolve`, {
    resolution: 'Restarted.',
    resolutionCode: 'solved',
  });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  await house.reeve.settle();
  const [breach] = await breaches(number);
  expect(breach).toMatchObject({ number: running?.['number'], late: expect.stringMatching(/^PT3H/) });
  const at = `/api/breaches/${breach?.['number']}`;
  expect((await keeper.patch(at, { late: 'PT1S' })).status).toBe(403);
  expect((await keeper.post('/api/breaches', { about: 'INC-1' })).status).toBe(403);
  expect((await keeper.post(`${at}/withdraw`, {})).status).toBe(403);
  expect((await rita.get(at)).status).toBe(404);
});

test('whoever asked for an exclusion does not decide it; what is excluded counts as neither kept nor missed', async () => {
  const { id, number } = await opened('Asked to wait');
  await correct(id, number, -5);
  const [breach] = await breaches(number);
  const at = `/api/breaches/${breach?.['number']}`;
  expect((await ana.post(`${at}/explain`, {})).status).toBe(422);
  expect((await ana.post(`${at}/explain`, { reason: 'agreed-otherwise' })).body['state']).toBe('explained');
  const asked = await keeper.post(`${at}/ask-exclusion`, { exclusion: 'The customer wished it so.' });
  expect(asked.body).toMatchObject({ state: 'exclusion-asked', askedBy: keeper.id });
  for (const nobody of [ana, keeper])
    expect((await nobody.post(`${at}/approve`, { decision: 'So it was.' })).status).toBe(403);
  expect((await second.post(`${at}/approve`, {})).status).toBe(422);
  expect((await second.post(`${at}/refuse`, { decision: 'Nothing in writing.' })).body['state']).toBe('explained');
  await keeper.post(`${at}/ask-exclusion`, { exclusion: 'Here is the letter.' });
  const approved = await second.post(`${at}/approve`, { decision: 'Shown.' });
  expect(approved.body).toMatchObject({ state: 'excluded', judgedBy: second.id, excludedAt: expect.any(String) });
  await house.reeve.settle();
  const excluded = await figures('by-start');
  const again = await second.post(`${at}/count-again`, { decision: 'The letter was of another day.' });
  expect(again.body).toMatchObject({ state: 'unexplained', excludedAt: null });
  await house.reeve.settle();
  const counted = await figures('by-start');
  expect(excluded).toEqual({ ...counted, missed: Number(counted['missed']) - 1, excluded: 1 });
  expect(counted['excluded']).toBe(0);
});

test('history that is put right withdraws what was not missed after all, and opens it again when it was', async () => {
  const { id, number } = await opened('Wrongly told');
  await correct(id, number, -5);
  const [breach] = await breaches(number);
  const at = `/api/breaches/${breach?.['number']}`;
  expect((await ana.get(at)).body['state']).toBe('unexplained');
  await correct(id, number, -1);
  expect((await ana.get(at)).body['state']).toBe('withdrawn');
  await correct(id, number, -5);
  const found = await breaches(number);
  expect(found.filter(({ state }) => state === 'unexplained')).toHaveLength(1);
});

/** This month's figures. */
const figures = async (method: string): Promise<Body> => {
  const { rows } = (await keeper.get(`/api/service-levels?method=${method}&period=year`)).body as { rows: Body[] };
  // Of all years: on the first morning of one, what began some hours ago began in the last.
  const sum = (name: string): number => rows.reduce((all, row) => all + Number(row[name]), 0);
  return { kept: sum('kept'), missed: sum('missed'), excluded: sum('excluded') };
};

test('people write and exclude while clocks run out and are told anew: nobody waits in a circle', async () => {
  const { database, keeper: declarations } = house.reeve;
  const some = await Promise.all(['a', 'b', 'c', 'd'].map((letter) => opened(`Together ${letter}`)));
  const failed: unknown[] = [];
  await actOnDue(database, declarations.current(), hours(3), (error) => failed.push(error));
  const missed = await Promise.all(some.map(async ({ number }) => (await breaches(number))[0]?.['number']));
  const again = async (times: number, work: (at: number) => Promise<unknown>): Promise<void> => {
    for (let at = 0; at < times; at += 1) await work(at);
  };
  const urgencies = ['high', 'medium', 'low'];
  await Promise.all([
    ...some.map(({ number }) =>
      again(12, (at) => ana.patch(`/api/incidents/${number}`, { urgency: urgencies[at % urgencies.length] })),
    ),
    ...missed.map(async (number) => {
      const at = `/api/breaches/${number}`;
      const decided = { decision: 'So it was.' };
      await ana.post(`${at}/explain`, { reason: 'agreed-otherwise' });
      await keeper.post(`${at}/ask-exclusion`, { exclusion: 'The customer wished it so.' });
      await again(4, async () => {
        await second.post(`${at}/approve`, decided);
        await second.post(`${at}/count-again`, decided);
        await ana.post(`${at}/explain`, { reason: 'agreed-otherwise' });
        await keeper.post(`${at}/ask-exclusion`, { exclusion: 'The customer wished it so.' });
      });
    }),
    again(8, (at) => actOnDue(database, declarations.current(), hours(4 + at), (error) => failed.push(error))),
    again(6, async () => {
      await database.run(
        'insert into clock_retelling (id, after_id) values (true, null) on conflict (id) do update set after_id = null',
      );
      await retell(database, declarations.current(), 1_000);
    }),
    again(8, () => house.reeve.settle()),
  ]);
  expect(failed).toEqual([]);
  expect(await database.run('select consumer, error from parked')).toEqual([]);
});
