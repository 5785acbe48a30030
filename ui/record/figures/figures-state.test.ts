import { expect, test } from 'vitest';
import { figuresFrom, figuresOf, figuresSearch, queryOfFigures } from './figures-state.ts';

test('an address keeps what is looked at, and comes back as it was', () => {
  const search = '?team=my-teams&q=printer&measure=backlog&cut=week&by=service&since=-90d';
  expect(figuresSearch(figuresFrom(search))).toBe(search);
  expect(figuresSearch(figuresFrom(''))).toBe('');
  expect(figuresFrom('?cut=century&measure=luck')).toMatchObject({ cut: 'month', measure: { name: 'flow' } });
});

test('a list’s filters come along, but for where a record stands now', () => {
  const filters = { category: 'open,waiting', state: 'new', team: 'my-teams' };
  expect(figuresOf('incidents', { filters, q: 'vpn' })).toBe('/incidents/figures?team=my-teams&q=vpn');
});

test('time in each state is not asked by another field', () => {
  expect(queryOfFigures(figuresFrom('?measure=states&by=team'))).toEqual({ measure: 'states', period: 'month' });
});
