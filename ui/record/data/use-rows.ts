import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../client/api.ts';
import type { Included, ListJson, RecordJson, TypeMeta } from '../../client/meta.ts';

/** As the API's query string wants it: filters, q, sort. */
export type RowsQuery = Readonly<Record<string, string>>;

const PAGE = 40;

/** The references among these columns, whose titles are to come along. */
const includeFor = (type: TypeMeta, columns: readonly string[]): readonly string[] =>
  type.fields.filter((field) => field.kind === 'reference' && columns.includes(field.name)).map((field) => field.name);

/**
 * What a list asks of its rows: what it shows, and whose titles are to come along. What every record has comes by itself;
 * what else is needed of one, to act on it, is asked then (whole-rows).
 */
export const shownOf = (type: TypeMeta, columns: readonly string[]) => ({
  fields: type.fields.flatMap(({ name }) => (name === 'number' || columns.includes(name) ? [name] : [])).join(','),
  include: includeFor(type, columns).join(','),
});

/** The pages of a list. */
export const rowsQuery = (type: TypeMeta, query: RowsQuery, columns: readonly string[], limit = PAGE) => {
  const shown = shownOf(type, columns);
  return infiniteQueryOptions({
    queryKey: ['rows', type.plural, query, shown, limit],
    queryFn: ({ pageParam, signal }) =>
      api.get<ListJson>(`/${type.plural}`, { ...query, ...shown, limit, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: ListJson) => last.next,
  });
};

/** The rows of a list, page after page as one scrolls. */
export const useRows = (
  type: TypeMeta,
  query: RowsQuery,
  columns: readonly string[],
  { limit = PAGE, wanted = true }: { readonly limit?: number; readonly wanted?: boolean } = {},
) => {
  const pages = useInfiniteQuery({
    ...rowsQuery(type, query, columns, limit),
    placeholderData: keepPreviousData,
    enabled: wanted,
  });
  const rows = useMemo<readonly RecordJson[]>(
    () => pages.data?.pages.flatMap((page) => page.items) ?? [],
    [pages.data],
  );
  const included = useMemo<Included>(
    () => Object.assign({}, ...(pages.data?.pages.map((page) => page.included ?? {}) ?? [])) as Included,
    [pages.data],
  );
  return { ...pages, rows, included };
};

/** How many there are in all; asked only when wanted. */
export const useTotal = (type: TypeMeta, query: RowsQuery, wanted: boolean) =>
  useQuery({
    queryKey: ['total', type.plural, query],
    queryFn: ({ signal }) => api.get<ListJson>(`/${type.plural}`, { ...query, count: true, limit: 1 }, signal),
    select: (page) => page.total,
    enabled: wanted,
  });
