import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptyDatabase } from '../../testing/database.ts';
import { ask } from './embedded/testing/guest.ts';
import { migrate } from './migrate.ts';

async function fromNothing(): Promise<string> {
  const { url, drop } = await emptyDatabase();
  onTestFinished(drop);
  return url;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
  return folder;
}

const ONE = { '0001-one.sql': 'create table one (id integer); create table also (id integer);' };
const TWO = { ...ONE, '0002-two.sql': 'alter table one add two text;' };

test('migrations are applied in order, once', async () => {
  const url = await fromNothing();
  expect(await migrate(url, folderWith(TWO))).toEqual({ applied: ['0001-one', '0002-two'] });
  expect(await migrate(url, folderWith(TWO))).toEqual({ applied: [] });
  expect(await ask(url, 'select two from one')).toBeUndefined();
  expect(await ask(url, 'select count(*)::int as rows from migration where applied_at <= now()')).toEqual({ rows: 2 });
});

test('a later version applies what is missing', async () => {
  const url = await fromNothing();
  await migrate(url, folderWith(ONE));
  expect(await migrate(url, folderWith(TWO))).toEqual({ applied: ['0002-two'] });
});

test('several processes may start at once: one applies, the others wait', async () => {
  const url = await fromNothing();
  const folder = folderWith(TWO);
  const results = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(results.flatMap(({ applied }) => applied)).toEqual(['0001-one', '0002-two']);
});

test('a failing migration is undone whole, and says where', async () => {
  const url = await fromNothing();
  const folder = folderWith({ ...ONE, '0002-broken.sql': 'create table two (id integer);\nalter tabel one;\n' });
  await expect(migrate(url, folder)).rejects.toThrow(
    'Migration 0002-broken failed and was undone: syntax error at or near "tabel" (line 2)',
  );
  expect(await ask(url, "select to_regclass('two') as two, to_regclass('one')::text as one")).toEqual({
    two: null,
    one: 'one',
  });
});

test('an edited migration is refused, other line ends are not an edit', async () => {
  const url = await fromNothing();
  await migrate(url, folderWith({ '0001-one.sql': 'select 1;\nselect 2;\n' }));
  await migrate(url, folderWith({ '0001-one.sql': 'select 1;\r\nselect 2;\r\n' }));
  await expect(migrate(url, folderWith({ '0001-one.sql': 'select 3;' }))).rejects.toThrow(
    'Migration 0001-one was edited after it had been applied.',
  );
});

test('a database that is newer than the program is refused', async () => {
  const url = await fromNothing();
  await migrate(url, folderWith(TWO));
  await expect(migrate(url, folderWith(ONE))).rejects.toThrow(
    'The database is newer than this program: it holds migration 0002-two',
  );
});

test('misnamed files and a number used twice are refused before anything happens', async () => {
  await expect(migrate('postgres://nowhere', folderWith({ 'one.sql': '' }))).rejects.toThrow('NNNN-what.sql');
  await expect(migrate('postgres://nowhere', folderWith({ '0001-a.sql': '', '0001-b.sql': '' }))).rejects.toThrow(
    'Two migrations have the number 1',
  );
});
