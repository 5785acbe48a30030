import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rows } from './rows.ts';

const performed = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'rows.test.ts')
  .map((name) => name.replace('.test.ts', ''));

test('each row of the mission that is claimed, wholly or partly, is performed by the test of its name', () => {
  const claimed = rows.filter(({ notYet, performedIn }) => !notYet && !performedIn).map(({ id }) => id);
  expect(performed.sort()).toEqual(claimed.sort());
});

test('a row that is performed where the stage is set already is performed there', () => {
  for (const { id, performedIn } of rows) {
    if (!performedIn) continue;
    const file = readFileSync(join(import.meta.dirname, '../..', performedIn), 'utf8');
    expect(file, performedIn).toContain(`performing('${id}')`);
  }
});

test('a row that is not there yet claims nothing', () => {
  expect(rows.filter(({ notYet, lacks }) => notYet && lacks.length > 0)).toEqual([]);
});
