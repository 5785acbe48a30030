import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadingsJson } from '../derive/figures.ts';
import type { MeasuresJson } from '../derive/measures.ts';
import type { StopJson } from '../derive/walk.types.ts';
import { deliverReports } from '../practices/improve/reporting/deliver-reports.job.ts';
import { practices } from '../practices/index.ts';
import { check, tellReport } from '../server/check/check.ts';
import { makeToken } from '../server/identity/token.ts';
import { runJob } from '../server/jobs/jobs.ts';
import { catchUp } from '../server/measure/follow.ts';
import { learn } from '../server/suggest/learn.ts';
import { standings } from '../server/suggest/standings.ts';
import { performing } from '../testing/mission/shown.ts';
import { told, walkTheStory } from '../testing/mission/walk-the-story.ts';
import { type Client, type TestReeve, testReeve } from '../testing/reeve.ts';
import { vendotoolOn } from './vendotool.ts';

/** A Thursday in autumn; the Monday before it is the 16th, and the Wednesday between them a holiday in Saxony. */
const today = new Date('2026-11-19T13:30:00Z');
const loading = 300_000;

let house: TestReeve;
let maren: Client;
let signIns: Awaited<ReturnType<ReturnType<typeof vendotoolOn>['load']>>;

beforeAll(async () => {
  house = await testReeve();
  signIns = await vendotoolOn(today).load(house.reeve, practices);
  maren = await signedIn('Maren Vogt');
  await catchUp(house.reeve.database, house.reeve.keeper.current().registry);
}, loading);
afterAll(() => house.stop());

async function signedIn(name: string): Promise<Client> {
  const [row] = await ask<{ id: string }>(`select id from person where name = '${name}'`);
  const id = row?.id ?? '';
  const { secret } = await makeToken(house.reeve.database, id, 'test', null, 1, new Date().toISOString());
  return house.client(secret, id);
}
async function titled(plural: string, title: string): Promise<{ number: string }> {
  const { items } = (await maren.get(`/api/${plural}?limit=100`)).body as {
    items: { number: string; title: string }[];
  };
  const found = items.find((each) => each.title === title);
  if (!found) throw new Error(`No one of ${plural} is titled ${title}.`);
  return found;
}
const ask = <T>(sql: string): Promise<T[]> => house.reeve.database.run<T>(sql);
const number = async (sql: string): Promise<number> => Number((await ask<{ n: number }>(sql))[0]?.n);
const incidents = (which: string): Promise<number> =>
  number(
    `select count(*) as n from incident i where ${which.replaceAll('local', "(created_at at time zone 'Europe/Berlin')")}`,
  );

