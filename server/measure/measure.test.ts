import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MeasuresJson } from '../../derive/measures.ts';
import { typeNamed } from '../../derive/registry.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { newId } from '../database/identifier.ts';
import { replay } from '../operations/replay.ts';

/** A story of 2024: at (UTC), by whom, what. */
type Step = { readonly at: string; readonly by: string } & Record<string, unknown>;

let house: TestReeve;
let ana: Client;
let rita: Client;
let kim: Client;
let ids: Record<'desk' | 'network' | 'shop' | 'a' | 'b', string>;

const tell = async (steps: readonly Step[]): Promise<string> => {
  const id = newId();
  const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
  const told = { id, source: 'test', sourceKey: id, number: null, steps } as never;
  await replay(house.call(), type, [told], { decide: true });
  return id;
};
const measured = async (query: string, by: Client = ana): Promise<MeasuresJson> => {
  const asked = () => by.get(`/api/incidents/measures?${query}`);
  await expect.poll(asked).toMatchObject({ status: 200, body: { complete: true } });
  return (await asked()).body as unknown as MeasuresJson;
};
const year = 'from=2024-01-01&until=2024-04-30&period=month';
/** Values by month (2024-03) and group. */
const cells = (answer: MeasuresJson): Record<string, Record<string, number | null>> =>
  Object.fromEntries(
    answer.rows.map(({ period, key, values }) => {
      const label = answer.groups.find((group) => group.key === key)?.label;
      return [`${period.slice(0, answer.period === 'day' ? 10 : 7)}${label ? ` ${label}` : ''}`, values];
    }),
  );

const end = { resolution: 'Done', resolutionCode: 'solved' };

beforeAll(async () => {
  house = await testReeve();
  const [a, b] = [await house.make('organisation', { name: 'A' }), await house.make('organisation', { name: 'B' })];
  ana = await house.person('Ana', ['agent'], { zone: 'UTC' });
  rita = await house.person('Rita', ['requester'], { organisation: a });
  kim = await house.person('Kim', ['requester', 'key-contact'], { organisation: b });
  ids = {
    a,
    b,
    desk: await house.make('team', { name: 'Desk' }),
    network: await house.make('team', { name: 'Network' }),
    shop: await house.make('service', { name: 'Shop' }),
  };
  // 1: solved at first contact: one team, resolved after 2 hours in which Ana had it for 1.
  await tell([
    {
      at: '2024-01-10T08:00:00Z',
      by: rita.id,
      values: { title: 'One', requester: rita.id, team: ids.desk, channel: 'e-mail' },
    },
    { at: '2024-01-10T09:00:00Z', by: ana.id, verb: 'assign', values: { team: ids.desk, assignee: ana.id } },
    { at: '2024-01-10T10:00:00Z', by: ana.id, verb: 'resolve', values: end },
    { at: '2024-01-15T10:00:00Z', by: ana.id, verb: 'close', values: {} },
  ]);
  // 2: handed to another team, waited a day for the requester, who answered; resolved in February, reopened, resolved in March.
  await tell([
    {
      at: '2024-01-30T00:00:00Z',
      by: rita.id,
      values: { title: 'Two', requester: rita.id, service: ids.shop, team: ids.desk },
    },
    { at: '2024-01-30T06:00:00Z', by: ana.id, say: { text: 'We look into it', visibility: 'public' } },
    { at: '2024-01-31T00:00:00Z', by: ana.id, verb: 'assign', values: { team: ids.network, assignee: ana.id } },
    { at: '2024-02-01T00:00:00Z', by: ana.id, verb: 'wait', values: { waitingFor: 'requester' } },
    { at: '2024-02-02T00:00:00Z', by: rita.id, say: { text: 'Here it is', visibility: 'public' } },
    { at: '2024-02-02T00:00:00Z', by: ana.id, verb: 'resume', values: {} },
    { at: '2024-02-03T00:00:00Z', by: ana.id, verb: 'resolve', values: end },
    { at: '2024-02-04T00:00:00Z', by: rita.id, verb: 'reopen', values: {} },
    { at: '2024-03-05T00:00:00Z', by: ana.id, verb: 'resolve', values: end },
  ]);
  // 3: of the other customer, written down on the phone, still open.
  await tell([
    {
      at: '2024-02-10T00:00:00Z',
      by: ana.id,
      values: { title: 'Three', requester: kim.id, channel: 'phone', team: ids.desk },
    },
  ]);
});
afterAll(() => house.stop());

