import { useQueries, useQuery } from '@tanstack/react-query';
import { type Category, unfinished } from '../../kernel/lifecycle.ts';
import { api } from '../../ui/client/api.ts';
import { type TypeOutline, useMeta } from '../../ui/client/meta.ts';

/** What stands under one's care, as services and objectives do. */
export type Owned = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: Category;
  readonly due: string | null;
};
export const unfinishedQuery = { category: unfinished.join(',') } as const;

const isWork = (type: TypeOutline): boolean => type.traits.includes('assignable');

/** What is mine and stands or is about to, type by type. */
export const useOwned = (): readonly { readonly type: TypeOutline; readonly items: readonly Owned[] }[] => {
  const { types } = useMeta();
  const { data } = useQuery({
    queryKey: ['work', 'owned'],
    queryFn: ({ signal }) => api.get<{ readonly items: readonly Owned[] }>('/work/owned', {}, signal),
  });
  const byType = Map.groupBy(data?.items ?? [], ({ type }) => type);
  return Object.values(types).flatMap((type) => {
    const items = byType.get(type.name);
    return items ? [{ type, items }] : [];
  });
};

type Figures = { readonly items: readonly { readonly key: string | null; readonly value: number }[] };
export type OpenWork = { readonly type: TypeOutline; readonly field: string; readonly count: number };

/** Work of every type that names one of these and is not finished, counted: asked once a type and field, for all of them. */
export const useOpenWork = (owned: readonly TypeOutline[]): ((id: string) => readonly OpenWork[]) => {
  const names = new Set(owned.map(({ name }) => name));
  const asked = Object.values(useMeta().types)
    .filter(isWork)
    .flatMap((type) =>
      Object.entries(type.references)
        .filter(([, to]) => names.has(to ?? ''))
        .map(([name]) => ({ type, name })),
    );
  return useQueries({
    queries: asked.map(({ type, name }) => ({
      queryKey: ['work', 'of', type.name, name],
      queryFn: () => api.get<Figures>(`/${type.plural}/figures`, { count: true, by: name, ...unfinishedQuery }),
    })),
    combine: (answers) => (id: string) =>
      asked.flatMap(({ type, name }, at) => {
        const count = answers[at]?.data?.items.find(({ key }) => key === id)?.value ?? 0;
        return count > 0 ? [{ type, field: name, count }] : [];
      }),
  });
};