describe('VendoTool is as if the product had written it', () => {
  test(
    'seals, header rows, words, courses and links are sound',
    async () => {
      const { reeve } = house;
      const report = await check(reeve.database, reeve.keeper.current().registry, { sample: null, files: reeve.files });
      expect(tellReport(report).at(-1), tellReport(report).join('\n')).toBe('The database is as declared.');
    },
    loading,
  );

  test('nothing is ahead of the day, no step was illegal, and no gap was left unfilled', async () => {
    // Clocks go on: what was missed between that day and this one was missed.
    expect(
      await number(
        `select count(*) as n from activity where happened_at > '${today.toISOString()}' and type <> 'breach'`,
      ),
    ).toBe(0);
    expect(await number(`select count(*) as n from activity where content ? 'remark'`)).toBe(0);
    expect(await number(`select count(*) as n from activity where content::text ~ '[{][a-z]+[}]'`)).toBe(0);
  });

  test('no record type is empty, once the first reports have come', async () => {
    await runJob(house.reeve.database, house.reeve.keeper.current(), deliverReports);
    const filled = (await ask<{ type: string }>('select distinct type from record')).map(({ type }) => type);
    expect(filled.sort()).toEqual([...house.reeve.keeper.current().registry.types.keys()].sort());
  });

  test('the figures of its objectives come out of the records', async () => {
    const { items } = (await maren.get('/api/measures?limit=50')).body as {
      items: { number: string; title: string }[];
    };
    for (const { number: key, title } of items) {
      const { readings } = (await maren.get(`/api/measures/${key}/readings`)).body as unknown as ReadingsJson;
      expect(
        readings.filter(({ value }) => value !== null).length,
        `${title}: ${JSON.stringify(readings)}`,
      ).toBeGreaterThan(2);
    }
    const lines = await ask<{ measure: string | null; current: number | null }>(
      'select measure, current from objective_measures',
    );
    expect(lines.filter(({ measure }) => measure !== null).length).toBeGreaterThan(2);
    expect(lines.every(({ measure, current }) => measure === null || current === null)).toBe(true);
  });

  test(performing('V1').name, () => walkTheStory(house, maren), loading);

  test('a walk leads through it in the order of things, in the reader’s language, and nobody meets what is not theirs', async () => {
    const { items } = (await maren.get('/api/walk')).body as { items: StopJson[] };
    expect(items.map(({ type }) => type)).toEqual([
      'case',
      'assessment',
      'objective',
      'requirement',
      'direction',
      'risk',
      'service-design',
      'agreement',
      'training-course',
      'release',
      'service-review',
      'improvement',
      'roster',
      'measure',
    ]);
    expect(items.map(({ day }) => day)).toEqual(items.map(({ day }) => day).sort());
    expect(items.at(0)?.sentence).toBe(
      'Am Anfang standen Beschwerden: Antworten dauerten Tage, und niemand wusste, wer welche Frage hat.',
    );
    const swantje = await signedIn('Swantje Petersen');
    const hers = (await swantje.get('/api/walk')).body as { items: StopJson[] };
    expect(hers.items.map(({ type }) => type)).not.toContain('risk');
    expect(hers.items.map(({ place }) => place)).toEqual(hers.items.map((_, at) => at + 1));
  });

  test('whoever it names can sign in, and every role of the work is there', async () => {
    const roles = new Set(signIns.flatMap((each) => each.roles));
    for (const role of ['requester', 'key-contact', 'agent', 'team-lead', 'technician', 'dispatcher', 'service-owner'])
      expect(roles).toContain(role);
    for (const role of ['change-manager', 'service-level-manager', 'strategy-manager', 'finance', 'administrator'])
      expect(roles).toContain(role);
    for (const { email, password } of [signIns[0], signIns.at(-1)].filter((each) => each !== undefined)) {
      const answer = await house.app.inject({ method: 'POST', url: '/api/session', payload: { email, password } });
      expect(answer.statusCode, email).toBe(200);
    }
    expect(await number('select count(*) as n from account')).toBe(signIns.length);
  });
});