describe('worked by hand', () => {
  test('what came, came back and was finished, when it happened', async () => {
    expect(cells(await measured(`measure=flow&${year}`))).toEqual({
      '2024-01': { opened: 2, finished: 1, reopened: 0, closed: 1 },
      '2024-02': { opened: 1, finished: 1, reopened: 1, closed: 0 },
      '2024-03': { opened: 0, finished: 1, reopened: 0, closed: 0 },
    });
  });

  test('the backlog as of the end of each month, by age then, and by the team that had it then', async () => {
    const none = { day: 0, week: 0, month: 0, quarter: 0, older: 0 };
    expect(cells(await measured(`measure=backlog&${year}`))).toEqual({
      '2024-01': { ...none, backlog: 1, week: 1 },
      '2024-02': { ...none, backlog: 2, month: 1, quarter: 1 },
      '2024-03': { ...none, backlog: 1, quarter: 1 },
      '2024-04': { ...none, backlog: 1, quarter: 1 },
    });
    const teams = cells(await measured('measure=backlog&from=2024-01-30&until=2024-02-01&period=day&by=team'));
    expect(Object.keys(teams)).toEqual(['2024-01-30 Desk', '2024-01-31 Network', '2024-02-01 Network']);
  });

  test('first contact: one team, no second contact, not reopened', async () => {
    expect(cells(await measured(`measure=first-contact&${year}`))).toEqual({
      '2024-01': { share: 1, solved: 1, contacted: 1 },
      '2024-03': { share: 0, solved: 0, contacted: 1 },
    });
  });

  test('hours to finish, of the last time it was finished', async () => {
    const found = cells(await measured(`measure=resolve-time&${year}`));
    expect(found['2024-01']).toEqual({ median: 2, ninetieth: 2, records: 1 });
    expect(found['2024-03']).toEqual({ median: 35 * 24, ninetieth: 35 * 24, records: 1 });
  });

  test('the first response: a public reply, the end itself, or at once on the phone; by channel', async () => {
    const found = cells(await measured(`measure=response-time&${year}&by=channel`));
    expect(found).toEqual({
      '2024-01 e-mail': { median: 2, ninetieth: 2, answered: 1 },
      '2024-01 portal': { median: 6, ninetieth: 6, answered: 1 },
      '2024-02 phone': { median: 0, ninetieth: 0, answered: 1 },
    });
  });

  test('handed over, reopened, in hand and waiting', async () => {
    const handed = cells(await measured(`measure=handovers&${year}`));
    expect(handed['2024-01']).toEqual({ reassigned: 0, handed: 0, untouched: 1, records: 1 });
    expect(handed['2024-03']).toEqual({ reassigned: 1, handed: 1, untouched: 0, records: 1 });
    expect(cells(await measured(`measure=reopened&${year}`))['2024-03']).toEqual({ share: 1, reopened: 1, records: 1 });
    const effort = cells(await measured(`measure=effort&${year}`));
    expect(effort['2024-01']).toEqual({ touched: 1, queued: 1, waited: 0, efficiency: 0.5, records: 1 });
    expect(effort['2024-03']).toMatchObject({ touched: (1 + 1 + 30) * 24, queued: 24, waited: 24 });
  });

  test('time in each state, a stay in the period in which it ended', async () => {
    const found = cells(await measured(`measure=states&${year}`));
    expect(found['2024-01 new']).toMatchObject({ stays: 2, hours: 25, average: 12.5 });
    expect(found['2024-01 resolved']).toMatchObject({ stays: 1, hours: 120 });
    expect(found['2024-02 waiting']).toMatchObject({ stays: 1, hours: 24 });
  });
});

describe('what is asked', () => {
  test('filters and groups as in a list; periods in the actor’s zone', async () => {
    expect(cells(await measured(`measure=flow&${year}&channel=phone`))).toEqual({
      '2024-02': { opened: 1, finished: 0, reopened: 0, closed: 0 },
    });
    const tokyo = await house.person('Taro', ['agent'], { zone: 'Asia/Tokyo' });
    const { periods } = await measured(`measure=flow&${year}`, tokyo);
    expect(periods).toEqual([
      '2023-12-31T15:00:00.000Z',
      '2024-01-31T15:00:00.000Z',
      '2024-02-29T15:00:00.000Z',
      '2024-03-31T15:00:00.000Z',
    ]);
  });

  test('a related contact within the days set undoes a first contact', async () => {
    const solved = (at: string): Promise<string> =>
      tell([
        { at: `${at}T08:00:00Z`, by: kim.id, values: { title: 'Again', requester: kim.id, service: ids.shop } },
        { at: `${at}T09:00:00Z`, by: ana.id, verb: 'resolve', values: end },
      ]);
    await solved('2023-05-01');
    await solved('2023-05-08');
    await solved('2023-05-20');
    const may = 'measure=first-contact&from=2023-05-01&until=2023-05-31';
    expect(cells(await measured(may))['2023-05']).toMatchObject({ solved: 2, contacted: 3 });
    await house
      .call()
      .database.run(
        `insert into setting (name, value, changed_at) values ('incident-first-contact', '{"relatedWithinDays": 3}', now())`,
      );
    await house.reeve.keeper.refresh();
    expect(cells(await measured(may))['2023-05']).toMatchObject({ solved: 3, contacted: 3 });
  });

  test('nobody counts what they may not see', async () => {
    expect(cells(await measured(`measure=flow&${year}`, kim))).toEqual({
      '2024-02': { opened: 1, finished: 0, reopened: 0, closed: 0 },
    });
    expect((await kim.get(`/api/incidents/measures?measure=flow&by=configurationItem`)).status).toBe(422);
    expect((await kim.get(`/api/incidents/measures?measure=flow&parent=is:empty`)).status).toBe(422);
  });

  test('what cannot be asked is refused in words', async () => {
    for (const query of [
      'measure=luck',
      'measure=flow&period=year',
      'measure=flow&from=yesterday',
      'measure=flow&by=title2',
      'measure=flow&period=day&from=2000-01-01',
      'measure=flow&from=2030-01-01',
    ])
      expect((await ana.get(`/api/incidents/measures?${query}`)).status, query).toBe(422);
    expect((await ana.get('/api/services/measures?measure=flow')).status).toBe(404);
  });

  test('as CSV, with the names of things', async () => {
    const { body, headers } = await ana.get(`/api/incidents/measures?measure=flow&${year}&by=team&format=csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(String(body['text']).split('\r\n').slice(0, 2)).toEqual([
      '\ufeffPeriod from,Team,Opened,Finished,Reopened,Closed',
      '2024-01-01T00:00:00.000Z,Desk,2,1,0,1',
    ]);
  });
});
