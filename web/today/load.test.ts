import { expect, test } from 'vitest';
import { loadOf } from './load.ts';

test('the load is one row a person over all types, unassigned first, then the most loaded', () => {
  const { rows, used } = loadOf([
    { type: 'incident', key: 'ana', label: 'Ana', value: 2 },
    { type: 'incident', key: null, label: undefined, value: 1 },
    { type: 'request', key: 'ben', label: 'Ben', value: 4 },
    { type: 'request', key: 'ana', label: 'Ana', value: 1 },
    { type: 'change', key: 'ana', label: 'Ana', value: 0 },
  ]);
  expect(rows.map(({ label, total }) => [label, total])).toEqual([
    ['', 1],
    ['Ben', 4],
    ['Ana', 3],
  ]);
  expect([...used]).toEqual(['incident', 'request']);
});
