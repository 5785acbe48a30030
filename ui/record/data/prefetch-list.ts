import { ensureType } from '../../client/meta.ts';
import { queryClient } from '../../client/query-client.ts';
import { fieldOf } from '../field/fields-of.ts';
import { queryOf, stateFrom, tabsOf } from '../list/list-state.ts';
import { rowsQuery } from './use-rows.ts';

/** Asks for the rows of the list at an address before it is drawn. Views that somebody saved are not known yet: those wait. */
export const prefetchList = async (path: string, search: string): Promise<void> => {
  const type = await ensureType(path.split('/').at(-1) ?? '');
  if (!type) return;
  const tabs = tabsOf(type, []);
  const view = new URLSearchParams(search).get('view');
  if (view && !tabs.some(({ id }) => id === view)) return;
  const state = stateFrom(type, tabs, search);
  const isRows = state.layout === 'list' || state.layout === 'split';
  if (!isRows || (state.groupBy && fieldOf(type, state.groupBy))) return;
  void queryClient.prefetchInfiniteQuery(rowsQuery(type, queryOf(state), state.columns));
};
