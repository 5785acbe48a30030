import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rows } from './rows.ts';

const performed = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'rows.test.ts')
  .map((name) => name.replace('.test.ts', ''));

test('each row of the mission that is claimed, wholly or partly, is performed by the test of its name', () => {
  const claimed = rows.filter(({ notYet }) => !notYet).map(({ id }) => id);
  expect(performed.sort()).toEqual(claimed.sort());
});

test('a row that is not there yet claims nothing', () => {
  expect(rows.filter(({ notYet, lacks }) => notYet && lacks.length > 0)).toEqual([]);
});
