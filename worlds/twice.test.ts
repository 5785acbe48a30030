import { afterAll, beforeAll, expect, test } from 'vitest';
import { practices } from '../practices/index.ts';
import { type TestReeve, testReeve } from '../testing/reeve.ts';
import { vendotoolOn } from './vendotool.ts';

/** A Monday, eight minutes past eight: the bad one is a week ago, and somebody has got in touch who is not answered yet. */
const today = new Date('2026-03-30T06:08:00Z');

/** Everything a person sees, and nothing that is drawn anew: ids, salts; nor what is told behind the events, which numbers itself as it comes. */
const contents = `
  select 'record' as what, r.type || ' ' || r.number as key, r.title || '|' || coalesce(r.state, '') || '|' || r.version || '|' || r.created_at || '|' || coalesce(p.title, '') || '|' || coalesce(t.title, '') as value
  from record r left join record p on p.id = r.assignee left join record t on t.id = r.team where r.type <> 'breach'
  union all
  select 'activity', r.number || ' ' || a.seq, a.what || '|' || a.happened_at || '|' || coalesce(b.title, '') || '|' || coalesce(a.content->>'text', a.content->>'verb', '')
  from activity a join record r on r.id = a.record left join record b on b.id = a.by where r.type <> 'breach'
  union all
  select 'link', f.number || ' ' || l.kind || ' ' || t.number, l.at::text
  from link l join record f on f.id = l.from_record join record t on t.id = l.to_record where 'breach' not in (f.type, t.type)
  order by 1, 2`;

let houses: readonly [TestReeve, TestReeve];

beforeAll(async () => {
  houses = [await testReeve(), await testReeve()];
  await Promise.all(houses.map(({ reeve }) => vendotoolOn(today, 0.04).load(reeve, practices)));
}, 120_000);
afterAll(() => Promise.all(houses.map((house) => house.stop())));

test('told twice of the same day, it is the same', async () => {
  const [one, other] = await Promise.all(houses.map(({ reeve }) => reeve.database.run(contents)));
  expect(one?.length).toBeGreaterThan(3_000);
  expect(other).toEqual(one);
});

test('told early on a Monday it is whole: a week-old Monday, nothing ahead, a task overdue', async () => {
  const [{ reeve }] = houses;
  const ask = (sql: string) => reeve.database.run<{ n: string | number }>(sql).then(([row]) => row?.n);
  expect(await ask(`select began_at::date::text as n from major_incident where number = 'MI-2'`)).toBe('2026-03-23');
  expect(
    await ask(
      `select count(*)::int as n from activity where happened_at > '${today.toISOString()}' and type <> 'breach'`,
    ),
  ).toBe(0);
  expect(await ask('select count(*)::int as n from task where reminded_at is not null')).toBeGreaterThan(0);
});
