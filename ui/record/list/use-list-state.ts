import { useMemo } from 'react';
import type { TypeMeta } from '../../client/meta.ts';
import { useGo, useHere } from '../data/go.ts';
import { useViews } from '../data/use-views.ts';
import { type ListState, searchOf, stateFrom, tabsOf } from './list-state.ts';

/** The list as the address tells it, and the way to change it. */
export const useListState = (type: TypeMeta) => {
  const go = useGo();
  const { path, search } = useHere();
  const saved = useViews(type.name);
  const tabs = useMemo(() => tabsOf(type, saved.views), [type, saved.views]);
  const state = useMemo(() => stateFrom(type, tabs, search), [type, tabs, search]);
  const hrefOf = (next: ListState): string => `${path}${searchOf(next, tabs)}`;
  const change = (changes: Partial<ListState>): void => go(hrefOf({ ...state, ...changes }), { replace: true });
  const open = (next: ListState): void => go(hrefOf(next));
  return { state, tabs, saved, change, open, hrefOf, href: `${path}${search}` };
};
