import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../client/api.ts';
import type { ActivityJson } from '../../client/meta.ts';
import { sendOrKeep } from '../../client/outbox.ts';
import { useMe } from '../../client/session.ts';

type Page = { readonly items: readonly ActivityJson[]; readonly next: string | null };
export type Saying = {
  readonly text: string;
  readonly visibility: 'public' | 'internal';
  readonly mentions?: readonly string[];
};

export const activityKey = (plural: string, key: string) => ['activity', plural, key] as const;

/** What happened to a record, oldest first; earlier entries come when asked for. */
export const useActivity = (plural: string, key: string) => {
  const pages = useInfiniteQuery({
    queryKey: activityKey(plural, key),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page>(`/${plural}/${key}/activity`, { limit: 40, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  const entries = useMemo(() => pages.data?.pages.flatMap((page) => page.items).toReversed() ?? [], [pages.data]);
  return { ...pages, entries };
};

/** Says something on a record; while the server is out of reach it is kept and said later. */
export const useSay = (plural: string, key: string) => {
  const client = useQueryClient();
  const me = useMe();
  return async (saying: Saying): Promise<void> => {
    await sendOrKeep(me.id, `/${plural}/${key}/activity`, saying);
    await client.invalidateQueries({ queryKey: activityKey(plural, key) });
    void client.invalidateQueries({ queryKey: ['record', plural, key] });
  };
};
