// How long the thread takes at a million links: a throw-away database, filled by plain SQL; beside it the same walk by hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { typeNamed } from '../derive/registry.ts';
import { practices } from '../practices/index.ts';
import { type Executor, openDatabase } from '../server/database/database.ts';
import { startEmbedded } from '../server/database/embedded.ts';
import { migrate } from '../server/database/migrate.ts';
import { keepHouse } from '../server/house.ts';
import { type Call, reeve } from '../server/operations/call.ts';
import { thread } from '../server/operations/thread.ts';

const { values } = parseArgs({
  options: { links: { type: 'string', default: '1000000' }, runs: { type: 'string', default: '200' } },
});
const links = Number(values.links);
const runs = Number(values.runs);

/** Objectives, services on components, components on components, and incidents about both. */
const counts = { objective: 500, service: 5_000, 'configuration-item': links / 4, incident: links / 4 } as const;
type Name = keyof typeof counts;
const idOf = (type: Name, n: string): string => `md5('${type} ' || (${n}))::uuid`;

async function fillType(
  database: Executor,
  name: Name,
  prefix: string,
  [column, value]: readonly string[],
): Promise<void> {
  const table = name.replace('-', '_');
  const [state, category] =
    name === 'incident'
      ? [`case when n % 50 = 0 then 'assigned' else 'closed' end`, `case when n % 50 = 0 then 'open' else 'closed' end`]
      : [`'${name === 'objective' ? 'pursued' : name === 'service' ? 'live' : 'in-use'}'`, `'active'`];
  const rows = `generate_series(0, ${counts[name] - 1}) n`;
  const at = `now() - make_interval(mins => n)`;
  const title = name === 'objective' || name === 'incident' ? 'title' : 'name';
  await database.run(
    `insert into record (id, type, number, title, state, category, version, created_at, updated_at) select ${idOf(name, 'n')}, '${name}', '${prefix}-' || n, '${name} ' || n, ${state}, ${category}, 1, ${at}, ${at} from ${rows}`,
  );
  await database.run(
    `insert into ${table} (id, number, ${title}, state, version, chain, readers, created_at, updated_at, state_at${column ? `, ${column}` : ''}) select ${idOf(name, 'n')}, '${prefix}-' || n, '${name} ' || n, ${state}, 1, '\\x00', '{}', ${at}, ${at}, ${at}${value ? `, ${value}` : ''} from ${rows}`,
  );
}

const tie = (kind: string, from: [Name, string], to: [Name, string], many: number): string =>
  `insert into link (id, kind, from_record, to_record, at) select gen_random_uuid(), '${kind}', ${idOf(...from)}, ${idOf(...to)}, now() from generate_series(0, ${many - 1}) n on conflict do nothing`;

async function fill(database: Executor): Promise<void> {
  await database.run('set local session_replication_role = replica');
  await database.run('set local statement_timeout = 0');
  const items = counts['configuration-item'];
  await fillType(database, 'objective', 'OBJ', ['parent', `case when n > 0 then ${idOf('objective', 'n / 8')} end`]);
  await fillType(database, 'service', 'SVC', []);
  await fillType(database, 'configuration-item', 'CI', ['variant', `'server'`]);
  // Half of all incidents are about a hundred services: what many point to is not to cost more.
  await fillType(database, 'incident', 'INC', [
    'service',
    `${idOf('service', 'case when n % 2 = 0 then n % 100 else n % 5000 end')}`,
  ]);
  const wanted: readonly string[] = [
    tie('serves', ['service', 'n % 5000'], ['objective', 'hashtext(n::text) & 255'], links * 0.02),
    tie('depends-on', ['service', 'n % 5000'], ['configuration-item', `(n::bigint * 7919) % ${items}`], links * 0.28),
    tie(
      'runs-on',
      ['configuration-item', `n % ${items}`],
      ['configuration-item', `(n::bigint * 31 + 17) % ${items}`],
      links * 0.4,
    ),
    tie('affects', ['incident', `n % ${counts.incident}`], ['configuration-item', `n % 2000`], links * 0.3),
  ];
  for (const sql of wanted) await database.run(sql);
  await database.run('analyze record, link, incident, service, configuration_item, objective');
}

