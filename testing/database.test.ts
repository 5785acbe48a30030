import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './database.ts';

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

test('every test gets a database of its own, with the migrations applied', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()]);
  await ask(one.url, 'create table mine (id integer)');
  expect(await ask(other.url, "select to_regclass('mine') as found")).toEqual([{ found: null }]);
  expect(await ask(other.url, "select to_regclass('migration') is not null as found")).toEqual([{ found: true }]);
  await Promise.all([one.drop(), other.drop()]);
});

test('a dropped database is gone, also while a connection is open', async () => {
  const database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  await database.drop();
  await expect(ask(database.url, 'select 1')).rejects.toThrow('does not exist');
});
