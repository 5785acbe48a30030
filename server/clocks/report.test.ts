import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountings, type Case, figuresOf } from '../../methods/service-level/report.ts';
import { excesses, explaining } from '../../testing/plans/explain.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { countedRows, type ReportJson } from './report.ts';
import { askReport } from './report-asked.ts';
import { askBehind, type CasesJson, reportCases } from './report-cases.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let otto: Client;
let agreement: string;
let promise: string;
const incidents: string[] = [];
const told: (Case & { record: string; metric: string })[] = [];

/** The same numbers every time (mulberry32). */
const dice = (begin: number) => {
  let seed = begin;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};
const seconds = (moment: string): number => Date.parse(moment) / 1000;
const text = (at: number | null): string | null => (at === null ? null : new Date(at * 1000).toISOString());

const agreed = async (keeper: Client, us: string): Promise<void> => {
  const made = await keeper.post('/api/agreements', {
    variant: 'service-level',
    title: 'Promise',
    provider: us,
    owner: keeper.id,
    inForceFrom: '2024-01-01',
    targets: [{ metric: 'resolution', within: 'PT10H', share: 90, counted: 'around-the-clock' }],
    credits: [
      { below: 99, credit: 5 },
      { below: 90, credit: 10 },
    ],
  });
  agreement = String(made.body['number']);
  await keeper.post(`/api/agreements/${agreement}/propose`, {});
  const so = { agreedOn: '2024-01-01', agreedForCustomerBy: rita.id, inForceFrom: '2024-01-01' };
  expect((await keeper.post(`/api/agreements/${agreement}/agree`, so)).status).toBe(200);
  expect((await keeper.post(`/api/agreements/${agreement}/begin`, {})).status).toBe(200);
};

/** A clock of 2026 that began at a moment; from October on some still run. */
const invented = (next: () => number): Omit<Case, 'excluded' | 'target'> => {
  const began = Math.floor(seconds('2026-06-01T00:00:00Z') + next() * 150 * 86_400);
  const used = Math.floor(next() * next() * 90_000) + 1;
  const runs = next() < 0.1;
  const over = used > 36_000;
  return {
    began,
    ended: runs ? null : began + used,
    kept: over ? false : runs ? null : true,
    overdue: over ? began + 36_001 : null,
    within: 36_000,
    used,
  };
};

beforeAll(async () => {
  house = await testReeve();
  const us = await house.make('organisation', { name: 'Us' });
  const [shop, other] = [
    await house.make('organisation', { name: 'Shop' }),
    await house.make('organisation', { name: 'Other' }),
  ];
  const keeper = await house.person('Kim', ['service-level-manager', 'agent']);
  ana = await house.person('Ana', ['agent'], { zone: 'UTC' });
  rita = await house.person('Rita', ['requester', 'key-contact'], { organisation: shop, zone: 'UTC' });
  otto = await house.person('Otto', ['requester'], { organisation: other, zone: 'UTC' });
  await agreed(keeper, us);
  for (const organisation of [shop, shop, other]) {
    const by = organisation === shop ? rita : otto;
    const made = await ana.post('/api/incidents', { title: 'No mail', requester: by.id, organisation });
    incidents.push(String(made.body['id']));
  }
  await house.reeve.settle();
  const [line] = await house.reeve.database.run<{ id: string; owner: string }>(
    'select id, owner from agreement_targets',
  );
  promise = line?.id ?? '';
  await house.reeve.database.run('delete from clock');
  const next = dice(7);
  for (let place = 0; place < 400; place += 1) {
    const one = invented(next);
    const record = incidents[place % 3] ?? '';
    const metric = place % 2 === 0 ? 'resolution' : 'first-response';
    told.push({ ...one, excluded: false, target: 90, record, metric });
    await house.reeve.database.run(
      `insert into clock (record, place, type, kind, metric, run, agreement, commitment, version, began_at, ended_at, state, within, used, due_at, overdue_since, kept, by_us, by_customer, by_supplier, closed, resting)
       values ($1, $2, 'incident', 'service-level', $3, 0, $4, $5, 1, $6, $7, $8, $9, $10, null, $11, $12, $10, 10, 0, 0, 0)`,
      [
        record,
        place,
        metric,
        line?.owner,
        promise,
        text(one.began),
        text(one.ended),
        one.ended ? 'ended' : 'paused',
        one.within,
        one.used,
        text(one.overdue),
        one.kept,
      ],
    );
  }
});
afterAll(() => house.stop());

