import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, decide, holds, type Permission, type RowFacts, type RowPart } from '../kernel/permission.ts';
import { parameters } from '../server/database/database.ts';
import { type TestReeve, testReeve } from '../testing/reeve.ts';
import { filterSql, headerColumns, ownColumns } from './filter-sql.ts';
import { typeNamed } from './registry.ts';

let house: TestReeve;
let people: string[];
let teams: string[];
let organisations: string[];
let rows: readonly RowFacts[];

const states = ['new', 'assigned', 'waiting', 'resolved', 'closed'];

beforeAll(async () => {
  house = await testReeve();
  const many = (type: string, name: string): Promise<string[]> =>
    Promise.all([1, 2, 3].map((at) => house.make(type, { name: `${name} ${at}` })));
  [people, teams, organisations] = await Promise.all([
    many('person', 'P'),
    many('team', 'T'),
    many('organisation', 'O'),
  ]);
  for (let at = 0; at < 60; at += 1) await house.make('incident', { title: `Incident ${at}`, requester: null });
  const { database } = house.reeve;
  const some = (ids: readonly string[], salt: number): string =>
    `(array['${ids.join("','")}', null]::uuid[])[1 + abs(hashint4(row_number() over (order by id)::int * 31 + ${salt})) % ${ids.length + 1}]`;
  const set = `with x as (select id, ${some(people, 1)} as requester, ${some(people, 2)} as assignee, ${some(teams, 3)} as team, ${some(organisations, 4)} as organisation, array_remove(array[${some(teams, 5)}, ${some(organisations, 6)}], null) as readers, (array['${states.join("','")}'])[1 + abs(hashint4(row_number() over (order by id)::int)) % 5] as state from incident)`;
  for (const table of ['incident', 'record'])
    await database.run(
      `${set} update ${table} t set requester = x.requester, assignee = x.assignee, team = x.team, organisation = x.organisation, readers = x.readers, state = x.state from x where t.id = x.id`,
    );
  rows = await database.run<RowFacts>(
    "select id, state, requester, assignee, team, organisation, readers from record where type = 'incident'",
  );
});
afterAll(() => house.stop());

const part = fc.constantFrom<RowPart>('self', 'requester', 'assignee', 'team', 'organisation', 'reader');
const permission = fc.letrec<{ any: Permission }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.boolean(),
    fc.record({ role: fc.constantFrom('agent', 'requester', 'administrator') }),
    fc.record({ mine: part }),
    fc.record({ inState: fc.subarray([...states, 'unheard-of']) }),
    fc.record({ any: fc.array(tie('any'), { maxLength: 4 }) }),
    fc.record({ all: fc.array(tie('any'), { maxLength: 4 }) }),
  ),
})).any;

const actorOf = (at: number, roles: string[], mine: boolean[], theirs: boolean[]): Actor => ({
  id: people[at] ?? '',
  name: 'Somebody',
  roles,
  teams: teams.filter((_, index) => mine[index]),
  organisations: organisations.filter((_, index) => theirs[index]),
  language: 'en',
  zone: 'UTC',
});
const three = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });

test('a permission asked of a row and asked in SQL give one answer, on the type’s table and on the header', async () => {
  const incident = typeNamed(house.reeve.keeper.current().registry, 'incident');
  let selective = 0;
  await fc.assert(
    fc.asyncProperty(
      permission,
      fc.nat(2),
      fc.subarray(['agent', 'requester']),
      three,
      three,
      async (asked, at, roles, mine, theirs) => {
        const filter = decide(asked, actorOf(at, roles, mine, theirs));
        const expected = rows
          .filter((row) => holds(filter, row))
          .map(({ id }) => id)
          .sort();
        if (expected.length > 0 && expected.length < rows.length) selective += 1;
        for (const [table, columns] of [
          ['incident', ownColumns(incident, 't')],
          ['record', headerColumns('t')],
        ] as const) {
          const { add, values } = parameters();
          const where = filterSql(filter, columns, add);
          const found = await house.reeve.database.run<{ id: string }>(
            `select t.id from "${table}" t where ${table === 'record' ? "t.type = 'incident' and " : ''}(${where})`,
            values,
          );
          expect(found.map(({ id }) => id).sort()).toEqual(expected);
        }
      },
    ),
    { numRuns: 300, seed: 20_261_122 },
  );
  // Answers of "all" or "none" alone would prove little.
  expect(selective).toBeGreaterThan(60);
}, 60_000);
