import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { Included, ListJson, RecordJson } from '../../client/meta.ts';

export type AllRows = { readonly items: readonly RecordJson[]; readonly included: Included };

const mostPages = 10;

const allOf = async (
  plural: string,
  asked: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<AllRows> => {
  const items: RecordJson[] = [];
  let included: Included = {};
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const list: ListJson = await api.get<ListJson>(
      `/${plural}`,
      { ...asked, limit: '200', ...(after && { after }) },
      signal,
    );
    items.push(...list.items);
    included = { ...included, ...list.included };
    after = list.next;
    if (after === null) break;
  }
  return { items, included };
};

/** All rows of a list, page after page up to two thousand, for pictures that are drawn of the whole. */
export const useAll = (plural: string, asked: Readonly<Record<string, string>>) =>
  useQuery({
    queryKey: ['all', plural, asked],
    queryFn: ({ signal }) => allOf(plural, asked, signal),
    staleTime: 30_000,
  });
