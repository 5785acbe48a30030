import { array, asyncProperty, constantFrom, assert as hold, integer, record } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { examineCourses } from '../check/courses.ts';
import { newId } from '../database/identifier.ts';
import { replay } from '../operations/replay.ts';
import { catchUp, follow } from './follow.ts';
import { measure } from './measure.ts';

const start = Date.parse('2024-03-01T00:00:00Z');
const minute = 60_000;
const states = ['new', 'assigned', 'waiting', 'resolved', 'closed'] as const;

let house: TestReeve;
let ana: Client;
let teams: readonly string[];

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana', ['agent'], { zone: 'UTC' });
  teams = [await house.make('team', { name: 'One' }), await house.make('team', { name: 'Two' })];
});
afterAll(() => house.stop());

const incidents = () => typeNamed(house.reeve.keeper.current().registry, 'incident');

/** A story that goes from any state to any, as imports tell them, with a clock that may go backwards. */
const story = array(
  record({
    after: integer({ min: -600, max: 20_000 }),
    state: constantFrom(...states),
    team: integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 8 },
);
type Told = { readonly after: number; readonly state: (typeof states)[number]; readonly team: number };

const tell = async (moves: readonly Told[]): Promise<void> => {
  let at = start;
  const steps = moves.map(({ after, state, team }) => {
    at += after * minute;
    const needs = state === 'waiting' ? { waitingFor: 'other' } : { resolution: 'Done', resolutionCode: 'solved' };
    return {
      at: new Date(at).toISOString(),
      by: ana.id,
      state,
      values: { title: 'Told', team: teams[team] ?? null, assignee: team === 1 ? ana.id : null, ...needs },
    };
  });
  const id = newId();
  await replay(house.call(), incidents(), [{ id, source: 'any', sourceKey: id, number: null, steps }], {
    decide: false,
  });
};

const run = <T>(sql: string): Promise<T[]> => house.reeve.database.run<T>(sql);
const registry = () => house.reeve.keeper.current().registry;

describe('whatever happened', () => {
  test('time in states is the whole life, backlog moves by what came and went, and all is as recomputed', async () => {
    await hold(
      asyncProperty(array(story, { minLength: 1, maxLength: 4 }), async (stories) => {
        for (const moves of stories) await tell(moves);
        await follow(house.reeve.database, registry(), 10_000);
        const wrong = await run(
          `select c.* from course c, lateral (
             select sum(extract(epoch from coalesce(until, at) - at)) as life, min(coalesce(until, at) - at) as least,
               sum(extract(epoch from until - at)) filter (where state in ('new', 'assigned', 'waiting')) as going
             from unnest(c.moved_at, c.states, c.moved_at[2:]) m(at, state, until)) m
           where m.life <> extract(epoch from c.moved_at[cardinality(c.moved_at)] - c.opened_at) or m.least < interval '0'
             or c.finished_at is not null and abs(coalesce(m.going, 0) - c.queued - c.touched - c.waited) > 0.001`,
        );
        expect(wrong).toEqual([]);
        const call = { ...house.call(), now: '2024-12-31T00:00:00.000Z' };
        const query = { period: 'week', from: '2024-01-01', until: '2024-12-30' };
        const [flow, backlog] = [
          await measure(call, incidents(), { ...query, measure: 'flow' }),
          await measure(call, incidents(), { ...query, measure: 'backlog' }),
        ];
        const at = (rows: typeof flow.rows, period: string, name: string): number =>
          rows.find((row) => row.period === period)?.values[name] ?? 0;
        let left = 0;
        for (const period of flow.periods) {
          left +=
            at(flow.rows, period, 'opened') + at(flow.rows, period, 'reopened') - at(flow.rows, period, 'finished');
          expect(at(backlog.rows, period, 'backlog'), period).toBe(left);
        }
        expect((await examineCourses(house.reeve.database, registry(), null)).findings).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('kept up', () => {
  test('what happens now is counted in the next answer, and what was lost is caught up with', async () => {
    const team = teams[0];
    const number = (await ana.post('/api/incidents', { title: 'Now' })).body['number'];
    await ana.post(`/api/incidents/${number}/assign`, { team, assignee: 'me' });
    const found = await ana.get(`/api/incidents/measures?measure=backlog&period=day&from=-1d&by=team&team=${team}`);
    expect(found.body).toMatchObject({ complete: true, groups: [{ key: team, label: 'One' }] });
    await run('delete from course');
    expect(await catchUp(house.reeve.database, registry())).toBeGreaterThan(0);
    expect(await catchUp(house.reeve.database, registry())).toBe(0);
    expect((await examineCourses(house.reeve.database, registry(), null)).findings).toEqual([]);
  });

  test('a figure that somebody changed is found', async () => {
    await run('update course set handoffs = handoffs + 1 where record = (select record from course limit 1)');
    const { findings } = await examineCourses(house.reeve.database, registry(), null);
    expect(findings).toMatchObject([{ count: 1 }]);
  });
});
