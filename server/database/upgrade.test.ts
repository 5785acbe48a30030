import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../../testing/database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { fillTables, rowsOf, schemaOf } from './testing/schema.ts';

type Row = Readonly<Record<string, unknown>>;

const files = readdirSync(MIGRATIONS)
  .filter((file) => file.endsWith('.sql'))
  .sort();

/** A folder with the migrations up to this one, as an installation of that day had them. */
function asOf(last: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-upgrade-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files.filter((each) => each <= last)) cpSync(join(MIGRATIONS, file), join(folder, file));
  return folder;
}

/** Columns that a migration put elsewhere or told anew, and what shows that it did; `$1` is the row that is looked at. */
const moved: Readonly<Record<string, string>> = {
  'objective_measures.figure': `select from objective_measures where name like '%kept%'`,
  'record.title': 'select from record r join breach b using (id) where r.id = $1 and r.title = b.title',
  'incident.parent': `select from link where kind = 'child-of' and from_record <> to_record`,
};

/** What is in a row no more, with what was moved left out where it can be found. */
async function lost(client: Client, table: string, row: Row, now: Row | undefined): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const [column, value] of Object.entries(row)) {
    if (now && isDeepStrictEqual(now[column], value)) continue;
    const proof = moved[`${table}.${column}`];
    const about = proof?.includes('$1') ? [row['id']] : [];
    if (!proof || (await client.query(proof, about)).rowCount === 0)
      gone.push(`${table}.${column}: ${JSON.stringify(value)}`);
  }
  return gone;
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, options: '-c TimeZone=UTC -c DateStyle=ISO' });
  await client.connect();
  return client;
}

/** The schema of a new installation, looked at once. */
async function schemaOfToday(): Promise<Awaited<ReturnType<typeof schemaOf>>> {
  const fresh = await testDatabase();
  const client = await connected(fresh.url);
  const schema = await schemaOf(client);
  await client.end();
  await fresh.drop();
  return schema;
}

/** All that stands no more as it stood. */
async function lostSince(client: Client, before: Awaited<ReturnType<typeof rowsOf>>): Promise<readonly string[]> {
  const after = await rowsOf(client);
  const gone: string[] = [];
  for (const [table, rows] of before)
    for (const [at, row] of rows.entries()) gone.push(...(await lost(client, table, row, after.get(table)?.[at])));
  return gone;
}

describe('an installation of every earlier day', () => {
  // One installation that lives through them all: each day's program writes its rows, as they are on that day, and the next
  // day's brings them along. So whatever was written on whichever day goes all the way to today.
  test('is brought to today, a day at a time: what was in it still is, and the schema is that of a new one', async () => {
    const old = await emptyDatabase();
    const mine = await connected(old.url);
    onTestFinished(async () => {
      await mine.end();
      await old.drop();
    });
    const [first = '', ...later] = files;
    await migrate(old.url, asOf(first));
    for (const [day, next] of later.entries()) {
      const filled = await fillTables(mine, day + 1);
      expect(filled.length, `tables with a row of the day before ${next}`).toBeGreaterThan(day === 0 ? 15 : 30);
      const before = await rowsOf(mine);
      expect((await migrate(old.url, asOf(next))).applied).toEqual([next.replace('.sql', '')]);
      expect(await lostSince(mine, before), next).toEqual([]);
    }
    expect(await schemaOf(mine)).toEqual(await schemaOfToday());
  }, 120_000);

  test('what would differ is seen: a column, a check, an index, a trigger', async () => {
    const { url, drop } = await testDatabase();
    const client = await connected(url);
    onTestFinished(async () => {
      await client.end();
      await drop();
    });
    const whole = await schemaOf(client);
    for (const change of [
      'alter table incident add column more text',
      'alter table team drop constraint team_pkey cascade',
      'drop index incident_created',
      'drop trigger organisation_circle on organisation',
      'alter sequence incident_number increment by 2',
      'alter table record alter column title drop default',
    ]) {
      await client.query('begin');
      await client.query(change);
      expect(await schemaOf(client), change).not.toEqual(whole);
      await client.query('rollback');
    }
    expect(await schemaOf(client)).toEqual(whole);
  }, 60_000);
});
