import { expect, test } from 'vitest';
import type { TypeMeta } from '../../client/meta.ts';
import type { Clock } from './clocks.types.ts';
import { supposalsOf, supposed } from './supposal.ts';

const states = [
  { name: 'new', category: 'open' },
  { name: 'assigned', category: 'open' },
  { name: 'waiting', category: 'waiting' },
  { name: 'closed', category: 'closed' },
  { name: 'resolved', category: 'resolved' },
];
const typeWith = (...fields: string[]): TypeMeta =>
  ({ states, fields: fields.map((name) => ({ name })) }) as unknown as TypeMeta;
const type = typeWith('priority', 'waitingFor');
const ledger = [{ changed: { state: ['assigned', 'waiting'] } }] as unknown as Clock['ledger'];
const at = '2026-11-30T12:00:00.000Z';
const suppose = (what: Parameters<typeof supposed>[0], state: string, of: Clock['ledger'] = ledger, about = type) =>
  supposed(what, about, state, { ledger: of }, { at, priority: 'P1' });

test('who is waited for and answers takes it back to where it was', () => {
  const said = { side: 'requester' };
  expect(suppose('answer', 'waiting')).toEqual({ at, said, changes: { state: 'assigned', waitingFor: null } });
  expect(suppose('answer', 'waiting', [])).toEqual({ at, said, changes: { state: 'new', waitingFor: null } });
  expect(suppose('answer', 'waiting', [], typeWith())).toEqual({ at, said, changes: { state: 'new' } });
  expect(suppose('answer', 'assigned')).toEqual({ at, said });
});

test('another priority and being resolved are changes', () => {
  expect(suppose('priority', 'new')).toEqual({ at, changes: { priority: 'P1' } });
  expect(suppose('resolve', 'new')).toEqual({ at, changes: { state: 'resolved' } });
});

test('what a type does not have cannot be supposed of it', () => {
  expect(supposalsOf(type)).toEqual(['answer', 'priority', 'resolve']);
  expect(supposalsOf(typeWith())).toEqual(['answer', 'resolve']);
});
