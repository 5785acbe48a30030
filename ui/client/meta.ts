import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Meta, TypeMeta } from '../../derive/meta.types.ts';
import { api } from './api.ts';
import { queryClient } from './query-client.ts';

export type {
  ActivityJson,
  FieldMeta,
  Included,
  ListJson,
  Meta,
  RecordJson,
  StateMeta,
  TypeMeta,
  VerbMeta,
  VerbNow,
} from '../../derive/meta.types.ts';

export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: () => api.get<Meta>('/meta'),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** The declarations as this person may see them. The shell has loaded them before any screen shows. */
export const useMeta = (): Meta => useSuspenseQuery(metaQuery).data;

/** The same outside a component; undefined before sign-in. */
export const knownMeta = (): Meta | undefined => queryClient.getQueryData(metaQuery.queryKey);

export const findByPlural = (meta: Meta, plural: string): TypeMeta | undefined =>
  Object.values(meta.types).find((type) => type.plural === plural);

/** The type whose collection is /api/{plural}; undefined when one may not see it or it does not exist. */
export const useTypeByPlural = (plural: string): TypeMeta | undefined => findByPlural(useMeta(), plural);