describe('its patterns are true to life', () => {
  test('some thousand incidents over half a year, most of them closed', async () => {
    expect(await incidents('true')).toBeGreaterThan(2_500);
    expect(await incidents('true')).toBeLessThan(4_000);
    const months = await ask<{ n: number }>(
      `select count(*)::int as n from incident group by date_trunc('month', created_at)`,
    );
    expect(months).toHaveLength(7);
    expect(await number(`select avg((state = 'closed')::int) as n from incident`)).toBeGreaterThan(0.85);
  });

  test('Mondays are busiest, weekends and holidays quiet; mornings busy, and at night the monitoring speaks', async () => {
    const on = (days: string) => incidents(`extract(isodow from local) in (${days})`);
    expect(await on('1')).toBeGreaterThan(1.2 * (await on('3')));
    expect(await on('6, 7')).toBeLessThan(0.6 * (await on('3')));
    expect(await incidents(`local::date = '2026-11-18'`)).toBeLessThan(15);
    const between = (from: number, to: number, more = 'true') =>
      incidents(`extract(hour from local) between ${from} and ${to} and ${more}`);
    expect(await between(8, 10)).toBeGreaterThan(10 * (await between(1, 3)));
    const alerts = await incidents(`channel = 'monitoring'`);
    expect(
      (await between(0, 6, `channel = 'monitoring'`)) + (await between(20, 23, `channel = 'monitoring'`)),
    ).toBeGreaterThan(0.55 * alerts);
  });

  test('releases are followed by a burst, and what wears out fails ever more often', async () => {
    const days = await ask<{ n: number }>(
      `select count(*)::int as n from incident where subclassification = 'Release' group by date_trunc('week', created_at)`,
    );
    expect(days.length).toBeGreaterThan(5);
    expect(Math.max(...days.map(({ n }) => n))).toBeGreaterThan(8);
    const vpn = (half: string) => incidents(`subclassification = 'Remote access' and created_at ${half} '2026-08-19'`);
    expect(await vpn('>')).toBeGreaterThan(2 * (await vpn('<')));
  });

  test('few kinds make most of the work, and few people ask most', async () => {
    const half = (column: string) =>
      number(`select sum(n) filter (where rank <= 0.3 * kinds) / sum(n) as n from (
        select count(*) as n, row_number() over (order by count(*) desc) as rank, count(*) over () as kinds
        from incident where ${column} is not null group by ${column}) as each`);
    expect(await half('subclassification')).toBeGreaterThan(0.5);
    expect(await half('requester')).toBeGreaterThan(0.48);
  });

  test('what is grave is solved sooner, and the tail is long', async () => {
    const hours = (share: number, which: string) =>
      number(`select percentile_cont(${share}) within group (order by extract(epoch from finished_at - opened_at) / 3600) as n
        from course c join incident i on i.id = c.record where finished_at is not null and channel <> 'monitoring' and ${which}`);
    expect(await hours(0.5, `priority = 'P1'`)).toBeLessThan(await hours(0.5, `priority = 'P2'`));
    expect(await hours(0.9, 'true')).toBeGreaterThan(6 * (await hours(0.5, 'true')));
  });

  test(
    'about half is solved at first contact, on the telephone more than by mail',
    async () => {
      const { body } = await maren.get(
        '/api/incidents/measures?measure=first-contact&period=month&by=channel&from=2026-05-01&until=2026-11-19',
      );
      const { rows } = body as unknown as MeasuresJson;
      const share = (channel: string): number => {
        const own = rows.filter(({ key }) => key === channel).map(({ values }) => values);
        const sum = (name: string): number => own.reduce((all, each) => all + Number(each[name]), 0);
        return sum('solved') / sum('contacted');
      };
      for (const channel of ['phone', 'e-mail', 'portal']) expect(share(channel), channel).toBeGreaterThan(0.25);
      expect(share('phone')).toBeGreaterThan(share('e-mail'));
      expect(share('phone')).toBeLessThan(0.75);
    },
    loading,
  );

  test('before the desk, with it, and since its training: more at first contact, and a mail answered within the hour', async () => {
    const of = async (title: string): Promise<readonly number[]> => {
      const { number: key } = await titled('measures', title);
      const { readings } = (await maren.get(`/api/measures/${key}/readings`)).body as unknown as ReadingsJson;
      return told(readings);
    };
    const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
    const phases = (all: readonly number[]) => [mean(all.slice(0, 2)), mean(all.slice(3, 5)), mean(all.slice(5))];
    const [before = 0, since = 0, trained = 0] = phases(await of('Solved at first contact'));
    expect(since, 'first contact').toBeGreaterThan(before + 5);
    expect(trained, 'first contact').toBeGreaterThan(since + 5);
    const [unsorted = 0, sorted = 0] = phases(await of('E-mail: first response'));
    expect(unsorted).toBeGreaterThan(1_000);
    expect(sorted).toBeLessThan(60);
  });

  test('who was asked is more satisfied since the desk began', async () => {
    const satisfied = (which: string): Promise<number> =>
      number(
        `select round(100.0 * avg(satisfied::int)) as n from survey_response where satisfied is not null and answered_at ${which} timestamptz '2026-11-19' - interval '120 days'`,
      );
    const [before, since] = [await satisfied('<'), await satisfied('>=')];
    expect(before).toBeGreaterThan(35);
    expect(since).toBeGreaterThan(before + 8);
  });

  test('people write in their language', async () => {
    const german = await incidents(`description ~ '[äöüß]|\\m(der|die|und|nicht|ist)\\M'`);
    expect(german / (await incidents('true'))).toBeGreaterThan(0.4);
    expect(german / (await incidents('true'))).toBeLessThan(0.75);
    expect(await incidents(`title ~ '[\\u0600-\\u06FF]'`)).toBeGreaterThan(5);
  });

  test(
    'teams can be learnt from the words: suggestions of the team beat the usual guess',
    async () => {
      const { database, keeper } = house.reeve;
      await learn(database, keeper.current().registry);
      const { items } = await standings(house.call());
      const team = items.find(({ type, field }) => type === 'incident' && field === 'team');
      expect(team).toMatchObject({ offered: true });
      expect(team?.first).toBeGreaterThan((team?.usual ?? 1) + 0.02);
    },
    loading,
  );
});

