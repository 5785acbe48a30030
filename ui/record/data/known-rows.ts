import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ListJson, RecordJson } from '../../client/meta.ts';
import { queryClient } from '../../client/query-client.ts';

export type Pages = InfiniteData<ListJson, string | null>;

/** What some list has already shown of a record. */
export const rowKnown = (plural: string, key: string): RecordJson | undefined => {
  for (const [, pages] of queryClient.getQueriesData<Pages>({ queryKey: ['rows', plural] })) {
    for (const page of pages?.pages ?? []) {
      const row = page.items.find((item) => item.number === key || item.id === key);
      if (row) return page.included ? { ...row, included: page.included } : row;
    }
  }
  return undefined;
};

const changed = (pages: Pages, id: string, changes: Readonly<Record<string, unknown>>): Pages => ({
  ...pages,
  pages: pages.pages.map((page) =>
    page.items.some((item) => item.id === id)
      ? { ...page, items: page.items.map((item) => (item.id === id ? { ...item, ...changes } : item)) }
      : page,
  ),
});

/** Shows changes of a record wherever it is shown, before the server has said yes; gives back how to take them back. */
export const showChanges = (
  client: QueryClient,
  record: { readonly id: string; readonly number: string },
  plural: string,
  changes: Readonly<Record<string, unknown>>,
): (() => void) => {
  const before = [
    ...client.getQueriesData<unknown>({ queryKey: ['rows', plural] }),
    ...client.getQueriesData<unknown>({ queryKey: ['record', plural, record.number] }),
  ];
  client.setQueriesData<Pages>({ queryKey: ['rows', plural] }, (pages) => pages && changed(pages, record.id, changes));
  client.setQueriesData<RecordJson>(
    { queryKey: ['record', plural, record.number] },
    (was) => was && { ...was, ...changes },
  );
  return () => {
    for (const [key, data] of before) client.setQueryData(key, data);
  };
};
