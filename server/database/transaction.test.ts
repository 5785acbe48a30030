import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { type Database, openDatabase } from './database.ts';

let origin: TestDatabase;
let database: Database;

beforeAll(async () => {
  origin = await testDatabase();
  database = openDatabase(origin.url, 2);
});
afterAll(async () => {
  await database.end();
  await origin.drop();
});

test('a transaction whose work swallowed a refusal of the database is not taken for committed', async () => {
  await database.run('create table kept (n int unique)');
  const answered = database.transaction(async (executor) => {
    await executor.run('insert into kept values ($1)', [1]);
    await executor.run('insert into kept values ($1)', [1]).catch(() => undefined);
    return 'written';
  });
  await expect(answered).rejects.toThrow(/rolled back/);
  expect(await database.run('select n from kept')).toEqual([]);
});
