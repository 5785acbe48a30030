import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../ui/client/api.ts';
import type { Included, ListJson, RecordJson } from '../../ui/client/meta.ts';

/** A list page by page; what was known stays while more is fetched. */
export const useRecords = (plural: string, params: Readonly<Record<string, string>>) => {
  const query = useInfiniteQuery({
    queryKey: ['list', plural, params],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<ListJson>(`/${plural}`, { ...params, limit: 50, after: pageParam }, signal),
    getNextPageParam: (page: ListJson) => page.next,
    placeholderData: keepPreviousData,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  const included: Included = Object.assign({}, ...(query.data?.pages.map((page) => page.included ?? {}) ?? []));
  return { ...query, items, included };
};

export const recordQuery = (plural: string, key: string) =>
  queryOptions({
    queryKey: ['record', plural, key, 'administration'],
    queryFn: ({ signal }) =>
      api.get<RecordJson & { readonly included?: Included }>(`/${plural}/${key}`, { include: '*' }, signal),
  });

export const useRecord = (plural: string, key: string, enabled = true) =>
  useQuery({ ...recordQuery(plural, key), enabled });

/** After a change, lists and records of the type are asked again. */
export const useRefresh = () => {
  const client = useQueryClient();
  return (...plurals: readonly string[]): Promise<unknown> =>
    Promise.all(
      plurals.flatMap((plural) =>
        ['list', 'record'].map((kind) => client.invalidateQueries({ queryKey: [kind, plural] })),
      ),
    );
};

export const textOf = (record: RecordJson, field: string): string => {
  const value = record[field];
  return typeof value === 'string' ? value : '';
};

export const listOf = (record: RecordJson, field: string): readonly string[] => {
  const value = record[field];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
};
