import { describe, expect, it } from 'vitest';
import type { TypeMeta } from '../../client/meta.ts';
import { differs, searchOf, stateFrom, tabsOf } from './list-state.ts';

const type = {
  header: { title: 'title' },
  fields: [],
  lists: [
    {
      name: 'open',
      label: 'Open',
      columns: ['number', 'title'],
      sort: 'priority',
      where: { category: 'open,waiting' },
    },
    { name: 'all', label: 'All', columns: ['number', 'title'], sort: '-createdAt', where: {} },
  ],
} as unknown as TypeMeta;
const tabs = tabsOf(type, []);

describe('a list in the address', () => {
  it('is the first tab when nothing is asked', () => {
    expect(stateFrom(type, tabs, '')).toMatchObject({
      view: 'list:open',
      filters: { category: 'open,waiting' },
      sort: 'priority',
    });
  });

  it('is short while a tab stands as it is', () => {
    expect(searchOf(stateFrom(type, tabs, '?view=list:all'), tabs)).toBe('?view=list:all');
  });

  it('keeps that every filter of a tab was taken away', () => {
    const state = { ...stateFrom(type, tabs, ''), filters: {} };
    expect(stateFrom(type, tabs, searchOf(state, tabs)).filters).toEqual({});
  });

  it('takes filters that somebody sent, without a tab', () => {
    expect(stateFrom(type, tabs, '?assignee=me')).toMatchObject({ view: '', filters: { assignee: 'me' } });
  });

  it('is beside the record where one usually has it so, and nobody asked for anything else', () => {
    const own = tabsOf(type, [], 'split');
    expect(stateFrom(type, own, '', 'split').layout).toBe('split');
    expect(stateFrom(type, own, '?assignee=me', 'split').layout).toBe('split');
    expect(stateFrom(type, own, '?layout=list', 'split').layout).toBe('list');
    expect(searchOf({ ...stateFrom(type, own, '', 'split'), layout: 'list' }, own, 'split')).toContain('layout=list');
  });

  it('keeps which days a calendar shows, and a view is not changed by them', () => {
    const state = { ...stateFrom(type, tabs, '?view=list:all&layout=calendar'), period: 'week:2026-11-16' };
    expect(stateFrom(type, tabs, searchOf(state, tabs))).toEqual(state);
    expect(differs(state, { ...state, period: '' })).toBe(false);
  });

  it('comes back as it was sent', () => {
    const state = {
      ...stateFrom(type, tabs, ''),
      filters: { state: 'new,assigned' },
      groupBy: 'team',
      q: 'printer',
      layout: 'board' as const,
    };
    expect(stateFrom(type, tabs, searchOf(state, tabs))).toEqual(state);
  });
});
