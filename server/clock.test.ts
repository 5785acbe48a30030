import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../testing/reeve.ts';
import { check, tellReport } from './check/check.ts';
import { newId } from './database/identifier.ts';
import { sweep, sweepFiles } from './jobs/housekeeping.ts';

const hour = 3_600_000;
const year = 365 * 24 * hour;

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent', 'administrator']);
});
afterAll(() => house.stop());
afterEach(() => vi.useRealTimers());

/** The clock of this process stands elsewhere; timers run on, and the database keeps its own. */
const stepTo = (milliseconds: number): void => {
  vi.useFakeTimers({ now: milliseconds, toFake: ['Date'] });
};

type Entry = { seq: number; what: string; happenedAt: string };

const entries = async (number: unknown): Promise<Entry[]> =>
  (await ana.get(`/api/incidents/${number}/activity`)).body['items'] as Entry[];

describe('the clock is stepped', () => {
  test.each([
    ['back by an hour', -hour],
    ['back by two years', -2 * year],
    ['forward by twenty hours', 20 * hour],
  ])('%s: what happened stays in the order in which it happened, and is seen', async (_, step) => {
    const real = Date.now();
    const made = await ana.post('/api/incidents', { title: 'Under two clocks' });
    const at = `/api/incidents/${made.body['number']}`;
    stepTo(real + step);
    for (const text of ['first', 'second']) expect((await ana.post(`${at}/activity`, { text })).status).toBe(201);
    expect((await ana.patch(at, { description: 'Changed' })).status).toBe(200);
    vi.useRealTimers();
    expect((await ana.post(`${at}/activity`, { text: 'third' })).status).toBe(201);
    const told = await entries(made.body['number']);
    expect(told.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    expect(told.map(({ what }) => what)).toEqual(['said', 'changed', 'said', 'said', 'created']);
    const { database, keeper, files } = house.reeve;
    const report = tellReport(await check(database, keeper.current().registry, { sample: null, files }));
    expect(report.at(-1), report.join('\n')).toBe('The database is as declared.');
  });

  test('events of a record are handed on in the order in which they happened', async () => {
    const real = Date.now();
    const id = await house.make('incident', { title: 'Events', requester: ana.id });
    stepTo(real - year);
    await ana.patch(`/api/incidents/${id}`, { description: 'Earlier by the clock, later in truth' });
    vi.useRealTimers();
    await ana.patch(`/api/incidents/${id}`, { description: 'Last' });
    const rows = await house.reeve.database.run<{ name: string }>(
      'select name from outbox where record = $1 order by xid, id',
      [id],
    );
    expect(rows.map(({ name }) => name)).toEqual(['incident.created', 'incident.changed', 'incident.changed']);
    await house.reeve.settle();
    expect(await house.reeve.database.run('select 1 from parked')).toEqual([]);
  });

  test('ids never meet: the same millisecond again makes others', () => {
    const now = Date.now();
    const made = [now, now - hour, now, now + hour, now].flatMap((at) =>
      Array.from({ length: 5_000 }, () => newId(at)),
    );
    expect(new Set(made).size).toBe(made.length);
  });

  test('a token ends by its day, whatever the clock was when it was made', async () => {
    const { makeToken } = await import('./identity/token.ts');
    const real = Date.now();
    const at = (step: number): string => new Date(real + step).toISOString();
    const { secret } = await makeToken(house.reeve.database, ana.id, 'x', null, 1, at(0));
    const works = async (step: number): Promise<boolean> =>
      (await house.reeve.identities.byToken(secret, at(step)).finally(() => house.reeve.identities.forget())) !== null;
    expect([await works(-hour), await works(0), await works(23 * hour), await works(25 * hour)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('housekeeping under a clock that is an hour ahead drops nothing that is needed', async () => {
    const kept = async (): Promise<unknown> =>
      house.reeve.database.run(
        `select (select count(*) from outbox where at > now() - interval '1 day') as events, (select count(*) from session) as sessions, (select count(*) from idempotency) as keys, (select count(*) from attachment) as files`,
      );
    await ana.post('/api/incidents', { title: 'With a key' }, { 'idempotency-key': 'clock' });
    const before = await kept();
    stepTo(Date.now() + hour);
    await sweep(house.reeve);
    await sweepFiles(house.reeve);
    expect(await kept()).toEqual(before);
  });
});
