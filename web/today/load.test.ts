import { expect, test } from 'vitest';
import { cellsOf, loadOf } from './load.ts';
import type { WorkItem } from './use-work.ts';

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

test('where all the work is known, the load is counted out of it', () => {
  const item = (type: string, assignee: string | null) => ({ type, assignee }) as WorkItem;
  const names = { ana: { type: 'person', number: 'P-1', title: 'Ana', state: null } };
  const work = [item('incident', 'ana'), item('incident', 'ana'), item('request', 'ana'), item('incident', null)];
  const { rows } = loadOf(cellsOf(work, names));
  expect(rows.map(({ label, total, counts }) => [label, total, counts.get('incident')])).toEqual([
    ['', 1, 1],
    ['Ana', 3, 2],
  ]);
});
