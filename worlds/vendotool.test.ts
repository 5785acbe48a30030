import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practices } from '../practices/index.ts';
import { check, tellReport } from '../server/check/check.ts';
import { type TestReeve, testReeve } from '../testing/reeve.ts';
import { vendotoolOn } from './vendotool.ts';

const today = new Date('2026-11-18T13:30:00Z');

/** Everything a person sees, and nothing that is drawn anew: ids, salts. */
const contents = `
  select 'record' as what, r.type || ' ' || r.number as key, r.title || '|' || coalesce(r.state, '') || '|' || r.version || '|' || r.created_at || '|' || coalesce(p.title, '') || '|' || coalesce(t.title, '') as value
  from record r left join record p on p.id = r.assignee left join record t on t.id = r.team
  union all
  select 'activity', r.number || ' ' || a.seq, a.what || '|' || a.happened_at || '|' || coalesce(b.title, '') || '|' || coalesce(a.content->>'text', a.content->>'verb', '')
  from activity a join record r on r.id = a.record left join record b on b.id = a.by
  order by 1, 2`;

describe('VendoTool', () => {
  const houses: TestReeve[] = [];
  const [first, second] = [() => houses[0] as TestReeve, () => houses[1] as TestReeve];
  const ask = <T>(sql: string): Promise<T[]> => first().reeve.database.run<T>(sql);
  const number = async (sql: string): Promise<number> => Number((await ask<{ n: number }>(sql))[0]?.n);
  let signIns: Awaited<ReturnType<ReturnType<typeof vendotoolOn>['load']>> = [];

  beforeAll(async () => {
    houses.push(await testReeve(), await testReeve());
    for (const house of houses) signIns = await vendotoolOn(today).load(house.reeve, practices);
  }, 120_000);
  afterAll(async () => {
    for (const house of houses) await house.stop();
  });

  test('told twice of the same day, it is the same', async () => {
    const [one, other] = [await ask(contents), await second().reeve.database.run(contents)];
    expect(one.length).toBeGreaterThan(15_000);
    expect(other).toEqual(one);
  });

  test('is as if the product had written it: seals, header rows, words, links', async () => {
    const { reeve } = first();
    const report = await check(reeve.database, reeve.keeper.current().registry, { sample: null, files: reeve.files });
    expect(tellReport(report).at(-1), tellReport(report).join('\n')).toBe('The database is as declared.');
  }, 60_000);

  test('nothing is ahead of the day, and no step was illegal', async () => {
    expect(await number(`select count(*) as n from activity where happened_at > '${today.toISOString()}'`)).toBe(0);
    expect(await number(`select count(*) as n from activity where content ? 'remark'`)).toBe(0);
  });

  test('about two thousand incidents, spread over four months, most of them closed', async () => {
    const months = await ask<{ month: string; n: number }>(
      `select to_char(created_at, 'YYYY-MM') as month, count(*)::int as n from incident group by 1 order by 1`,
    );
    expect(months.map(({ month }) => month)).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11']);
    for (const { n } of months.slice(1, 4)) expect(n).toBeGreaterThan(400);
    expect(await number(`select count(*) as n from incident`)).toBeGreaterThan(1_800);
    expect(await number(`select avg((state = 'closed')::int) as n from incident`)).toBeGreaterThan(0.85);
  });

  test('Mondays are busiest, weekends quiet; mornings busier than nights', async () => {
    const on = (days: string) =>
      number(`select count(*) as n from incident where extract(isodow from created_at) in (${days})`);
    expect(await on('1')).toBeGreaterThan(1.2 * (await on('3')));
    expect(await on('6, 7')).toBeLessThan(0.6 * (await on('3')));
    const between = (from: number, to: number) =>
      number(`select count(*) as n from incident where extract(hour from created_at) between ${from} and ${to}`);
    expect(await between(7, 9)).toBeGreaterThan(10 * (await between(0, 2)));
  });

  test('there is something of everything to do today', async () => {
    for (const state of ['new', 'assigned', 'waiting', 'resolved'])
      expect(await number(`select count(*) as n from incident where state = '${state}'`), state).toBeGreaterThan(4);
    expect(
      await number(
        `select count(*) as n from incident where state in ('new', 'assigned', 'waiting') and created_at < '2026-10-20'`,
      ),
    ).toBeGreaterThan(4);
    expect(await number(`select count(*) as n from activity where content->>'verb' = 'reopen'`)).toBeGreaterThan(30);
    expect(await number(`select count(distinct waiting_for) as n from incident`)).toBeGreaterThan(1);
  });

  test('no record type is empty', async () => {
    const filled = (await ask<{ type: string }>('select distinct type from record')).map(({ type }) => type);
    expect(filled.sort()).toEqual([...first().reeve.keeper.current().registry.types.keys()].sort());
  });

  test('whoever it names can sign in, and every role is there', async () => {
    expect(new Set(signIns.flatMap(({ roles }) => roles))).toEqual(
      new Set([
        'requester',
        'key-contact',
        'agent',
        'team-lead',
        'technician',
        'dispatcher',
        'change-manager',
        'service-owner',
        'service-level-manager',
        'strategy-manager',
        'finance',
        'administrator',
      ]),
    );
    for (const { email, password } of [signIns[0], signIns.at(-1)].filter((each) => each !== undefined)) {
      const answer = await first().app.inject({ method: 'POST', url: '/api/session', payload: { email, password } });
      expect(answer.statusCode, email).toBe(200);
    }
    expect(await number('select count(*) as n from account')).toBe(signIns.length);
  });
});
