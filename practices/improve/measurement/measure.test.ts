import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadingsJson } from '../../../derive/figures.ts';
import { typeNamed } from '../../../derive/registry.ts';
import type { Step } from '../../../derive/story.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { newId } from '../../../server/database/identifier.ts';
import { figureSql } from '../../../server/measure/figure-sql.ts';
import { keepReadings } from '../../../server/measure/keep-readings.ts';
import { replay } from '../../../server/operations/replay.ts';
import { type TestReeve, type TokenClient, testReeve } from '../../../testing/reeve.ts';
import { readyMade } from './ready-made.ts';

let house: TestReeve;
let mia: TokenClient;
let ana: TokenClient;
let rita: TokenClient;
const ids: Record<string, string> = {};

const tell = async (steps: readonly Step[]): Promise<string> => {
  const id = newId();
  const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
  await replay(house.call(), type, [{ id, source: 'test', sourceKey: id, number: null, steps }], { decide: true });
  return id;
};
const end = { resolutionCode: 'solved', resolution: 'Done' };
const at = (moment: string): string => `${moment}:00Z`;

/** An incident that is opened, perhaps answered, and perhaps finished. */
const incident = (
  opened: string,
  values: Readonly<Record<string, unknown>>,
  { answered, finished, reopened }: { answered?: string; finished?: string; reopened?: string } = {},
): Promise<string> =>
  tell([
    { at: at(opened), by: rita.id, values: { title: 'Trouble', requester: rita.id, team: ids['desk'], ...values } },
    ...(answered ? [{ at: at(answered), by: ana.id, say: { text: 'We look', visibility: 'public' as const } }] : []),
    ...(finished ? [{ at: at(finished), by: ana.id, verb: 'resolve', values: end }] : []),
    ...(reopened ? [{ at: at(reopened), by: ana.id, verb: 'reopen', values: { reopenReason: 'Back' } }] : []),
  ]);

