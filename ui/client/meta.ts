import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Meta, TypeMeta } from '../../derive/meta.types.ts';
import { api } from './api.ts';
import { known } from './known.ts';
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

/** As long as it has not been asked again: where the page said that the declarations are. */
let told = known?.meta;

const ask = async (): Promise<Meta> => {
  const at = told;
  told = undefined;
  if (!at || !known?.session.signedIn) return api.get<Meta>('/meta');
  return { ...(await api.get<Omit<Meta, 'me'>>(at.replace(/^\/api/, ''))), me: known.session.me };
};

export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: ask,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Filled by the shell, which has loaded the declarations before any screen shows. */
export const MetaContext = createContext<Meta | null>(null);

/** The declarations as this person may see them. */
export const useMeta = (): Meta => {
  const meta = useContext(MetaContext);
  if (!meta) throw new Error('useMeta works inside the shell only.');
  return meta;
};

/** The same outside a component; undefined before sign-in. */
export const knownMeta = (): Meta | undefined => queryClient.getQueryData(metaQuery.queryKey);

export const findByPlural = (meta: Meta, plural: string): TypeMeta | undefined =>
  Object.values(meta.types).find((type) => type.plural === plural);

/** The type whose collection is /api/{plural}; undefined when one may not see it or it does not exist. */
export const useTypeByPlural = (plural: string): TypeMeta | undefined => findByPlural(useMeta(), plural);
