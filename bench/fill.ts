import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { canonical } from '../derive/activity.ts';
import { priorityMatrix } from '../practices/operate/incident/priority-matrix.setting.ts';
import type { Cast } from './works.ts';

const template = readFileSync(join(import.meta.dirname, 'fill.sql'), 'utf8');
const tables = ['incident', 'record', 'activity', 'search_document'];
const batch = 10_000;
const workers = 2;

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({
    connectionString: url,
    options: '-c TimeZone=UTC -c maintenance_work_mem=512MB -c work_mem=64MB',
  });
  await client.connect();
  return work(client).finally(() => client.end());
};

const numbered = (values: readonly string[], type: string): string =>
  `unnest('{${values.join(',')}}'::${type}[]) with ordinality as x(value, at)`;

/** Tables that the fill draws from, by place: who may report, what it may be about, who works on it, and words. */
const layOut = async (client: pg.Client, cast: Cast): Promise<void> => {
  const ids = (people: readonly { id: string }[]): string =>
    numbered(
      people.map(({ id }) => id),
      'uuid',
    );
  const selects = {
    requester: `x.value as id, p.organisation from ${ids(cast.requesters)} join person p on p.id = x.value`,
    service: `x.value as id, s.support_team as team from ${numbered(cast.services, 'uuid')} join service s on s.id = x.value`,
    agent: `x.value as id from ${ids(cast.agents)}`,
    word: `x.value as word from ${numbered(cast.words, 'text')}`,
  };
  for (const [name, select] of Object.entries(selects)) {
    await client.query(`drop table if exists bench_${name}`);
    await client.query(`create unlogged table bench_${name} as select x.at::int - 1 as place, ${select}`);
    await client.query(`create index on bench_${name} (place)`);
    await client.query(`analyze bench_${name}`);
  }
};

/** Takes the indexes away that no constraint needs; gives what makes them again. Filling is several times quicker without. */
const dropIndexes = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = any($1::regclass[]) and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  return rows.map(({ definition }) => definition.replace(' ON ONLY ', ' ON '));
};

const fillPart = (
  url: string,
  statements: string,
  parts: [number, number][],
  tell: (done: number) => void,
): Promise<void> =>
  withClient(url, async (client) => {
    // The keys are right by construction; asking for each would double the time. The check afterwards looks at what matters.
    await client.query('set session_replication_role = replica');
    await client.query('set synchronous_commit = off');
    for (let part = parts.shift(); part; part = parts.shift()) {
      const [from, to] = part;
      await client.query(
        `begin; ${statements.replaceAll('{from}', String(from)).replaceAll('{to}', String(to))}; commit`,
      );
      tell(to);
    }
  });

/** Fills an installation that has only its cast with so many incidents and their histories. */
export async function fill(url: string, cast: Cast, tell: (sentence: string) => void): Promise<void> {
  const began = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - began) / 1_000)} s`;
  const statements = template
    .replaceAll('{total}', String(cast.records))
    .replaceAll('{until}', new Date(Date.now() - 86_400_000).toISOString())
    .replaceAll('{matrix}', `'${canonical(priorityMatrix.initial)}'`);
  const parts = Array.from({ length: Math.ceil(cast.records / batch) }, (_, at): [number, number] => [
    at * batch + 1,
    Math.min(cast.records, (at + 1) * batch),
  ]);
  await withClient(url, async (client) => {
    await layOut(client, cast);
    const indexes = await dropIndexes(client);
    const told = (done: number): void => {
      if (done % 100_000 === 0) tell(`  about ${done.toLocaleString('en-GB')} incidents after ${seconds()}`);
    };
    await Promise.all(Array.from({ length: workers }, () => fillPart(url, statements, parts, told)));
    tell(`  rows are there after ${seconds()}; indexes follow`);
    for (const definition of indexes) await client.query(definition);
    await client.query(`select setval('incident_number', $1)`, [cast.records]);
    await client.query('drop table bench_requester, bench_service, bench_agent, bench_word');
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  });
  tell(`  filled and indexed in ${seconds()}`);
}
