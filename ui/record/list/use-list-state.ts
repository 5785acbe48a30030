import { useMemo } from 'react';
import type { TypeMeta } from '../../client/meta.ts';
import { prefer, usePreferences } from '../../client/preferences.ts';
import { useGo } from '../data/go.ts';
import { useViews } from '../data/use-views.ts';
import { besideHref, useListPlace } from '../split/list-place.ts';
import { useWide } from '../split/use-wide.ts';
import type { Layout, Usual } from './layout.ts';
import { type ListState, searchOf, stateFrom, tabsOf } from './list-state.ts';

/** The layout a list has in this browser. */
export const useUsual = (): Usual => {
  const { beside } = usePreferences();
  const wide = useWide();
  return beside && wide ? 'split' : 'list';
};

/** Choosing rows with or without the record beside them is remembered for every list. */
export const remember = (layout: Layout | undefined, usual: Usual): Usual => {
  if (layout !== 'list' && layout !== 'split') return usual;
  prefer({ beside: layout === 'split' });
  return layout;
};

/** The list as the address tells it, and the way to change it. */
export const useListState = (type: TypeMeta) => {
  const go = useGo();
  const { path, search, opened } = useListPlace();
  const saved = useViews(type.name);
  const usual = useUsual();
  const tabs = useMemo(() => tabsOf(type, saved.views, usual), [type, saved.views, usual]);
  const told = useMemo(() => stateFrom(type, tabs, search, usual), [type, tabs, search, usual]);
  // Where a record is open beside it, it is a list beside a record whatever else was asked.
  const state: ListState = opened ? { ...told, layout: 'split' } : told;
  const hrefOf = (next: ListState, like = usual): string =>
    `${path}${searchOf(next, tabsOf(type, saved.views, like), like)}`;
  const hrefWith = (next: ListState, like = usual): string =>
    opened && next.layout === 'split' ? besideHref(opened, hrefOf(next, like)) : hrefOf(next, like);
  const change = (changes: Partial<ListState>): void =>
    go(hrefWith({ ...state, ...changes }, remember(changes.layout, usual)), { replace: true });
  const open = (next: ListState): void => go(hrefWith(next));
  return { state, tabs, saved, change, open, hrefOf, path };
};
