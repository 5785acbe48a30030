import { expect, test } from 'vitest';
import { treeOf } from './tree-of.ts';

test('rows stand below their parents, and at the top where a parent is not shown', () => {
  const rows = [
    { id: 'a', parent: null },
    { id: 'b', parent: 'a' },
    { id: 'c', parent: 'b' },
    { id: 'd', parent: 'hidden' },
  ];
  const [a, , c, d] = rows;
  expect(treeOf(rows)).toEqual([
    { row: a, below: [{ row: rows[1], below: [{ row: c, below: [] }] }] },
    { row: d, below: [] },
  ]);
});
