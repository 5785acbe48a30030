import { describe, expect, test } from 'vitest';
import { mergeLines } from './merge-lines.ts';

const a = { id: 'a', step: 'Ask', done: false };
const b = { id: 'b', step: 'Look', done: false };

describe('lines that two people wrote at once', () => {
  test('are put together when each changed another line, or another cell of one', () => {
    expect(mergeLines([a, b], [{ ...a, done: true }, b], [a, { ...b, done: true }])).toEqual([
      { ...a, done: true },
      { ...b, done: true },
    ]);
    expect(mergeLines([a], [{ ...a, done: true }], [{ ...a, step: 'Ask her' }])).toEqual([
      { id: 'a', step: 'Ask her', done: true },
    ]);
  });

  test('keep what both added, and lose what either removed untouched', () => {
    const [mine, theirs] = [{ step: 'Mine' }, { id: 't', step: 'Theirs' }];
    expect(mergeLines([a, b], [b, mine], [a, b, theirs])).toEqual([b, theirs, mine]);
    expect(mergeLines([a, b], [a, b], [b])).toEqual([b]);
  });

  test('are left to people when both changed one cell, or one changed what the other removed', () => {
    expect(mergeLines([a], [{ ...a, step: 'X' }], [{ ...a, step: 'Y' }])).toBeNull();
    expect(mergeLines([a], [], [{ ...a, done: true }])).toBeNull();
    expect(mergeLines([a], [{ ...a, done: true }], [])).toBeNull();
    expect(mergeLines([a], [{ ...a, step: 'X' }], [{ ...a, step: 'X' }])).toEqual([{ ...a, step: 'X' }]);
  });
});
