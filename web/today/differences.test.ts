import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import type { Work, WorkItem } from './use-work.ts';

const item = (id: string, updatedAt: string): WorkItem => ({
  id,
  type: 'thing',
  number: id,
  title: id,
  state: null,
  category: 'open',
  requester: null,
  assignee: null,
  team: null,
  due: null,
  createdAt: '1',
  updatedAt,
});
const work = (mine: readonly WorkItem[], team: readonly WorkItem[]): Work => ({
  mine,
  team,
  unassigned: [],
  asked: [],
  counts: { mine: mine.length, team: team.length, unassigned: 0 },
});

test('what came, went or changed counts once, wherever it stands', () => {
  const shown = work([item('a', '1'), item('b', '1')], [item('a', '1')]);
  expect(differences(shown, shown)).toBe(0);
  expect(differences(shown, work([item('a', '2'), item('b', '1')], [item('a', '2')]))).toBe(1);
  expect(differences(shown, work([item('c', '1')], []))).toBe(3);
});
