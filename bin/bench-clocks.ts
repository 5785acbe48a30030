import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { castOf } from '../bench/folder.ts';
import { makeFolder } from '../bench/server.ts';
import { typeNamed } from '../derive/registry.ts';
import { unfinishedStates } from '../derive/work.ts';
import { practices } from '../practices/index.ts';
import { watchClocks } from '../server/clocks/act.ts';
import { bookNow } from '../server/clocks/books.ts';
import { hold } from '../server/clocks/hold.ts';
import { tellClocks } from '../server/clocks/tell.ts';
import { startEmbedded } from '../server/database/embedded.ts';
import { callByReeve } from '../server/events/reactions.ts';
import { create } from '../server/operations/create.ts';
import { transition } from '../server/operations/transition.ts';
import { assemble, type Reeve } from '../server/reeve.ts';

const HELP = `node bin/bench-clocks.ts [--records 200000] [--folder ./data/bench-clocks] [--steps 3000] [--seconds 60]

Puts an agreement of five times in force over a filled folder, tells the clocks of what is unfinished, lets so many steps fall
due within so many seconds, and prints how late each was done.`;

const OPTIONS = {
  records: { type: 'string', default: '200000' },
  folder: { type: 'string' },
  steps: { type: 'string', default: '3000' },
  seconds: { type: 'string', default: '60' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const { values } = parseArgs({ options: OPTIONS });
const metrics = ['acknowledgement', 'first-response', 'update', 'ownership', 'resolution'];

/** So long a time that a hundredth of it has passed for whatever is a year old, and no more than that for most. */
const within = 'PT87600H';

async function agree(reeve: Reeve): Promise<void> {
  const call = callByReeve(reeve.database, reeve.keeper.current(), reeve.database, false);
  const type = typeNamed(call.house.registry, 'agreement');
  const organisation = await create(call, typeNamed(call.house.registry, 'organisation'), { name: `Us ${Date.now()}` });
  const person = await create(call, typeNamed(call.house.registry, 'person'), {
    name: 'Owner',
    email: `owner${Date.now()}@example.com`,
    roles: ['agent'],
  });
  const made = await create(call, type, {
    variant: 'service-level',
    title: `Bench ${Date.now()}`,
    provider: organisation.id,
    owner: person.id,
    inForceFrom: '2015-01-01',
    targets: metrics.map((metric) => ({ metric, within, counted: 'around-the-clock' })),
    steps: [{ at: 1, does: 'notify-assignee' }],
  });
  await transition(call, type, made.id, 'propose', {});
  await transition(call, type, made.id, 'agree', {
    agreedOn: '2015-01-01',
    agreedForCustomerBy: person.id,
    inForceFrom: '2015-01-01',
  });
  await transition(call, type, made.id, 'begin', {});
}

async function tellUnfinished(reeve: Reeve): Promise<void> {
  const house = reeve.keeper.current();
  const type = typeNamed(house.registry, 'incident');
  const rows = await reeve.database.run<{ id: string }>(
    'select id from incident where state = any($1::text[]) order by id',
    [unfinishedStates(type)],
  );
  const began = performance.now();
  for (let at = 0; at < rows.length; at += 500) {
    const records = rows.slice(at, at + 500).map(({ id }) => id);
    await reeve.database.transaction(async (executor) => {
      const book = await bookNow(reeve.database, executor, house.registry);
      const held = (await hold(executor, new Map([[type, records]]))).get(type);
      const call = callByReeve(reeve.database, house, executor, true);
      await tellClocks(call, book, type, held, Math.floor(Date.now() / 1000), true);
    });
  }
  const seconds = (performance.now() - began) / 1000;
  const [count] = await reeve.database.run<{ n: number }>(
    'select count(*)::int as n from clock where ended_at is null',
  );
  console.info(
    `Told the clocks of ${rows.length} records in ${seconds.toFixed(1)} s (${Math.round(rows.length / seconds)} a second); ${count?.n} clocks run.`,
  );
}

/** Steps of records that are old enough come due, one by one, over the time given. */
const letFallDue = (reeve: Reeve, steps: number, seconds: number): Promise<unknown[]> =>
  reeve.database.run(
    `with chosen as (select c.record, c.commitment, c.began_at, s.step, row_number() over (order by random()) as place
       from clock c join clock_step s using (record, commitment, began_at) where c.ended_at is null and c.state = 'running' limit $1),
     undone as (delete from clock_step s using chosen where (s.record, s.commitment, s.began_at, s.step) = (chosen.record, chosen.commitment, chosen.began_at, chosen.step)),
     planned as (update clock c set next_at = now() + chosen.place * $2::float8 / $1 * interval '1 second' from chosen
       where c.record = chosen.record and c.commitment = chosen.commitment and c.began_at = chosen.began_at returning c.record, c.commitment, c.began_at, c.next_at)
     insert into bench_planned select record, commitment, began_at, next_at from planned`,
    [steps, seconds],
  );

async function lateness(reeve: Reeve): Promise<void> {
  const rows = await reeve.database.run<{ done: number; missing: number; half: number; most: number; late: number }>(
    `select count(s.step)::int as done, count(*) filter (where s.step is null)::int as missing,
       percentile_cont(0.5) within group (order by extract(epoch from s.recorded - p.planned_at))::float8 as half,
       max(extract(epoch from s.recorded - p.planned_at))::float8 as most,
       count(*) filter (where s.recorded - p.planned_at > interval '5 seconds')::int as late
     from bench_planned p left join bench_done s using (record, commitment, began_at)`,
  );
  console.info(`Steps: ${JSON.stringify(rows[0])} (seconds late: half, most)`);
}

async function bench(): Promise<void> {
  const folder = resolve(values.folder ?? './data/bench-clocks');
  makeFolder(folder);
  const embedded = await startEmbedded({ folder, log: console.info });
  try {
    await castOf(folder, embedded.url, Number(values.records), console.info);
    const reeve = await assemble(embedded.url, practices, `${folder}/files`);
    try {
      const { database } = reeve;
      await agree(reeve);
      await reeve.settle();
      await tellUnfinished(reeve);
      await database.run('drop table if exists bench_planned, bench_done');
      await database.run(
        'create table bench_planned (record uuid, commitment uuid, began_at timestamptz(3), planned_at timestamptz(3))',
      );
      await database.run(
        'create table bench_done (record uuid, commitment uuid, began_at timestamptz(3), step uuid, recorded timestamptz(3))',
      );
      await database.run(`create or replace function bench_note() returns trigger language plpgsql as
        'begin insert into bench_done values (new.record, new.commitment, new.began_at, new.step, clock_timestamp()); return new; end'`);
      await database.run(
        'create or replace trigger bench_note after insert on clock_step for each row execute function bench_note()',
      );
      await letFallDue(reeve, Number(values.steps), Number(values.seconds));
      const watch = watchClocks(
        database,
        () => reeve.keeper.current(),
        () => undefined,
        console.error,
      );
      await sleep((Number(values.seconds) + 10) * 1_000);
      await watch.stop();
      await database.run('drop trigger bench_note on clock_step');
      await lateness(reeve);
    } finally {
      await reeve.stop();
    }
  } finally {
    await embedded.stop();
  }
}

if (values.help) console.info(HELP);
else await bench();
