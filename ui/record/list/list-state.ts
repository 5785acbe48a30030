import type { TypeMeta } from '../../client/meta.ts';
import type { RowsQuery } from '../data/use-rows.ts';
import type { SavedView } from '../data/use-views.ts';
import { type Layout, layouts, type Usual } from './layout.ts';

/** A list as one looks at it; it lives in the address, so that it can be sent, reloaded and gone back to. */
export type ListState = {
  /** As in the API's query string: { state: 'new,assigned', createdAt: 'gte:-7d', category: 'open,waiting' }. */
  readonly filters: Readonly<Record<string, string>>;
  readonly q: string;
  readonly sort: string;
  readonly columns: readonly string[];
  readonly layout: Layout;
  /** Of a list and a board; of a calendar the moment or day it goes by. */
  readonly groupBy: string;
  /** What a calendar shows: month:2026-11-22, week:2026-11-22; empty is this month. */
  readonly period: string;
  /** The tab it began from: list:open, or a saved view's id. */
  readonly view: string;
};

const words = new Set(['q', 'sort', 'columns', 'layout', 'groupBy', 'view', 'period']);

export type Tab = {
  readonly id: string;
  readonly label: string;
  readonly saved?: SavedView;
  readonly state: ListState;
};

const first = (type: TypeMeta): readonly string[] => {
  const names = ['number', type.header['title'] ?? 'title', 'state', 'priority', 'assignee', 'updatedAt'];
  return names.filter((name) => type.fields.some((field) => field.name === name));
};

/** The tabs above a list: those declared for everybody, then saved ones. */
export const tabsOf = (type: TypeMeta, views: readonly SavedView[], usual: Usual = 'list'): readonly Tab[] => [
  ...type.lists.map(({ name, label, columns, sort, where }) => ({
    id: `list:${name}`,
    label,
    state: { filters: where, q: '', sort, columns, layout: usual, groupBy: '', period: '', view: `list:${name}` },
  })),
  ...views.map((saved) => ({
    id: saved.id,
    label: saved.name,
    saved,
    state: {
      filters: Object.fromEntries(Object.entries(saved.query).filter(([name]) => !words.has(name))),
      q: saved.query['q'] ?? '',
      sort: saved.sort,
      columns: saved.columns,
      layout: saved.layout,
      groupBy: saved.groupBy ?? '',
      period: '',
      view: saved.id,
    },
  })),
];

const plain = (type: TypeMeta, usual: Usual): ListState => ({
  filters: {},
  q: '',
  sort: type.lists[0]?.sort ?? '-createdAt',
  columns: type.lists[0]?.columns ?? first(type),
  layout: usual,
  groupBy: '',
  period: '',
  view: '',
});

/** What the address asks for: a tab, a tab that was changed, filters somebody sent, or nothing and so the first tab. */
export const stateFrom = (type: TypeMeta, tabs: readonly Tab[], search: string, usual: Usual = 'list'): ListState => {
  const asked = new URLSearchParams(search);
  const filters = Object.fromEntries([...asked].filter(([name]) => !words.has(name)));
  const literal = asked.has('sort') || asked.has('q') || Object.keys(filters).length > 0;
  const tab = tabs.find(({ id }) => id === asked.get('view'));
  const base = tab?.state ?? (literal ? plain(type, usual) : (tabs[0]?.state ?? plain(type, usual)));
  return {
    filters: literal ? filters : base.filters,
    q: asked.get('q') ?? (literal ? '' : base.q),
    sort: asked.get('sort') ?? base.sort,
    columns: asked.get('columns')?.split(',').filter(Boolean) ?? base.columns,
    layout: layouts.find((layout) => layout === asked.get('layout')) ?? base.layout,
    groupBy: asked.get('groupBy') ?? base.groupBy,
    period: asked.get('period') ?? '',
    view: asked.get('view') ?? (literal ? '' : base.view),
  };
};

const written = (query: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams(query).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;

/** The address of a list: short for a tab as it is, spelled out for everything else. */
export const searchOf = (state: ListState, tabs: readonly Tab[], usual: Usual = 'list'): string => {
  const tab = tabs.find(({ id }) => id === state.view);
  const period = state.period && state.layout === 'calendar' ? { period: state.period } : {};
  if (tab && !differs(state, tab.state)) return written({ view: tab.id, ...period });
  return written({
    ...state.filters,
    ...(state.q && { q: state.q }),
    sort: state.sort,
    ...(tab?.state.columns.join() !== state.columns.join() && { columns: state.columns.join(',') }),
    ...((tab?.state.layout ?? usual) !== state.layout && { layout: state.layout }),
    ...((tab?.state.groupBy ?? '') !== state.groupBy && { groupBy: state.groupBy }),
    ...period,
    ...(state.view && { view: state.view }),
  });
};

const sameFilters = (one: ListState['filters'], other: ListState['filters']): boolean =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted());

/** Whether a list shows what its tab is for, all of it: nobody has filtered further. */
export const isWholeTab = (type: TypeMeta, { view, filters, q }: ListState): boolean =>
  q === '' && type.lists.some(({ name, where }) => view === `list:${name}` && sameFilters(filters, where));

/** Whether the list was changed since its tab was pressed. */
export const differs = (state: ListState, from: ListState): boolean =>
  !sameFilters(state.filters, from.filters) ||
  state.q !== from.q ||
  state.sort !== from.sort ||
  state.layout !== from.layout ||
  state.groupBy !== from.groupBy ||
  state.columns.join() !== from.columns.join();

/** What the API is asked. */
export const queryOf = ({ filters, q, sort }: ListState): RowsQuery => ({ ...filters, ...(q && { q }), sort });