describe('there is something of everything to do today', () => {
  test('new, assigned, waiting, resolved, lingering, reopened, watched and ticked off', async () => {
    for (const state of ['new', 'assigned', 'waiting', 'resolved'])
      expect(await incidents(`state = '${state}'`), state).toBeGreaterThan(4);
    expect(await incidents(`state in ('assigned', 'waiting') and created_at < '2026-10-20'`)).toBeGreaterThan(3);
    expect(await incidents(`state = 'waiting' and wake_at > '${today.toISOString()}'`)).toBeGreaterThan(3);
    expect(await incidents(`state = 'waiting' and wake_at <= '${today.toISOString()}'`)).toBe(0);
    for (const verb of ['reopen', 'merge'])
      expect(
        await number(`select count(*) as n from activity where content->>'verb' = '${verb}'`),
        verb,
      ).toBeGreaterThan(30);
    for (const table of ['incident_watchers', 'incident_checklist'])
      expect(await number(`select count(*) as n from ${table}`), table).toBeGreaterThan(30);
    for (const woke of ['moment', 'reply'])
      expect(
        await number(`select count(*) as n from activity where content->>'woke' = '${woke}'`),
        woke,
      ).toBeGreaterThan(20);
    for (const kind of ['merged-into', 'split-from', 'child-of'])
      expect(await number(`select count(*) as n from link where kind = '${kind}'`), kind).toBeGreaterThan(9);
  });
});

describe('what changes around it', () => {
  test('a standard was answered for, with the work that followed; the end of a version waits for its owner', async () => {
    const pci = await titled('external-changes', 'PCI DSS 4.0.1');
    expect((await maren.get(`/api/external-changes/${pci.number}`)).body).toMatchObject({
      ...{ state: 'in-force', touched: 1, unanswered: 0, unfinished: 0 },
    });
    const ends = await titled('external-changes', 'PostgreSQL 15 is no longer maintained');
    expect((await maren.get(`/api/external-changes/${ends.number}/touched`)).body['items']).toMatchObject([
      {
        service: { title: 'Warehouse management' },
        answer: { state: 'found' },
        reasons: [{ way: [{ title: 'Warehouse management' }, { title: 'wms (PostgreSQL)' }, { version: '15.8' }] }],
      },
    ]);
  });
});

describe('the bad Monday', () => {
  const parts = `join link l on l.from_record = i.id and l.kind = 'child-of' where l.to_record = (
    select to_record from link m join major_incident j on j.id = m.from_record where m.kind = 'leads' and j.number = 'MI-2')`;

  test('was reported within minutes, by departments and three customers, and ended for all at once', async () => {
    expect(await number(`select count(*) as n from incident i ${parts}`)).toBeGreaterThan(40);
    expect(await number(`select count(distinct i.organisation) as n from incident i ${parts}`)).toBe(7);
    expect(await number(`select count(*) as n from incident i ${parts} and i.state <> 'resolved'`)).toBe(0);
    const heard = `(select count(*) from activity a where a.record = i.id and a.what = 'said' and a.content->'via' is not null)`;
    expect(await number(`select min(${heard}) as n from incident i ${parts}`)).toBeGreaterThan(1);
  });

  test(
    'was led by people in their roles, who told each audience, and is written up',
    async () => {
      const { body } = await maren.get('/api/major-incidents/MI-2');
      expect(body).toMatchObject({ state: 'stood-down', severity: 'critical', restoredAt: '2026-11-16T09:48:00.000Z' });
      const updates = body['updates'] as { readonly audience: string }[];
      expect(new Set(updates.map(({ audience }) => audience))).toEqual(new Set(['users', 'internal', 'executives']));
      const report = await maren.get('/api/major-incidents/MI-2/report?readers=customers&language=de');
      expect(report.body['markdown']).toMatch(/Zahlung/);
      expect((await maren.get('/api/major-incidents/MI-1')).body).toMatchObject({ state: 'reviewed' });
    },
    loading,
  );

  test('left tasks, one of them overdue, and a runbook that was followed', async () => {
    const { body } = await maren.get('/api/major-incidents/MI-2/follow-ups');
    const items = body['items'] as { readonly state: string; readonly due: string; readonly title: string }[];
    expect(items).toHaveLength(5);
    expect(items.filter(({ state, due }) => state === 'open' && due < '2026-11-19')).toHaveLength(1);
    expect(items.map(({ title }) => title)).toContain('MI-2 nachbetrachten: Web shop: nobody can order or pay');
    expect(await number(`select count(*) as n from link where kind = 'follows'`)).toBe(1);
  });
});
