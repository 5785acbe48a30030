// How long figures take: every measure over a year and over three, on a filled folder (npm run bench) or on DATABASE_URL.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureNames } from '../derive/measures.ts';
import { typeNamed } from '../derive/registry.ts';
import { practices } from '../practices/index.ts';
import { withDatabase } from '../server/database/with-database.ts';
import { keepHouse } from '../server/house.ts';
import { catchUp } from '../server/measure/follow.ts';
import { measure } from '../server/measure/measure.ts';
import { type Call, reeve } from '../server/operations/call.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: './data' }, runs: { type: 'string', default: '3' } },
});

const asked = {
  'a year by month': {},
  'a year by month and team': { by: 'team' },
  'three years by month': { from: '-1095d' },
  'one team, a year': { team: '' },
} as const;

const seconds = async (work: () => Promise<unknown>, runs: number): Promise<string> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    times.push((performance.now() - began) / 1_000);
  }
  return (times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0).toFixed(2);
};

await withDatabase(resolve(values.data), async (database) => {
  const house = (await keepHouse(database, practices)).current();
  const type = typeNamed(house.registry, 'incident');
  const told = await seconds(
    async () => console.info(`${await catchUp(database, house.registry)} courses told anew`),
    1,
  );
  const [count] = await database.run<{ n: number; team: string }>(
    'select count(*)::int as n, (array_agg(team))[1] as team from incident where team is not null',
  );
  console.info(`in ${told} s; ${count?.n.toLocaleString('en-GB')} incidents; median seconds of ${values.runs}`);
  for (const [label, more] of Object.entries(asked)) {
    const cells: string[] = [];
    for (const name of measureNames) {
      const query = { measure: name, ...more, ...('team' in more && { team: count?.team ?? '' }) };
      const now = new Date().toISOString();
      const actor = { ...reeve, zone: 'Europe/Berlin' };
      const call: Call = { database, executor: database, inTransaction: false, house, actor, now, channel: 'desk' };
      cells.push(`${name} ${await seconds(() => measure(call, type, query), Number(values.runs))}`);
    }
    console.info(`${label}: ${cells.join(', ')}`);
  }
});
