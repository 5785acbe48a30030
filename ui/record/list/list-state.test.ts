import { describe, expect, it } from 'vitest';
import type { TypeMeta } from '../../client/meta.ts';
import { searchOf, stateFrom, tabsOf } from './list-state.ts';

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
    expect(searchOf(stateFrom(type, tabs, '?view=list:all'), tabs)).toBe('?view=list%3Aall');
  });

  it('keeps that every filter of a tab was taken away', () => {
    const state = { ...stateFrom(type, tabs, ''), filters: {} };
    expect(stateFrom(type, tabs, searchOf(state, tabs)).filters).toEqual({});
  });

  it('takes filters that somebody sent, without a tab', () => {
    expect(stateFrom(type, tabs, '?assignee=me')).toMatchObject({ view: '', filters: { assignee: 'me' } });
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
