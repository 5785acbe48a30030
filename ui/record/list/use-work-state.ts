import { useWords } from '../../words/words.ts';
import { groupings } from '../board/work-groups.ts';
import { useGo } from '../data/go.ts';
import { besideHref, useListPlace } from '../split/list-place.ts';
import { listWords } from '../words/list.ts';
import { type Layout, layouts } from './layout.ts';
import type { ListState, Tab } from './list-state.ts';
import { remember, useUsual } from './use-list-state.ts';

/** Parts of what is to be done, as GET /api/work names them. */
export const workTabs = ['mine', 'team', 'unassigned'] as const;
export type WorkTab = (typeof workTabs)[number];

const stateOf = (view: WorkTab, layout: Layout, groupBy: string): ListState => ({
  filters: {},
  q: '',
  sort: '',
  columns: [],
  layout,
  groupBy,
  period: '',
  view,
});

/** The queue of all kinds as the address tells it: ?view=team&layout=board. */
export const useWorkState = () => {
  const t = useWords(listWords);
  const go = useGo();
  const { path, search, opened } = useListPlace();
  const usual = useUsual();
  const asked = new URLSearchParams(search);
  const tab = workTabs.find((name) => name === asked.get('view')) ?? 'mine';
  const layout = opened ? 'split' : (layouts.find((name) => name === asked.get('layout')) ?? usual);
  const by = groupings.find((name) => name === asked.get('groupBy')) ?? 'category';
  const hrefOf = ({ view, layout: shown, groupBy }: ListState, like = usual): string =>
    `${path}?view=${view}${shown === like ? '' : `&layout=${shown}`}${groupBy === 'category' ? '' : `&groupBy=${groupBy}`}`;
  const hrefWith = (next: ListState, like = usual): string =>
    opened && next.layout === 'split' ? besideHref(opened, hrefOf(next, like)) : hrefOf(next, like);
  const state = stateOf(tab, layout, by);
  const tabs: readonly Tab[] = workTabs.map((id) => ({ id, label: t[id], state: stateOf(id, layout, by) }));
  return {
    tab,
    by,
    tabs,
    state,
    hrefOf: (next: ListState): string => hrefOf(next),
    open: (next: ListState): void => go(hrefWith(next)),
    change: (changes: Partial<ListState>): void =>
      go(hrefWith({ ...state, ...changes }, remember(changes.layout, usual)), { replace: true }),
  };
};
