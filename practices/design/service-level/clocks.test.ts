import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnDue } from '../../../server/clocks/act.ts';
import { retell } from '../../../server/clocks/follow.ts';
import type { ClocksJson } from '../../../server/clocks/read.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let keeper: Client;
let ana: Client;
let lea: Client;
let rita: Client;
let team: string;
let shop: string;
let us: string;

beforeAll(async () => {
  house = await testReeve();
  us = await house.make('organisation', { name: 'VendoTool' });
  shop = await house.make('organisation', { name: 'Shop' });
  keeper = await house.person('Kim Keeper', ['service-level-manager', 'agent']);
  ana = await house.person('Ana Agent', ['agent']);
  lea = await house.person('Lea Lead', ['agent', 'team-lead']);
  rita = await house.person('Rita Requester', ['requester'], { organisation: shop });
  team = await house.make('team', {
    name: 'Desk',
    members: [{ person: ana.id }, { person: lea.id, lead: true }],
  });
  await house.reeve.identities.forget();
});
afterAll(() => house.stop());

type Line = Record<string, unknown>;

/** An agreement in force since the beginning of the month, by every step that leads there. */
const agreed = async (targets: readonly Line[], more: Line = {}): Promise<string> => {
  const made = await keeper.post('/api/agreements', {
    variant: 'service-level',
    title: `Promise ${Math.random()}`,
    provider: us,
    targets,
    owner: keeper.id,
    inForceFrom: '2026-01-01',
    ...more,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const at = `/api/agreements/${made.body['number']}`;
  for (const [verb, body] of [
    ['propose', {}],
    ['agree', { agreedOn: '2026-01-01', agreedForCustomerBy: rita.id, inForceFrom: '2026-01-01' }],
    ['begin', {}],
  ] as const) {
    const moved = await keeper.post(`${at}/${verb}`, body);
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
  }
  return String(made.body['number']);
};
const clocks = async (number: string, by = ana): Promise<ClocksJson> => {
  const answer = await by.get(`/api/incidents/${number}/clocks`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as unknown as ClocksJson;
};
const report = async (more: Line = {}): Promise<string> => {
  const made = await ana.post('/api/incidents', { title: 'No mail', requester: rita.id, organisation: shop, ...more });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return String(made.body['number']);
};
const shown = async (number: string): Promise<Line> => {
  await house.reeve.settle();
  return (await ana.get(`/api/incidents/${number}`)).body;
};
const act = (now: number): Promise<number> =>
  actOnDue(house.reeve.database, house.reeve.keeper.current(), now, (error) => {
    throw error;
  });
const seconds = (moment: unknown): number => Math.floor(Date.parse(String(moment)) / 1000);

describe('an agreement in force', () => {
  let agreement: string;

  beforeAll(async () => {
    agreement = await agreed([
      { metric: 'first-response', within: 'PT1H', counted: 'around-the-clock' },
      { metric: 'resolution', within: 'PT8H', counted: 'around-the-clock' },
      { metric: 'resolution', priority: 'P1', within: 'PT2H', counted: 'around-the-clock' },
    ]);
  });

  test('runs its clocks over what is reported, says which applies and why, and shows what is due next', async () => {
    const number = await report();
    const { items, due, dueFor, serviceLevel } = await clocks(number);
    expect(items.map(({ metric, state, within }) => [metric, state, within])).toEqual([
      ['first-response', 'running', 3600],
      ['resolution', 'running', 28_800],
    ]);
    expect([items[0]?.agreement?.number, items[0]?.why, dueFor, serviceLevel]).toEqual([
      agreement,
      { names: [], others: [] },
      'first-response',
      'running',
    ]);
    expect(await shown(number)).toMatchObject({ due, dueFor: 'first-response', serviceLevel: 'running' });
    const listed = await ana.get('/api/incidents?sort=due&serviceLevel=running&limit=5');
    const row = (listed.body['items'] as Line[]).find((each) => each['number'] === number);
    expect(row).toMatchObject({ due, dueFor: 'first-response', serviceLevel: 'running' });
    expect((await ana.get('/api/work')).status).toBe(200);
  });

  test('an answer stays given when what was merged is taken out again; the work goes on', async () => {
    const [number, kept, unanswered] = [await report(), await report(), await report()];
    await ana.post(`/api/incidents/${number}/activity`, { text: 'We are looking.', visibility: 'public' });
    for (const each of [number, unanswered]) {
      await ana.post(`/api/incidents/${each}/merge`, { to: kept });
      await house.reeve.settle();
      expect((await clocks(each)).items.map(({ state }) => state)).toEqual(['ended', 'ended']);
      expect((await ana.post(`/api/incidents/${each}/unmerge`)).status).toBe(200);
      await house.reeve.settle();
    }
    const states = async (each: string) => (await clocks(each)).items.map(({ metric, state }) => [metric, state]);
    expect(await states(number)).toEqual([
      ['first-response', 'ended'],
      ['resolution', 'running'],
    ]);
    expect(await states(unanswered)).toEqual([
      ['first-response', 'running'],
      ['resolution', 'running'],
    ]);
  });

  test('goes by what happens: an answer, waiting, priority; the ledger tells it', async () => {
    const number = await report();
    // What lasts no second is no stretch of a ledger.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await ana.post(`/api/incidents/${number}/activity`, { text: 'We look at it.', visibility: 'public' });
    await ana.post(`/api/incidents/${number}/wait`, { waitingFor: 'requester' });
    const waiting = await clocks(number);
    expect(waiting.items.map(({ metric, state, kept }) => [metric, state, kept])).toEqual([
      ['first-response', 'ended', true],
      ['resolution', 'paused', null],
    ]);
    expect(waiting.due).toBeNull();
    expect(waiting.items[1]?.ledger.at(-1)).toMatchObject({
      state: 'paused',
      party: 'customer',
      reason: 'requester',
      changed: { state: ['new', 'waiting'], waitingFor: [null, 'requester'] },
    });
    expect(await shown(number)).toMatchObject({ due: null, serviceLevel: 'paused' });
    await ana.post(`/api/incidents/${number}/resume`, { team });
    await ana.patch(`/api/incidents/${number}`, { impact: 'high', urgency: 'high' });
    const urgent = await clocks(number);
    expect(urgent.items.find(({ metric }) => metric === 'resolution')).toMatchObject({
      within: 7200,
      why: { names: ['priority'], others: [{ number: agreement, within: 28_800, lostBy: 'priority' }] },
    });
    await ana.post(`/api/incidents/${number}/resolve`, { resolutionCode: 'solved', resolution: 'Done.' });
    expect(await shown(number)).toMatchObject({ due: null, dueFor: null, serviceLevel: 'kept' });
  });

  test('nobody writes what the clocks say', async () => {
    const number = await report();
    for (const field of ['due', 'dueFor', 'serviceLevel']) {
      const written = await ana.patch(`/api/incidents/${number}`, { [field]: null });
      expect(written.status, field).toBe(422);
    }
  });

  test('what if the customer answers tomorrow', async () => {
    const number = await report();
    await ana.post(`/api/incidents/${number}/wait`, { waitingFor: 'requester' });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const asked = await ana.post(`/api/incidents/${number}/clocks`, {
      happens: [{ at: tomorrow, changes: { state: 'assigned', waitingFor: null } }],
    });
    expect(asked.status, JSON.stringify(asked.body)).toBe(200);
    const { items } = asked.body as unknown as ClocksJson;
    const resolution = items.find(({ metric }) => metric === 'resolution');
    expect(seconds(resolution?.due) - seconds(tomorrow)).toBeGreaterThan(28_700);
    expect((await clocks(number)).items.find(({ metric }) => metric === 'resolution')?.state).toBe('paused');
    const wrong = await ana.post(`/api/incidents/${number}/clocks`, {
      happens: [{ at: tomorrow, changes: { title: 'x' } }],
    });
    expect([wrong.status, wrong.body['detail']]).toEqual([422, expect.stringContaining('do not go by title')]);
  });

  test('the customer sees what they were promised, of their own alone', async () => {
    const number = await report();
    const hers = await clocks(number, rita);
    expect(hers.items.map(({ metric }) => metric)).toEqual(['first-response', 'resolution']);
    expect(hers.items[0]?.next).toBeNull();
    const sven = await house.person(`Sven ${Math.random()}`, ['requester'], {
      organisation: await house.make('organisation', { name: `Other ${Math.random()}` }),
    });
    expect((await sven.get(`/api/incidents/${number}/clocks`)).status).toBe(404);
    expect((await sven.post(`/api/incidents/${number}/clocks`, { happens: [] })).status).toBe(422);
  });
});

describe('an agreement of a customer', () => {
  test('goes before that of everybody, also for what was reported before it was written down', async () => {
    const number = await report({ title: 'Before' });
    await agreed([{ metric: 'resolution', within: 'PT30M', counted: 'around-the-clock' }], {
      customer: shop,
      inForceFrom: '2026-01-01',
    });
    const { items } = await clocks(number);
    expect(items.find(({ metric }) => metric === 'resolution')).toMatchObject({
      within: 1800,
      why: { names: ['customer'] },
    });
    await house.reeve.settle();
    expect(await retell(house.reeve.database, house.reeve.keeper.current(), 10_000)).toBe(true);
    expect(seconds((await shown(number))['due']) - seconds((await shown(number))['createdAt'])).toBe(1800);
  });
});

describe('on the way', () => {
  const steps = [
    { at: 75, does: 'notify-assignee' },
    { at: 75, does: 'note' },
    { at: 100, does: 'notify-team-lead' },
    { at: 100, does: 'raise' },
    { at: 120, does: 'notify-owner' },
  ];
  let number: string;
  let began: number;

  beforeAll(async () => {
    const vip = await house.make('organisation', { name: 'VIP' });
    await agreed([{ metric: 'resolution', within: 'PT100M', counted: 'around-the-clock' }], { customer: vip, steps });
    number = await report({ organisation: vip, team, assignee: ana.id });
    await house.reeve.settle();
    began = seconds((await clocks(number)).items.find(({ metric }) => metric === 'resolution')?.began);
  });
  const noticesOf = async (who: Client): Promise<readonly string[]> =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);

  test('nothing is done before its moment; then each step is done once, however often one looks', async () => {
    expect(await act(began + 74 * 60)).toBe(0);
    expect(await act(began + 75 * 60)).toBe(2);
    expect(await act(began + 75 * 60)).toBe(0);
    const told = await noticesOf(ana);
    expect(told.filter((sentence) => sentence.startsWith(`The agreed time for ${number} runs out`))).toHaveLength(1);
    const { items } = (await ana.get(`/api/incidents/${number}/activity`)).body as { items: Line[] };
    expect(items.filter(({ visibility }) => visibility === 'internal')).toHaveLength(1);
    expect(JSON.stringify(items)).toContain('75 % of the time for “Resolution” is used');
  });

  test('at the breach who leads hears of it and the priority is raised; behind it the owner hears', async () => {
    const before = (await ana.get(`/api/incidents/${number}`)).body['priority'];
    expect(await act(began + 100 * 60)).toBe(2);
    expect((await noticesOf(lea)).some((sentence) => sentence.includes(number))).toBe(true);
    const after = (await ana.get(`/api/incidents/${number}`)).body;
    expect([before, after['priority']]).toEqual(['P3', 'P2']);
    expect(await act(began + 119 * 60)).toBe(0);
    expect(await act(began + 120 * 60)).toBe(1);
    expect((await noticesOf(keeper)).some((sentence) => sentence.includes(number))).toBe(true);
    expect(await act(began + 500 * 60)).toBe(0);
  });

  test('what waits is left alone, and a step that fails holds up no other', async () => {
    const quiet = await report({
      organisation: (await ana.get(`/api/incidents/${number}`)).body['organisation'],
      team,
    });
    await ana.post(`/api/incidents/${quiet}/wait`, { waitingFor: 'requester' });
    await house.reeve.settle();
    expect(await act(Math.floor(Date.now() / 1000) + 500 * 60)).toBe(0);
  });
});

describe('history that is put right', () => {
  test('moves clocks and figures with it; what was written stays, and order is kept', async () => {
    const number = await report();
    const { body } = await ana.get(`/api/incidents/${number}/activity`);
    const [opening] = body['items'] as { id: string; happenedAt: string }[];
    const at = `/api/incidents/${number}/activity/${opening?.id}/correct`;
    const earlier = new Date(Date.parse(opening?.happenedAt ?? '') - 3_600_000).toISOString();
    expect((await ana.post(at, { at: earlier, reason: 'It rang at eight.' })).status).toBe(403);
    expect((await lea.post(at, { at: earlier })).status).toBe(422);
    const before = (await clocks(number)).items.find(({ metric }) => metric === 'resolution');
    const righted = await lea.post(at, { at: earlier, reason: 'It rang at eight.' });
    expect(righted.status, JSON.stringify(righted.body)).toBe(200);
    const after = (await clocks(number)).items.find(({ metric }) => metric === 'resolution');
    expect(seconds(before?.due) - seconds(after?.due)).toBe(3_600);
    expect((after?.used ?? 0) - (before?.used ?? 0)).toBeGreaterThanOrEqual(3_600);
    expect(seconds((await shown(number))['due'])).toBe(seconds(after?.due));
    const told = (await ana.get(`/api/incidents/${number}/activity`)).body['items'] as Line[];
    expect(told.map(({ what }) => what)).toEqual(['corrected', 'created']);
    expect(told[1]?.['happenedAt']).toBe(opening?.happenedAt);
    await ana.post(`/api/incidents/${number}/resolve`, { resolutionCode: 'solved', resolution: 'Done.' });
    const [resolved] = (await ana.get(`/api/incidents/${number}/activity`)).body['items'] as { id: string }[];
    const solved = (moment: string) =>
      lea.post(`/api/incidents/${number}/activity/${resolved?.id}/correct`, { at: moment, reason: 'Solved by phone.' });
    const tooEarly = await solved(new Date(Date.parse(earlier) - 60_000).toISOString());
    expect([tooEarly.status, tooEarly.body['detail']]).toEqual([
      422,
      expect.stringContaining('cannot have happened before'),
    ]);
    expect((await solved(new Date(Date.now() + 60_000).toISOString())).status).toBe(422);
    expect((await solved(new Date(Date.parse(earlier) + 600_000).toISOString())).status).toBe(200);
    expect((await clocks(number)).items.find(({ metric }) => metric === 'resolution')).toMatchObject({ used: 600 });
    const figures = await ana.get(`/api/incidents/measures?measure=resolve-time&from=-2d&q=${number}`);
    expect(figures.status).toBe(200);
  });
});

describe('how likely it is to be missed', () => {
  test('is told from those that had come as far, with what it rests on; to those who provide alone', async () => {
    const many = await house.make('organisation', { name: 'Many' });
    await agreed([{ metric: 'resolution', within: 'PT8H', counted: 'around-the-clock' }], { customer: many });
    const number = await report({ organisation: many });
    const risk = async (by = ana) =>
      (await by.get(`/api/incidents/${number}/clocks/predictions`)).body['items'] as readonly Line[];
    await house.reeve.settle();
    expect((await risk()).filter(({ metric }) => metric === 'resolution')).toEqual([]);
    // Forty like it, a quarter of which were missed.
    await house.reeve.database.run(
      `insert into clock (record, place, type, kind, metric, run, agreement, commitment, version, began_at, ended_at, state, within, used, kept, by_us, by_customer, by_supplier, closed, resting, team, priority)
       select c.record, 100 + n, c.type, c.kind, c.metric, 0, c.agreement, c.commitment, 1, now(), now(), 'ended', 28800, case when n % 4 = 0 then 30000 else 20000 end, n % 4 <> 0, 1, 0, 0, 0, 0, c.team, c.priority
       from clock c, generate_series(1, 40) n where c.metric = 'resolution' and c.record = (select id from incident where number = $1)`,
      [number],
    );
    const other = await report({ organisation: many });
    await house.reeve.settle();
    const items = (await ana.get(`/api/incidents/${other}/clocks/predictions`)).body['items'] as readonly Line[];
    const resolution = items.find(({ metric }) => metric === 'resolution');
    expect(resolution).toMatchObject({ group: 'commitment-priority-team', missed: 10 });
    expect(Number(resolution?.['risk'])).toBeCloseTo(0.25, 1);
    expect(await risk(rita)).toEqual([]);
  });
});
