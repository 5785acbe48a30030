import type { RecordType, Registry } from '../../derive/registry.ts';
import { typesOfWork } from '../../derive/work.ts';
import type { Database, Executor } from '../database/database.ts';
import { featureOf, featuresOf, type Suggesting, suggestingOf } from './features.ts';
import { Lessons } from './lessons.ts';
import { deservesOffer, guessed, keepStanding, type Standing, standingOf } from './standing.ts';

/** Finished records that a generation of lessons is made of; two generations are remembered. */
const grownUp = 20_000;
const atOnce = 500;

type Example = {
  readonly id: string;
  readonly at: string;
  readonly value: string | null;
  readonly first: Readonly<Record<string, readonly [unknown, unknown]>> | null;
};

/** The next finished records: what was said of each when it was opened, and the value with which it ended. */
const examples = (
  executor: Executor,
  type: RecordType,
  { field }: Suggesting,
  { reached_at, reached }: Standing,
): Promise<Example[]> =>
  executor.run<Example>(
    `select c.record as id, c.finished_at as at, t.${field.column}::text as value, a.content->'changes' as first
     from (
       select record, finished_at from course
       where type = $1 and finished_at is not null and (finished_at, record) > (coalesce($2::timestamptz, (
         select finished_at from course where type = $1 and finished_at is not null order by finished_at desc offset ${grownUp} limit 1
       ), '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
       order by finished_at, record limit ${atOnce}
     ) c join "${type.table}" t on t.id = c.record join activity a on a.record = c.record and a.seq = 1
     order by c.finished_at, c.record`,
    [type.name, reached_at, reached],
  );

const firstValues = ({ first }: Example): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(first ?? {}).map(([name, [, value]]) => [name, value]));

/** One batch in one transaction: each record is guessed, and then learned from. False when there was nothing left. */
const learnBatch = (database: Database, type: RecordType, suggesting: Suggesting): Promise<boolean> =>
  database.transaction(async (executor) => {
    const { field, from, beats } = suggesting;
    await executor.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`lesson ${type.name} ${field.name}`]);
    let standing = await standingOf(executor, type.name, field.name);
    const batch = await examples(executor, type, suggesting, standing);
    const last = batch.at(-1);
    if (!last) return false;
    const told = batch.flatMap((example) => {
      if (example.value === null || example.first === null) return [];
      const values = firstValues(example);
      const beaten = beats ? featureOf(type.fields.get(beats) ?? field, values[beats]) : null;
      return [
        {
          value: example.value,
          beaten: beaten?.hash ?? null,
          features: featuresOf(type, from, values).map(({ hash }) => hash),
        },
      ];
    });
    const lessons = await Lessons.of(executor, type.name, field.name, [
      ...new Set(told.flatMap(({ features, beaten }) => (beaten ? [...features, beaten] : features))),
    ]);
    for (const { features, beaten, value } of told) {
      standing = guessed(standing, lessons, features, beaten, value);
      lessons.add(features, value);
    }
    const learned = standing.learned + told.length;
    const generation = learned >= grownUp ? standing.generation + 1 : standing.generation;
    await lessons.keep(executor, type.name, field.name, standing.generation);
    if (generation > standing.generation)
      await executor.run('delete from lesson where type = $1 and field = $2 and generation < $3', [
        type.name,
        field.name,
        generation - 1,
      ]);
    await keepStanding(executor, type.name, field.name, {
      ...standing,
      generation,
      learned: learned % grownUp,
      reached_at: last.at,
      reached: last.id,
      offered: deservesOffer(standing),
    });
    return true;
  });

/** Learns from everything that was finished since the last time, and decides anew what is offered. Gives the number of batches. */
export async function learn(database: Database, registry: Registry): Promise<number> {
  let batches = 0;
  for (const type of typesOfWork(registry))
    for (const suggesting of suggestingOf(type)) while (await learnBatch(database, type, suggesting)) batches += 1;
  return batches;
}
