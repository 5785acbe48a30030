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

/** Columns that a migration put elsewhere, and what shows that it did. */
const moved: Readonly<Record<string, string>> = {
  'objective_measures.figure': `select from objective_measures where name like '%kept%'`,
  'incident.parent': `select from link where kind = 'child-of' and from_record = '01990000-0000-7000-8000-000000000001' and to_record = '01990000-0000-7000-8000-000000000002'`,
};

/** What is in a row no more, with what was moved left out where it can be found. */
async function lost(client: Client, table: string, row: Row, now: Row | undefined): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const [column, value] of Object.entries(row)) {
    if (now && isDeepStrictEqual(now[column], value)) continue;
    const proof = moved[`${table}.${column}`];
    if (!proof || (await client.query(proof)).rowCount === 0) gone.push(`${table}.${column}: ${JSON.stringify(value)}`);
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
let today: ReturnType<typeof schemaOfToday> | undefined;

describe('an installation of every earlier day', () => {
  test.each(files)(
    'after %s is brought to today: the schema of a new one, and what was in it still is',
    async (last) => {
      const old = await emptyDatabase();
      await migrate(old.url, asOf(last));
      const mine = await connected(old.url);
      onTestFinished(async () => {
        await mine.end();
        await old.drop();
      });
      const filled = await fillTables(mine);
      expect(filled.length, 'tables with a row in them').toBeGreaterThan(last.startsWith('0001') ? 15 : 30);
      const before = await rowsOf(mine);
      const { applied } = await migrate(old.url);
      expect(applied.length).toBe(files.filter((file) => file > last).length);
      today ??= schemaOfToday();
      expect(await schemaOf(mine)).toEqual(await today);
      const after = await rowsOf(mine);
      const gone: string[] = [];
      for (const [table, rows] of before)
        for (const [at, row] of rows.entries()) gone.push(...(await lost(mine, table, row, after.get(table)?.[at])));
      expect(gone).toEqual([]);
    },
    60_000,
  );

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