/** The same steps by hand: links of the kinds that lead there, nobody's permission, no references, no health. */
const floorSql = (kinds: { in: string; out: string }, depth: number): string => `with recursive walk as (
  select $1::uuid as id, 0 as depth
  union
  select n.id, t.depth + 1 from (select distinct id, depth from walk where depth < ${depth}) t cross join lateral (
    (select l.from_record as id from link l where l.to_record = t.id and l.kind in (${kinds.in}) limit 8)
    union all (select l.to_record from link l where l.from_record = t.id and l.kind in (${kinds.out}) limit 8)) n
) select w.id, w.depth, r.number, r.title, r.state from (select * from walk limit 501) w join record r on r.id = w.id`;
const floors = {
  down: floorSql({ in: `'serves', 'affects'`, out: `'depends-on', 'runs-on'` }, 3),
  up: floorSql({ in: `'depends-on', 'runs-on'`, out: `'serves', 'affects'` }, 6),
} as const;

const spread = async (work: (n: number) => Promise<unknown>): Promise<readonly [p50: number, p99: number]> => {
  const times: number[] = [];
  for (let n = 0; n < 20; n += 1) await work(n);
  for (let n = 0; n < runs; n += 1) {
    const began = performance.now();
    await work(n * 37);
    times.push(performance.now() - began);
  }
  const sorted = times.toSorted((one, other) => one - other);
  return [sorted[Math.floor(runs / 2)] ?? 0, sorted[Math.floor(runs * 0.99)] ?? 0];
};

const folder = mkdtempSync(join(tmpdir(), 'reeve-thread-'));
try {
  const embedded = await startEmbedded({ folder, log: () => undefined });
  await migrate(embedded.url);
  const database = openDatabase(embedded.url, 4, 600_000);
  try {
    const house = (await keepHouse(database, practices)).current();
    await database.transaction(fill);
    const [{ n } = { n: 0 }] = await database.run<{ n: number }>('select count(*)::int as n from link');
    console.info(`${n.toLocaleString('en-GB')} links; milliseconds, median and 99th percentile of ${runs}`);
    const agent = { ...reeve, id: '00000000-0000-7000-8000-000000000001', system: false, roles: ['agent'] };
    const asked: readonly [Name, 'up' | 'down'][] = [
      ['service', 'down'],
      ['objective', 'down'],
      ['configuration-item', 'up'],
      ['incident', 'up'],
    ];
    for (const [name, direction] of asked) {
      const key = async (at: number): Promise<string> =>
        (await database.run<{ id: string }>(`select ${idOf(name, `${at % counts[name]}`)} as id`))[0]?.id ?? '';
      const ids = await Promise.all(Array.from({ length: 256 }, (_, at) => key(at * 11)));
      let beads = 0;
      const ask = async (at: number): Promise<void> => {
        const now = new Date().toISOString();
        const call: Call = {
          database,
          executor: database,
          inTransaction: false,
          house,
          actor: agent,
          now,
          channel: 'desk',
        };
        const found = await thread(call, typeNamed(house.registry, name), ids[at % 256] ?? '', { direction });
        beads += found[direction]?.beads.length ?? 0;
      };
      const whole = await spread(ask);
      let rows = 0;
      const floor = await spread(async (at) => {
        rows += (await database.run(floors[direction], [ids[at % 256]])).length;
      });
      const told = (beads / (runs + 20)).toFixed(0);
      const share = ((floor[0] / whole[0]) * 100).toFixed(0);
      console.info(
        `${name} ${direction}: ${whole.map((ms) => ms.toFixed(1)).join(' · ')} for ${told} beads; floor ${floor.map((ms) => ms.toFixed(1)).join(' · ')} for ${(rows / (runs + 20)).toFixed(0)} rows; ${share} % of the floor`,
      );
    }
  } finally {
    await database.end();
    await embedded.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
