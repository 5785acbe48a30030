import { infiniteQueryOptions, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../client/api.ts';
import type { ActivityJson, Included } from '../../client/meta.ts';
import { sendOrKeep } from '../../client/outbox.ts';
import { useMe } from '../../client/session.ts';

type Page = { readonly items: readonly ActivityJson[]; readonly next: string | null; readonly included?: Included };
export type Saying = {
  readonly text: string;
  readonly visibility: 'public' | 'internal';
  readonly mentions?: readonly string[];
};

export const activityKey = (plural: string, key: string) => ['activity', plural, key] as const;

/** The last things that happened to a record, a page of them at a time. */
export const activityQuery = (plural: string, key: string, joined: boolean) =>
  infiniteQueryOptions({
    queryKey: activityKey(plural, key),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page>(`/${plural}/${key}/activity`, { limit: 40, after: pageParam, ...(joined && { joined }) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/**
 * What happened to a record, oldest first; earlier entries come when asked for. Read together with the conversations that
 * join it, where its type can be linked.
 */
export const useActivity = (plural: string, key: string, joined = false) => {
  const pages = useInfiniteQuery(activityQuery(plural, key, joined));
  const entries = useMemo(() => pages.data?.pages.flatMap((page) => page.items).toReversed() ?? [], [pages.data]);
  const included = useMemo(
    () => Object.assign({}, ...(pages.data?.pages.map((page) => page.included ?? {}) ?? [])) as Included,
    [pages.data],
  );
  return { ...pages, entries, included };
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
