import { queryOptions } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import {
  ensureType,
  findByPlural,
  type Included,
  knownMeta,
  type RecordJson,
  type VerbNow,
} from '../../client/meta.ts';
import { queryClient } from '../../client/query-client.ts';
import { rowKnown } from './known-rows.ts';
import { activityQuery } from './use-activity.ts';

export type RecordMay = {
  readonly update: boolean;
  readonly comment: boolean;
  readonly internal: boolean;
  readonly archive: boolean;
  /** Say that something happened at another moment. */
  readonly correct?: boolean;
};

/** A record with all its screen needs: what references point to, which verbs are possible now, what one may do. */
export type FullRecord = RecordJson & {
  readonly included?: Included;
  readonly verbs?: readonly VerbNow[];
  readonly may?: RecordMay;
  /** Whether one follows it. */
  readonly watching?: boolean;
};

export const recordKey = (plural: string, key: string) => ['record', plural, key] as const;

/** One record by its number or id; what a list already knows of it shows at once. */
export const recordQuery = (plural: string, key: string) =>
  queryOptions({
    queryKey: recordKey(plural, key),
    queryFn: ({ signal }) => api.get<FullRecord>(`/${plural}/${key}`, { include: '*', with: 'verbs' }, signal),
    placeholderData: () => rowKnown(plural, key) as FullRecord | undefined,
  });

/** Hovering is a promise: the record and what was said are fetched before it is opened. */
export const prefetchRecord = (plural: string, key: string): void => {
  const meta = knownMeta();
  void ensureType(plural).catch(() => undefined);
  const joined = (meta && findByPlural(meta, plural))?.traits.includes('linkable') ?? false;
  void queryClient.prefetchQuery({ ...recordQuery(plural, key), staleTime: 10_000 });
  void queryClient.prefetchInfiniteQuery({ ...activityQuery(plural, key, joined), staleTime: 10_000 });
};
