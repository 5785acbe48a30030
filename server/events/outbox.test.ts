import { expect, test } from 'vitest';
import { inTurn } from './outbox.ts';

const row = (place: number, record: string, seq: number) =>
  ({ xid: '7', place, record, content: { what: 'said', visibility: 'public', seq } }) as unknown as Parameters<
    typeof inTurn
  >[0][number];

test('events of one record stand in the order of its versions, in the places they have; the others stay where they are', () => {
  const told = inTurn([row(1, 'a', 3), row(2, 'b', 1), row(3, 'a', 2), row(4, 'c', 9), row(5, 'a', 4)]);
  expect(told.map(({ place, record, content }) => [place, record, content.seq])).toEqual([
    [1, 'a', 2],
    [2, 'b', 1],
    [3, 'a', 3],
    [4, 'c', 9],
    [5, 'a', 4],
  ]);
});