type Input = Readonly<Record<string, unknown>>;
const make = async (input: Input, by = mia): Promise<string> => {
  const { status, body } = await by.post('/api/measures', { zone: 'Europe/Berlin', ...input });
  expect(status, JSON.stringify(body)).toBe(201);
  expect((await by.post(`/api/measures/${body['number']}/share`, { owner: mia.id })).status).toBe(200);
  return String(body['number']);
};
const readingsOf = async (key: string, query: string, by = mia): Promise<ReadingsJson> => {
  const { status, body } = await by.get(`/api/measures/${key}/readings?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as ReadingsJson;
};
const figures = ({ readings }: ReadingsJson) => readings.map(({ value, cases }) => [value, cases]);

beforeAll(async () => {
  house = await testReeve();
  mia = await house.person('Mia', ['measurement-manager', 'agent'], { zone: 'Europe/Berlin' });
  ana = await house.person('Ana', ['agent']);
  rita = await house.person('Rita', ['requester']);
  ids['desk'] = await house.make('team', { name: 'Desk' });
  // March 2024 in Berlin begins at 23:00 UTC the day before; the clock leaps on the 31st.
  await incident(
    '2024-02-29T22:30',
    { channel: 'e-mail' },
    { answered: '2024-02-29T22:50', finished: '2024-02-29T22:59' },
  );
  await incident(
    '2024-02-29T23:00',
    { channel: 'e-mail' },
    { answered: '2024-02-29T23:30', finished: '2024-03-01T08:00' },
  );
  await incident('2024-03-10T09:00', { channel: 'phone', requester: ana.id }, { finished: '2024-03-10T12:00' });
  await incident(
    '2024-03-20T09:00',
    { channel: 'e-mail' },
    { answered: '2024-03-20T10:30', finished: '2024-04-02T09:00' },
  );
  await incident(
    '2024-03-31T21:59',
    { channel: 'chat' },
    { answered: '2024-03-31T22:30', finished: '2024-04-10T12:00', reopened: '2024-04-12T12:00' },
  );
  await house.reeve.settle();
});
afterAll(() => house.stop());

const spring = 'from=2024-02-01&until=2024-04-30';

describe('a figure comes out of the records', () => {
  test('how many, by the month of the zone in which they were opened, told apart by channel', async () => {
    const key = await make({
      title: 'Opened',
      variant: 'count',
      records: 'incident',
      counted: 'opened',
      breakdown: 'channel',
    });
    const answer = await readingsOf(key, spring);
    expect(answer.readings.map(({ from }) => from)).toEqual([
      '2024-01-31T23:00:00.000Z',
      '2024-02-29T23:00:00.000Z',
      '2024-03-31T22:00:00.000Z',
    ]);
    expect(figures(answer)).toEqual([
      [1, 1],
      [4, 4],
      [0, 0],
    ]);
    expect(Object.fromEntries(answer.groups.map(({ key: channel, values }) => [channel, values]))).toEqual({
      'e-mail': [1, 2, null],
      phone: [null, 1, null],
      chat: [null, 1, null],
    });
  });

  test('a median time to first response of one channel, held to its target', async () => {
    const key = await make({
      title: 'E-mail: first response',
      variant: 'value',
      unit: 'minutes',
      aim: 'less',
      target: 45,
      tolerance: 20,
      records: 'incident',
      filter: 'channel=e-mail',
      counted: 'answered',
      takes: 'median',
      takenOf: 'response-time',
    });
    const { readings } = await readingsOf(key, spring);
    // 20 minutes in February; 30 and 90 in March: half within 60.
    expect(readings.map(({ value, cases, stands }) => [value, cases, stands])).toEqual([
      [20, 1, 'met'],
      [60, 2, 'near'],
      [null, 0, null],
    ]);
  });

  test('shares: a filter’s, first contacts, what was reopened; an average and a percentile of the time to finish', async () => {
    const share = { variant: 'share', unit: 'percent', records: 'incident', counted: 'finished' };
    const phone = await make({ title: 'By phone', ...share, hits: 'matching', matching: 'channel=phone' });
    expect(figures(await readingsOf(phone, spring))).toEqual([
      [0, 1],
      [50, 2],
      [0, 1],
    ]);
    // The chat was reopened and is unfinished again: it finished in no period.
    const reopened = await make({ title: 'Reopened', ...share, hits: 'reopened' });
    expect(figures(await readingsOf(reopened, spring))).toEqual([
      [0, 1],
      [0, 2],
      [0, 1],
    ]);
    // Rita wrote again at once after her first was settled, and before the one of the 20th was: within seven days it is the same matter.
    const first = await make({ title: 'First contact', ...share, hits: 'first-contact' });
    expect(figures(await readingsOf(first, spring))).toEqual([
      [0, 1],
      [100, 2],
      [0, 1],
    ]);
    const value = { variant: 'value', unit: 'hours', aim: 'less', records: 'incident', takenOf: 'resolve-time' };
    const average = await make({ title: 'To finish', ...value, takes: 'average' });
    expect((await readingsOf(average, spring)).readings[1]?.value).toBe((9 + 3) / 2);
    const most = await make({ title: 'Most', ...value, takes: 'percentile', percentile: 75 });
    expect((await readingsOf(most, spring)).readings[1]?.value).toBe(3 + (9 - 3) * 0.75);
  });

  test('what stood unfinished at the end of each month, and how old it was', async () => {
    const standing = { records: 'incident', counted: 'standing' };
    const backlog = await make({ title: 'Backlog', variant: 'count', ...standing });
    expect(figures(await readingsOf(backlog, spring))).toEqual([
      [0, 0],
      [2, 2],
      [1, 1],
    ]);
    const age = await make({
      title: 'Age',
      variant: 'value',
      unit: 'hours',
      aim: 'less',
      ...standing,
      takes: 'average',
      takenOf: 'age',
    });
    // At the end of March, 22:00 UTC: eleven days and thirteen hours, and one minute.
    expect((await readingsOf(age, spring)).readings[1]?.value).toBeCloseTo((11 * 24 + 13 + 1 / 60) / 2);
  });

  test('so much for each', async () => {
    const rate = await make({
      title: 'Opened for each finished',
      variant: 'rate',
      records: 'incident',
      counted: 'opened',
      eachRecords: 'incident',
      eachCounted: 'finished',
    });
    expect(figures(await readingsOf(rate, spring))).toEqual([
      [1, 1],
      [2, 2],
      [0, 1],
    ]);
  });

  test('time without failure: what overlaps counts once, and only where service was promised', async () => {
    await incident('2024-05-10T00:00', { channel: 'in-person' }, { finished: '2024-05-10T06:00' });
    await incident('2024-05-10T05:00', { channel: 'in-person' }, { finished: '2024-05-10T05:30' });
    await incident('2024-05-10T08:00', { channel: 'in-person' }, { finished: '2024-05-10T11:00' });
    const failing = {
      variant: 'up-time',
      unit: 'percent',
      zone: 'UTC',
      records: 'incident',
      filter: 'channel=in-person',
      dateField: 'createdAt',
      endField: 'stateAt',
    };
    const may = 'from=2024-05-01&until=2024-06-30';
    const always = await make({ title: 'Around the clock', ...failing, breakdown: 'channel' });
    const answer = await readingsOf(always, may);
    expect(figures(answer)).toEqual([
      [expect.closeTo(100 * (1 - 9 / (31 * 24))), 3],
      [100, 0],
    ]);
    expect(answer.groups.map(({ key, values }) => [key, values[1]])).toEqual([['in-person', 100]]);
    const calendar = await house.make('calendar', {
      title: 'Office',
      zone: 'UTC',
      openings: [{ weekday: 'monday-to-friday', from: '09:00', until: '17:00' }],
    });
    // Of the nine hours two lie between nine and five, of the 23 working days of May 2024.
    const office = await make({ title: 'In office hours', ...failing, calendar });
    expect((await readingsOf(office, may)).readings[0]?.value).toBeCloseTo(100 * (1 - 2 / (23 * 8)));
    const cases = await mia.get(`/api/measures/${office}/readings/cases?at=2024-05-01T00:00:00Z`);
    expect(cases.body['items']).toHaveLength(3);
  });

  test('is read through the index of what puts a record into its period', async () => {
    const figure: Figure = {
      takes: 'count',
      records: 'incident',
      filter: null,
      counted: 'finished',
      dateField: null,
      percentile: null,
      takenOf: null,
      valueField: null,
      hits: null,
      matching: null,
      promise: null,
      each: null,
      endField: null,
      calendar: null,
      unit: 'number',
      currency: null,
      breakdown: null,
    };
    const over = { edges: ['2024-03-01T00:00:00Z', '2024-04-01T00:00:00Z'], zone: 'UTC', now: '2024-05-01T00:00:00Z' };
    const planOf = (asked: Figure): Promise<string> =>
      house.reeve.database.transaction(async (executor) => {
        await executor.run('set local enable_seqscan = off');
        const { sql, values } = figureSql(house.call(), asked, over);
        return JSON.stringify(await executor.run(`explain ${sql}`, values));
      });
    expect(await planOf(figure)).toContain('course_finished');
    expect(await planOf({ ...figure, counted: 'answered' })).toContain('course_answered');
    expect(await planOf({ ...figure, counted: 'opened' })).toContain('incident_created');
    expect(await planOf({ ...figure, takes: 'share', hits: 'promise-kept' })).toContain('clock_ended');
  });

  test('every ready-made measure is taken as it is, and tells something of an empty year', async () => {
    const maren = await house.person('Maren', ['administrator', 'agent']);
    for (const [name, { title, why, input }] of Object.entries(readyMade)) {
      const { status, body } = await maren.post('/api/measures', { title: title.en, why: why.de, ...input });
      expect(status, `${name}: ${JSON.stringify(body)}`).toBe(201);
      const { readings } = await readingsOf(String(body['number']), 'from=2001-01-01&until=2001-12-31', maren);
      expect(
        readings.every(({ cases }) => cases === 0),
        name,
      ).toBe(true);
      expect(readings, name).toHaveLength('period' in input ? 4 : 12);
    }
  });

  test('what was spent for each incident, of one currency, on days of the zone', async () => {
    const spend = async (day: string, amount: string, currency = 'EUR'): Promise<void> => {
      const budget = await house.make('cost-entry', {
        title: 'Desk',
        day,
        amount: { amount, currency },
        kind: 'labour',
      });
      await house.reeve.database.run(`update cost_entry set state = 'posted' where id = $1`, [budget]);
    };
    await spend('2024-03-01', '100.50');
    await spend('2024-03-31', '99.50');
    await spend('2024-03-15', '70.00', 'CHF');
    await spend('2024-04-01', '5.00');
    const cost = { title: 'Cost', ...readyMade['cost-per-ticket'].input };
    // What was spent is not read by the whole desk: whoever has it counted may read it.
    expect((await mia.post('/api/measures', cost)).body['fields']).toMatchObject([{ field: 'records' }]);
    const key = await make(cost, await house.person('Fin', ['administrator']));
    // 200.00 over the four of March; in February and April nothing is spread over what there is, or over nothing.
    expect(figures(await readingsOf(key, spring)).map(([value]) => value)).toEqual([0, 50, null]);
  });

  test('the cases behind a figure are those that the reader may see', async () => {
    const key = await make({ title: 'Opened in March', variant: 'count', records: 'incident', counted: 'opened' });
    const march = `at=${encodeURIComponent('2024-02-29T23:00:00.000Z')}`;
    const mine = await mia.get(`/api/measures/${key}/readings/cases?${march}`);
    expect(mine.body['items']).toHaveLength(4);
    const stranger = await house.person('Sid', ['strategy-manager']);
    expect(figures(await readingsOf(key, spring, stranger))[1]).toEqual([4, 4]);
    expect((await stranger.get(`/api/measures/${key}/readings/cases?${march}`)).body['items']).toEqual([]);
    expect((await mia.get(`/api/measures/${key}/readings/cases?at=March`)).status).toBe(422);
  });
});

describe('readings are kept', () => {
  test('as they were read; what is put right is read anew, and both stand there', async () => {
    const key = await make({
      title: 'Kept',
      variant: 'count',
      records: 'incident',
      counted: 'opened',
      since: '2024-01-01',
    });
    expect((await readingsOf(key, spring)).readings[1]?.readAt).toBeNull();
    expect(await keepReadings(house.reeve.database, house.reeve.keeper.current())).toBeGreaterThan(20);
    const kept = (await readingsOf(key, spring)).readings[1];
    expect(kept).toMatchObject({ value: 4, running: false });
    expect(kept?.readAt).not.toBeNull();
    expect(await keepReadings(house.reeve.database, house.reeve.keeper.current())).toBe(0);
    await incident('2024-03-05T10:00', {}, {});
    expect((await readingsOf(key, spring)).readings[1]?.value).toBe(4);
    await keepReadings(house.reeve.database, house.reeve.keeper.current());
    expect((await readingsOf(key, spring)).readings[1]?.value).toBe(5);
    const { id } = (await mia.get(`/api/measures/${key}`)).body as { id: string };
    const was = await house.reeve.database.run<{ value: number }>(
      `select value from reading where measure = $1 and starts_at = '2024-02-29T23:00:00Z' order by read_at`,
      [id],
    );
    expect(was.map(({ value }) => value)).toEqual([4, 5]);
  });

  test('and whoever keeps the measure has them read anew at once; nobody else', async () => {
    const key = await make({ title: 'Anew', variant: 'count', records: 'incident', counted: 'opened' });
    expect((await ana.post(`/api/measures/${key}/readings?${spring}`)).status).toBe(403);
    const { body } = await mia.post(`/api/measures/${key}/readings?${spring}`);
    expect((body as unknown as ReadingsJson).readings[1]?.readAt).not.toBeNull();
  });
});

describe('what is told by hand', () => {
  test('counts in the period of its day, the last one; a day has one figure', async () => {
    const key = await make({ title: 'Mood', variant: 'by-hand', target: 7, period: 'month' });
    for (const [on, value] of [
      ['2024-03-01', 5],
      ['2024-03-31', 6],
      ['2024-03-31', 8],
      ['2024-04-01', 6],
    ])
      expect((await mia.post(`/api/measures/${key}/note-reading`, { on, value })).status).toBe(200);
    const { readings } = await readingsOf(key, spring);
    expect(readings.map(({ value, stands }) => [value, stands])).toEqual([
      [null, null],
      [8, 'met'],
      [6, 'missed'],
    ]);
    expect((await ana.post(`/api/measures/${key}/note-reading`, { value: 1 })).status).toBe(403);
    const computed = await make({ title: 'Not by hand', variant: 'count', records: 'incident', counted: 'opened' });
    expect((await mia.post(`/api/measures/${computed}/note-reading`, { value: 1 })).status).toBe(409);
  });
});

describe('an objective', () => {
  test('is told by a measure or by hand, never by both; the thread hears the figure', async () => {
    const key = await make({ title: 'Told once', variant: 'by-hand', unit: 'percent', target: 90 });
    await mia.post(`/api/measures/${key}/note-reading`, { value: 72 });
    const maren = await house.person('Olga', ['strategy-manager', 'agent']);
    const { id } = (await mia.get(`/api/measures/${key}`)).body;
    const tryWith = (line: Input) =>
      maren.post('/api/objectives', { title: 'Better', measures: [{ target: 80, ...line }] });
    const faults = async (line: Input) =>
      ((await tryWith(line)).body['fields'] as { field: string; code: string }[]).map(
        ({ field, code }) => `${field} ${code}`,
      );
    expect(await faults({ measure: id, current: 3 })).toEqual(['measures.0.current toldByMeasure']);
    expect(await faults({})).toEqual(['measures.0.name nameMissing', 'measures.0.unit unitMissing']);
    const made = await tryWith({ measure: id, baseline: 60 });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const thread = await maren.get(`/api/objectives/${made.body['number']}/thread`);
    expect(JSON.stringify(thread.body)).toContain(
      '"name":"Told once","value":72,"unit":"percent","target":80,"reached":false',
    );
  });
});

describe('who may, and what is refused', () => {
  const refused = async (input: Input): Promise<unknown> => {
    const { status, body } = await mia.post('/api/measures', { title: 'Wrong', records: 'incident', ...input });
    expect(status, JSON.stringify(input)).toBe(422);
    return (body['fields'] as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
  };

  test('a source that means nothing is refused where it stands, with what there is', async () => {
    expect(await refused({ variant: 'count', records: 'unicorn' })).toEqual(['records noSuchRecords']);
    expect(await refused({ variant: 'count', filter: 'colour=red' })).toEqual(['filter badFilter']);
    expect(await refused({ variant: 'count', filter: 'channel=pigeon' })).toEqual(['filter badFilter']);
    expect(await refused({ variant: 'count', filter: 'requester=me' })).toEqual(['filter badFilter']);
    expect(await refused({ variant: 'count', filter: 'sort=title' })).toEqual(['filter badFilter']);
    expect(await refused({ variant: 'count', counted: 'dated', dateField: 'title' })).toEqual([
      'dateField noSuchField',
    ]);
    expect(await refused({ variant: 'count', records: 'service', counted: 'finished' })).toEqual(['counted notWork']);
    expect(await refused({ variant: 'count', breakdown: 'requester' })).toEqual(['breakdown notApart']);
    expect(await refused({ variant: 'count', unit: 'hours' })).toEqual(['unit wrongUnit']);
    expect(await refused({ variant: 'share', unit: 'percent' })).toEqual(['hits fieldMissing']);
    expect(await refused({ variant: 'value', unit: 'hours', takenOf: 'age' })).toEqual(['takenOf ageOfStanding']);
    expect(await refused({ variant: 'value', takenOf: 'field', valueField: 'score' })).toEqual([
      'valueField noSuchField',
    ]);
    expect(await refused({ variant: 'count', zone: 'Mars/Olympus' })).toEqual(['zone noSuchZone']);
  });

  test('nobody has counted what they may not read; a restricted measure is read by its owner and those named', async () => {
    const blind = await house.person('Bo', ['measurement-manager']);
    const { body } = await blind.post('/api/measures', {
      title: 'Peeping',
      variant: 'count',
      records: 'incident',
      counted: 'opened',
    });
    expect(body['fields']).toMatchObject([{ field: 'records', code: 'noSuchRecords' }]);
    expect((await ana.post('/api/measures', { title: 'Mine', variant: 'by-hand' })).status).toBe(403);
    const key = await make({ title: 'Secret', variant: 'count', records: 'incident', counted: 'opened' });
    expect((await ana.get(`/api/measures/${key}/readings`)).status).toBe(200);
    expect((await rita.get(`/api/measures/${key}/readings`)).status).toBe(404);
    await mia.post(`/api/measures/${key}/restrict`);
    expect((await ana.get(`/api/measures/${key}/readings`)).status).toBe(404);
    await mia.patch(`/api/measures/${key}`, { watchers: [{ person: ana.id, reads: true }] });
    expect((await ana.get(`/api/measures/${key}/readings`)).status).toBe(200);
    expect((await mia.get('/api/incidents/INC-1/readings')).status).toBe(404);
    expect((await mia.get(`/api/measures/${key}/readings?from=soon`)).status).toBe(422);
  });
});
