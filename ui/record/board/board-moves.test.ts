import { describe, expect, it } from 'vitest';
import type { FieldMeta, TypeMeta } from '../../client/meta.ts';
import { moveTo, verbInto } from './board-moves.ts';

const type = {
  may: { update: 'yes' },
  verbs: [{ name: 'resolve', from: ['assigned'], to: 'resolved' }],
} as unknown as TypeMeta;
const state = { name: 'state', base: true } as FieldMeta;
const team = { name: 'team', kind: 'reference', writable: true, base: false } as FieldMeta;
const priority = { name: 'priority', kind: 'choice', writable: true, decidedBy: 'priority' } as FieldMeta;

describe('dropping a card', () => {
  it('into another state does the verb that leads there', () => {
    expect(moveTo(type, state, 'assigned', 'resolved')).toMatchObject({ is: 'verb', verb: { name: 'resolve' } });
  });

  it('is refused where no verb leads', () => {
    expect(moveTo(type, state, 'new', 'resolved')).toEqual({ is: 'refused', why: 'no-way' });
  });

  it('into another team sets it, into none empties it', () => {
    expect(moveTo(type, team, 'a', 'b')).toEqual({ is: 'set', value: 'b' });
    expect(moveTo(type, team, 'a', '')).toEqual({ is: 'set', value: null });
  });

  it('is refused for what a rule decides', () => {
    expect(moveTo(type, priority, 'P3', 'P1')).toEqual({ is: 'refused', why: 'not-editable' });
  });

  it('where it came from does nothing', () => {
    expect(moveTo(type, team, 'a', 'a')).toEqual({ is: 'nothing' });
  });
});

describe('sending work of any kind further', () => {
  const work = {
    states: [
      { name: 'new', category: 'open' },
      { name: 'assigned', category: 'open' },
      { name: 'done', category: 'resolved' },
    ],
    verbs: [
      { name: 'note', sort: 'action' },
      { name: 'assign', sort: 'transition', from: ['new', 'assigned'], to: 'assigned' },
      { name: 'finish', sort: 'transition', from: ['assigned'], to: 'done' },
    ],
  } as unknown as TypeMeta;

  it('does the verb that leads into the category', () => {
    expect(verbInto(work, 'assigned', 'resolved')?.name).toBe('finish');
    expect(verbInto(work, 'new', 'open')?.name).toBe('assign');
  });

  it('does none where none leads, or where it would stay as it is', () => {
    expect(verbInto(work, 'new', 'resolved')).toBeUndefined();
    expect(verbInto(work, 'assigned', 'open')).toBeUndefined();
  });
});
