import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

type Header = { readonly number: string; readonly priority?: string | null };
type Work = {
  readonly mine: readonly Header[];
  readonly unassigned: readonly Header[];
  readonly counts: Readonly<Record<string, number>>;
};

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
  const team = await house.make('team', { name: 'Service desk', members: [{ person: ana.id }] });
  house.reeve.identities.forget();
  await house.make('incident', { title: 'Mine', team, assignee: ana.id, impact: 'high', urgency: 'high' });
  for (const title of ['One', 'Two', 'Three']) await house.make('incident', { title, team });
  await house.make('objective', { title: 'Fewer calls', owner: ana.id });
});
afterAll(() => house?.stop());

const workOf = async (query = ''): Promise<Work> => (await ana.get(`/api/work${query}`)).body as unknown as Work;

test('work carries the priority of types that have one', async () => {
  const { mine } = await workOf();
  expect(mine.find(({ number }) => number.startsWith('INC'))?.priority).toBe('P1');
  expect(mine.find(({ number }) => number.startsWith('OBJ'))).not.toHaveProperty('priority');
});

test('what nobody has is listed, as many as are counted', async () => {
  const { unassigned, counts } = await workOf();
  expect(unassigned).toHaveLength(3);
  expect(counts['unassigned']).toBe(3);
});

test('one may ask for fewer or more of each list, and counts stay whole', async () => {
  const { unassigned, counts } = await workOf('?limit=2');
  expect([unassigned.length, counts['unassigned']]).toEqual([2, 3]);
  expect((await workOf('?limit=nonsense')).unassigned).toHaveLength(3);
});

test('what a team answers for and nobody can have, as a missed time, is no work that waits for somebody', async () => {
  const { registry } = house.reeve.keeper.current();
  const [type] = [...registry.types.values()].filter(({ header }) => header['team'] && !header['assignee']);
  const before = await workOf('?limit=500');
  await house.reeve.database.run(
    `insert into record (id, type, number, title, state, category, team, version, created_at, updated_at)
     select gen_random_uuid(), $1, 'ANY-1', 'Missed', 'open', 'waiting', team, 1, now(), now() from record where number = $2`,
    [type?.name, before.unassigned[0]?.number],
  );
  expect(await workOf('?limit=500')).toEqual(before);
});
