import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { beginOnTheDay } from './begin-on-the-day.job.ts';
import { remindOfReviews } from './remind-of-reviews.job.ts';

type Line = Record<string, unknown>;

let house: TestReeve;
let keeper: Client;
let rita: Client;
let sven: Client;
let clerk: Client;
let us: string;
let shop: string;
let team: string;

beforeAll(async () => {
  house = await testReeve();
  us = await house.make('organisation', { name: 'Us' });
  shop = await house.make('organisation', { name: 'Shop' });
  const other = await house.make('organisation', { name: 'Other' });
  keeper = await house.person('Kai', ['agent', 'service-level-manager'], { organisation: us });
  rita = await house.person('Rita', ['requester', 'key-contact'], { organisation: shop });
  clerk = await house.person('Clara', ['requester'], { organisation: shop });
  sven = await house.person('Sven', ['requester', 'key-contact'], { organisation: other });
  team = await house.make('team', { name: 'Network' });
  house.reeve.identities.forget();
});
afterAll(() => house.stop());

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const at = (number: string, more = ''): string => `/api/agreements/${number}${more}`;
const drafted = async (more: Line = {}): Promise<string> => {
  const made = await keeper.post('/api/agreements', {
    variant: 'service-level',
    title: `Promise ${Math.random()}`,
    provider: us,
    customer: shop,
    owner: keeper.id,
    inForceFrom: day(0),
    targets: [{ metric: 'resolution', within: 'PT8H', priority: 'P1', origin: 'Annex B, 4.2', starts: ['opened'] }],
    steps: [{ at: 75, does: 'notify-assignee' }],
    ...more,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return String(made.body['number']);
};
const moved = async (by: Client, number: string, verb: string, body: Line = {}): Promise<Line> => {
  const answer = await by.post(at(number, `/${verb}`), body);
  expect(answer.status, `${verb}: ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body;
};
const shown = async (number: string): Promise<Line> => (await keeper.get(at(number))).body;
const proposed = async (more: Line = {}): Promise<string> => {
  const number = await drafted(more);
  await moved(keeper, number, 'propose');
  return number;
};
const settle = async (): Promise<void> => {
  for (let times = 0; times < 3; times += 1) await house.reeve.settle();
};
const sentences = async (who: Client): Promise<readonly string[]> =>
  ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
const run = (job: typeof beginOnTheDay): Promise<void> =>
  runJob(house.reeve.database, house.reeve.keeper.current(), job);
const set = (number: string, column: 'in_force_from' | 'review_due', value: string): Promise<unknown> =>
  house.reeve.database.run(`update agreement set ${column} = $1 where number = $2`, [value, number]);

describe('what is proposed to a customer', () => {
  test('is accepted by a contact of theirs: their name and the day are kept, and the owner hears of it', async () => {
    const number = await proposed();
    await moved(rita, number, 'accept');
    expect(await shown(number)).toMatchObject({ state: 'agreed', agreedForCustomerBy: rita.id, agreedOn: day(0) });
    await settle();
    expect(await sentences(keeper)).toContainEqual(expect.stringMatching(new RegExp(`^Rita accepted ${number}`)));
  });

  test('nobody accepts in another’s name or on another day', async () => {
    const number = await proposed();
    for (const more of [{ agreedForCustomerBy: clerk.id }, { agreedOn: '2026-01-01' }, { inForceFrom: day(9) }])
      expect((await rita.post(at(number, '/accept'), more)).status, JSON.stringify(more)).toBe(403);
    expect((await keeper.post(at(number, '/accept'), {})).status).toBe(403);
    expect((await clerk.post(at(number, '/accept'), {})).status).toBe(403);
    expect((await sven.post(at(number, '/accept'), {})).status).toBe(404);
    expect((await rita.post(at(number, '/agree'), {})).status).toBe(403);
    expect((await shown(number))['state']).toBe('proposed');
  });

  test('or declined with a reason, which goes back to whoever keeps it and is gone with the next proposal', async () => {
    const number = await proposed();
    expect((await rita.post(at(number, '/decline'), {})).status).toBe(422);
    await moved(rita, number, 'decline', { declineReason: 'Eight hours are too long for a ward.' });
    expect(await shown(number)).toMatchObject({
      state: 'draft',
      declineReason: 'Eight hours are too long for a ward.',
      agreedForCustomerBy: null,
    });
    expect((await rita.get(at(number))).status).toBe(404);
    await settle();
    expect(await sentences(keeper)).toContainEqual(expect.stringMatching(new RegExp(`^Rita declined ${number}`)));
    await moved(keeper, number, 'propose');
    expect((await shown(number))['declineReason']).toBeNull();
  });
});

describe('the next edition', () => {
  test('is a draft with every line of the old one; there is one at a time', async () => {
    const number = await proposed();
    expect((await keeper.post(at(number, '/new-edition'), {})).status).toBe(403);
    await moved(rita, number, 'accept');
    await moved(keeper, number, 'begin');
    const next = String((await moved(keeper, number, 'new-edition'))['number']);
    const [old, made] = [await shown(number), await shown(next)];
    expect(made).toMatchObject({
      state: 'draft',
      variant: 'service-level',
      edition: 2,
      previous: old['id'],
      title: old['title'],
      customer: shop,
      inForceFrom: null,
      agreedOn: null,
    });
    const plain = (lines: unknown) => (lines as Line[]).map(({ id: _, ...line }) => line);
    for (const name of ['targets', 'steps', 'services', 'credits']) expect(plain(made[name])).toEqual(plain(old[name]));
    expect((made['targets'] as Line[])[0]?.['id']).not.toBe((old['targets'] as Line[])[0]?.['id']);
    const again = await keeper.post(at(number, '/new-edition'), {});
    expect([again.status, again.body['detail']]).toEqual([409, expect.stringContaining(`${next} follows ${number}`)]);
    expect((await rita.post(at(number, '/new-edition'), {})).status).toBe(403);
  });

  test('of an agreement between teams keeps its teams', async () => {
    const number = await proposed({ variant: 'operational-level', customer: null, providingTeam: team });
    await moved(keeper, number, 'agree', { agreedOn: day(0), agreedForCustomerBy: rita.id });
    const next = String((await moved(keeper, number, 'new-edition'))['number']);
    expect(await shown(next)).toMatchObject({ variant: 'operational-level', providingTeam: team });
  });

  test('waits for its day, then comes into force by itself, and the old one ends the day before', async () => {
    const number = await proposed({ inForceFrom: day(-100) });
    await moved(rita, number, 'accept');
    await moved(keeper, number, 'begin');
    const next = String((await moved(keeper, number, 'new-edition'))['number']);
    await moved(keeper, next, 'propose', { inForceFrom: day(30) });
    await moved(rita, next, 'accept');
    const early = await keeper.post(at(next, '/begin'), {});
    expect([early.status, early.body['detail']]).toEqual([409, `It comes into force on ${day(30)}, by itself.`]);
    await run(beginOnTheDay);
    expect((await shown(next))['state']).toBe('agreed');
    await set(next, 'in_force_from', day(0));
    await run(beginOnTheDay);
    await settle();
    expect((await shown(next))['state']).toBe('in-force');
    expect(await shown(number)).toMatchObject({ state: 'superseded', inForceUntil: day(-1) });
  });
});

describe('a review that is due', () => {
  test('reminds the owner once for each day that is set', async () => {
    const number = await proposed();
    await moved(rita, number, 'accept');
    await moved(keeper, number, 'begin');
    const told = async (): Promise<number> =>
      (await sentences(keeper)).filter((sentence) => sentence.startsWith(`The review of ${number} is due`)).length;
    await keeper.patch(at(number), { reviewDue: day(5) });
    await run(remindOfReviews);
    expect(await told()).toBe(0);
    await set(number, 'review_due', day(-1));
    await run(remindOfReviews);
    await run(remindOfReviews);
    expect(await told()).toBe(1);
    expect((await keeper.patch(at(number), { remindedOf: null })).status).toBe(403);
    await set(number, 'review_due', day(0));
    await run(remindOfReviews);
    expect((await shown(number))['remindedOf']).toBe(day(0));
  });
});

describe('where a target comes from', () => {
  test('is said on its line, and linked', async () => {
    const [number, source] = [await drafted(), await drafted()];
    expect(((await shown(number))['targets'] as Line[])[0]?.['origin']).toBe('Annex B, 4.2');
    const { body } = await keeper.get(at(source));
    const tied = await keeper.post(at(number, '/links'), { kind: 'comes-from', to: body['id'] });
    expect(tied.status, JSON.stringify(tied.body)).toBeLessThan(300);
  });
});
