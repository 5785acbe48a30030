import { queryOptions, type UseQueryResult, useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Meta, OutlineJson, TypeMeta, TypeOutline, WholeMeta } from '../../derive/meta.types.ts';
import { api } from './api.ts';
import { known, type Session } from './known.ts';
import { queryClient } from './query-client.ts';

export type {
  ActivityJson,
  FieldMeta,
  Included,
  ListJson,
  Meta,
  RecordJson,
  TypeMeta,
  TypeOutline,
  VerbMeta,
  VerbNow,
} from '../../derive/meta.types.ts';

/** As long as it has not been asked again: where the page said that the declarations are. */
let told = known?.meta;

const askAnew = async (): Promise<Meta> => {
  const [outline, session] = await Promise.all([api.get<OutlineJson>('/meta/now'), api.get<Session>('/session')]);
  if (!session.signedIn) throw new Error('Nobody is signed in.');
  return { ...outline, me: session.me };
};

const askType = (digest: string, plural: string): Promise<TypeMeta> => api.get<TypeMeta>(`/meta/${digest}/${plural}`);

/** One type with all that its lists, forms and pages are drawn from; it stands for ever where the outline says. */
const typeQuery = (digest: string, plural: string) =>
  queryOptions({
    queryKey: ['type', digest, plural],
    queryFn: () => askType(digest, plural),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Types that are on the screen are known again before the new outline shows. */
const bringAlong = async ({ digest, types }: OutlineJson): Promise<void> => {
  const plurals = queryClient.getQueriesData({ queryKey: ['type'] }).map(([key]) => String(key[2]));
  const there = Object.values(types).map(({ plural }) => plural);
  const again = new Set(plurals.filter((plural) => there.includes(plural)));
  await Promise.all([...again].map((plural) => queryClient.prefetchQuery(typeQuery(digest, plural))));
};

const ask = async (): Promise<Meta> => {
  const at = told;
  told = undefined;
  const meta =
    at && known?.session.signedIn
      ? { ...(await api.get<OutlineJson>(at.replace(/^\/api/, ''))), me: known.session.me }
      : await askAnew();
  if (meta.whole) queryClient.setQueryData(typeQuery(meta.digest, meta.whole.plural).queryKey, meta.whole);
  await bringAlong(meta);
  return meta;
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

export const findByPlural = (meta: Meta, plural: string): TypeOutline | undefined =>
  Object.values(meta.types).find((type) => type.plural === plural);

/** Has a type known, whole, before what is drawn from it shows. */
export const ensureType = async (plural: string): Promise<TypeMeta | undefined> => {
  const meta = await queryClient.ensureQueryData(metaQuery);
  return findByPlural(meta, plural) && queryClient.ensureQueryData(typeQuery(meta.digest, plural));
};

/** The type whose collection is /api/{plural}, whole; undefined when one may not see it or it does not exist. */
export const useTypeByPlural = (plural: string): TypeMeta | undefined => {
  const meta = useMeta();
  const { data } = useSuspenseQuery<TypeMeta | null, Error, TypeMeta | null, readonly string[]>({
    queryKey: typeQuery(meta.digest, plural).queryKey,
    queryFn: () => (findByPlural(meta, plural) ? askType(meta.digest, plural) : Promise.resolve(null)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data ?? undefined;
};

/** A type by its name, whole; undefined until it is known, and where one may not see it. */
export const useType = (name: string): TypeMeta | undefined => {
  const meta = useMeta();
  const plural = meta.types[name]?.plural ?? '';
  return useQuery({ ...typeQuery(meta.digest, plural), enabled: plural !== '' }).data;
};

const combineTypes = (answers: readonly UseQueryResult<TypeMeta>[]): Readonly<Record<string, TypeMeta>> | undefined => {
  const there = answers.flatMap(({ data }) => data ?? []);
  return there.length === answers.length ? Object.fromEntries(there.map((type) => [type.name, type])) : undefined;
};

/** Types by name, whole; undefined until all of them are known. */
export const useTypes = (names: readonly string[]): Readonly<Record<string, TypeMeta>> | undefined => {
  const meta = useMeta();
  const known = names.flatMap((name) => meta.types[name] ?? []);
  return useQueries({
    queries: known.map(({ plural }) => typeQuery(meta.digest, plural)),
    combine: combineTypes,
  });
};

/** All types, whole: for administration. Undefined until they are known. */
export const useWholeTypes = (): Readonly<Record<string, TypeMeta>> | undefined => {
  const { digest } = useMeta();
  return useQuery({
    queryKey: ['types', digest],
    queryFn: async () => (await api.get<WholeMeta>('/meta')).types,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
};