const asked = async (query: string, by = ana): Promise<ReportJson> => {
  const { status, body } = await by.get(`/api/service-levels?from=2026-06-15&until=2026-10-15&${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as ReportJson;
};
const now = (): string => new Date().toISOString();
const casesOf = async (query: string, by = ana): Promise<CasesJson> => {
  const { status, body } = await by.get(`/api/service-levels/cases?from=2026-06-15&until=2026-10-15&${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as CasesJson;
};

describe('the report', () => {
  test.each(accountings)('%s: is to the figure what the definition gives for each month', async (method) => {
    const { rows, periods, now } = await asked(`method=${method}`);
    expect(periods.map((period) => period.slice(0, 10))).toEqual([
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
    ]);
    for (const [index, period] of periods.entries()) {
      const end = periods[index + 1] ?? '2026-11-01T00:00:00Z';
      const figures = figuresOf(told, [seconds(period), seconds(end)], method, seconds(now));
      expect(figures.kept + figures.missed, period).toBeGreaterThan(30);
      expect(figures.running, period).toBeGreaterThan(0);
      const { target, median, ninetieth, ...counts } = figures;
      expect(rows[index]).toMatchObject({ period, ...counts, share: figures.kept / (figures.kept + figures.missed) });
      for (const [name, value] of Object.entries({ target, median, ninetieth }))
        expect(rows[index]?.[name as 'target'], name).toBeCloseTo(value ?? -1, 9);
    }
    const other = await asked(`method=${accountings.find((each) => each !== method)}`);
    expect(rows.map((row) => row.other)).toEqual(
      other.rows.map(({ kept, missed, share }) => ({ kept, missed, share })),
    );
    expect(rows[2]?.trend).toBeCloseTo((rows[2]?.share ?? 0) - (rows[1]?.share ?? 0), 9);
    // The first month is compared with the one before it, which is not shown.
    expect((await asked(`method=${method}`)).rows[0]?.trend).toBeNull();
    expect(typeof (await asked(`method=${method}&period=month&metric=resolution`)).rows[1]?.trend).toBe('number');
  });

  test('is cut by groups that add up, and narrowed', async () => {
    const all = await asked('period=year');
    const groups = await asked('period=year&by=metric');
    expect(groups.groups.map(({ key }) => key).toSorted()).toEqual(['first-response', 'resolution']);
    expect(groups.rows.reduce((sum, { kept }) => sum + kept, 0)).toBe(all.rows[0]?.kept);
    const one = await asked('period=year&metric=resolution');
    expect(one.rows[0]?.kept).toBe(groups.rows.find(({ key }) => key === 'resolution')?.kept);
    const named = await asked(`period=year&by=agreement&agreement=${agreement}`);
    expect([named.groups[0]?.label, named.rows[0]?.missed]).toEqual(['Promise', all.rows[0]?.missed]);
    const customers = await asked('period=year&by=customer');
    expect(customers.groups.map(({ label }) => label)).toEqual(['Shop', 'Other']);
    expect(all.rows[0]?.parties.us).toBe(
      told.filter(({ ended }) => ended !== null).reduce((sum, { used }) => sum + used, 0),
    );
  });

  test('a past month of a target says what it earns the customer, of the whole of an agreement alone', async () => {
    const { rows, targets, names } = await asked('by=agreement');
    const july = targets.find(({ from }) => from.startsWith('2026-07-01'));
    const { kept, missed } = rows[1] ?? { kept: 0, missed: 0 };
    const share = expect.closeTo((100 * kept) / (kept + missed), 9);
    const rule = { below: 90, credit: 10 };
    expect(july).toMatchObject({ metric: 'resolution', period: 'month', kept, missed, promised: 0.9, attained: false });
    expect(july?.credit).toEqual({ percent: 10, rule, working: { kept, judged: kept + missed, share } });
    expect(names[july?.agreement ?? '']).toBe('Promise');
    const year = await ana.get('/api/service-levels?by=agreement&period=year');
    const running = (year.body as unknown as ReportJson).targets.find(
      ({ until, kept: any }) => (any ?? 0) > 0 && until > now(),
    );
    expect(running ?? { credit: null }).toMatchObject({ credit: null });
    for (const query of ['period=month', 'by=agreement&priority=P1'])
      expect((await asked(query)).targets, query).toEqual([]);
    expect((await asked('by=agreement', rita)).targets).toEqual([]);
  });

  test('what means nothing is refused, and so is an agreement that is not theirs', async () => {
    for (const wrong of ['period=day', 'by=title', 'method=x', 'colour=red', 'agreement=AGR-999', 'from=soon'])
      expect((await ana.get(`/api/service-levels?${wrong}`)).status, wrong).toBe(422);
    expect((await otto.get(`/api/service-levels?type=incident`)).status).toBe(200);
  });
});

test('the report is a file for a spreadsheet, a line for each period and group', async () => {
  const file = await ana.get('/api/service-levels?from=2026-06-15&until=2026-10-15&by=metric&format=csv');
  const lines = String(file.body['text']).replace('\ufeff', '').trim().split('\r\n');
  expect(lines[0]).toMatch(/^Period from,Group,Kept,Agreed,Change,/);
  const { rows } = await asked('by=metric');
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines[1]?.split(',')[2]).toBe(String(rows[0]?.share));
  const book = await ana.get('/api/service-levels?format=xlsx');
  expect([book.status, book.headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheetml')]);
  expect((await ana.get('/api/service-levels?format=doc')).status).toBe(422);
});

describe('whoever may see some records only', () => {
  test('gets figures of these alone, and names of no agreement that is not theirs', async () => {
    const hers = await asked('period=year', rita);
    const mine = told.filter(({ record }) => record !== incidents[2]);
    const expected = figuresOf(
      mine,
      [seconds('2026-01-01T00:00:00Z'), seconds('2027-01-01T00:00:00Z')],
      'by-end',
      Date.now() / 1000,
    );
    expect([hers.rows[0]?.kept, hers.rows[0]?.missed]).toEqual([expected.kept, expected.missed]);
    expect((await asked('period=year&by=agreement', otto)).groups).toEqual([{ key: null, label: '' }]);
    expect((await asked('period=year&kind=operational-level', rita)).rows).toEqual([]);
    const cases = await casesOf('period=year&limit=200', otto);
    expect(new Set(cases.items.map(({ record }) => record))).toEqual(new Set([incidents[2]]));
    expect(cases.items.every((item) => item.agreement === null)).toBe(true);
  });
});

describe('the cases behind a figure', () => {
  test.each(accountings)('%s: are as many as the figure says, page by page, each once', async (method) => {
    const { rows } = await asked(`method=${method}`);
    for (const of of ['kept', 'missed', 'near', 'running', 'overdue'] as const) {
      const found: string[] = [];
      let after = '';
      do {
        const page = await casesOf(
          `method=${method}&of=${of}&at=${rows[1]?.period}&limit=7${after && `&after=${after}`}`,
        );
        found.push(...page.items.map(({ record, began, metric }) => `${record} ${began} ${metric}`));
        after = page.next ?? '';
      } while (after);
      expect(found, of).toHaveLength(rows[1]?.[of] ?? -1);
      expect(new Set(found).size, of).toBe(found.length);
    }
    const one = (await casesOf(`method=${method}&limit=1`)).items[0];
    expect((await casesOf('limit=1')).included[one?.record ?? '']?.title).toBe('No mail');
  });

  test('a cursor or period that is none is refused', async () => {
    for (const wrong of ['after=x', 'at=2026-07-02T00:00:00Z', 'of=x', 'limit=0'])
      expect((await ana.get(`/api/service-levels/cases?${wrong}`)).status, wrong).toBe(422);
  });
});

describe('among many clocks', () => {
  beforeAll(async () => {
    await house.reeve.database.run(
      `insert into clock (record, place, type, kind, metric, run, agreement, commitment, version, began_at, ended_at, state, within, used, kept, by_us, by_customer, by_supplier, closed, resting)
       select $1, 1000 + g, 'incident', 'service-level', 'resolution', 0, (select id from agreement), $2, 1, timestamptz '2020-01-01' + g * interval '2 h', timestamptz '2020-01-01' + g * interval '2 h' + interval '1 h', 'ended', 7200, 3600, true, 3600, 0, 0, 0, 0
       from generate_series(1, 25000) g`,
      [incidents[0], promise],
    );
    await house.reeve.database.run('vacuum analyze clock');
  });

  const excessesOf = async (query: string): Promise<readonly string[]> => {
    const found: string[] = [];
    await house.reeve.database.transaction(async (executor) => {
      const told = explaining(executor, (_sql, plan) => void found.push(...excesses(plan, new Set(['clock']), 2_000)));
      const call = { ...house.call(), executor: told, inTransaction: true };
      const { behind, rest } = askBehind(Object.fromEntries(new URLSearchParams(query)));
      const asked = await askReport(call, rest);
      await reportCases(call, asked, behind);
      await countedRows(call, asked);
    });
    return found;
  };

  test.each(accountings)('the report and the cases of a month read those of the month: %s', async (method) => {
    for (const of of ['missed', 'running'])
      expect(await excessesOf(`from=2025-07-01&until=2025-07-31&of=${of}&method=${method}`), of).toEqual([]);
  });
});
