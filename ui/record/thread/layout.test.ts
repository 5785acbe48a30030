import { expect, test } from 'vitest';
import type { Bead, ThreadJson } from '../../../derive/thread.types.ts';
import { neighbour, picture } from './layout.ts';
import { firstBelow, wayUp } from './ways.ts';

const bead = (id: string, depth: number, on: readonly string[], more: Partial<Bead> = {}): Bead => ({
  id,
  type: 'service',
  number: id,
  title: id,
  state: null,
  category: 'active',
  archived: false,
  depth,
  ties: on.map((other) => ({ bead: other, kind: 'serves', words: 'serves' })),
  health: 'well',
  reasons: [],
  figures: [],
  progress: null,
  cost: [],
  ...more,
});
const strands = (...beads: readonly Bead[]) => ({ beads, leftOut: [], goesOn: false, tooMany: false });
const thread: ThreadJson = {
  record: bead('it', 0, []),
  depth: 3,
  up: strands(bead('service', 1, ['it']), bead('other', 1, ['it']), bead('objective', 2, ['service'])),
  down: strands(
    bead('a', 1, ['it']),
    bead('b', 1, ['it'], { health: 'hurt' }),
    bead('under b', 2, ['b']),
    bead('under a', 2, ['a']),
  ),
};

test('what it is for stands to the left, what it rests on to the right, and lines do not cross without need', () => {
  const { spots, lines, columns, firstColumn, rows } = picture(thread);
  expect([columns, firstColumn, rows]).toEqual([5, -2, 2]);
  const at = (id: string) => spots.find(({ bead: one }) => one.id === id);
  expect(at('objective')).toMatchObject({ column: -2, row: 0.5 });
  expect(at('it')).toMatchObject({ column: 0, row: 0.5 });
  expect([at('a')?.row, at('under a')?.row, at('b')?.row, at('under b')?.row]).toEqual([0, 0, 1, 1]);
  expect(lines.map(({ from, to }) => `${from.bead.id} ${to.bead.id}`)).toEqual([
    'it service',
    'it other',
    'service objective',
    'it a',
    'it b',
    'a under a',
    'b under b',
  ]);
});

test('arrows lead from one to the next, and stay where there is none', () => {
  const all = picture(thread);
  const from = (id: string, arrow: string): string =>
    neighbour(all, all.spots.find(({ bead: one }) => one.id === id) as never, arrow).bead.id;
  expect([from('it', 'ArrowRight'), from('a', 'ArrowDown'), from('a', 'ArrowUp')]).toEqual(['a', 'b', 'a']);
  expect([from('b', 'ArrowRight'), from('service', 'ArrowLeft'), from('objective', 'ArrowLeft')]).toEqual([
    'under b',
    'objective',
    'objective',
  ]);
});

test('the line under a title goes the longest way up, and tells the worst below first', () => {
  expect(wayUp(thread.up?.beads ?? []).map(({ id }) => id)).toEqual(['service', 'objective']);
  expect(firstBelow(thread.down?.beads ?? []).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(wayUp([])).toEqual([]);
});
