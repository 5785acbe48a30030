import { useQueries } from '@tanstack/react-query';
import { unfinished } from '../../kernel/lifecycle.ts';
import { api } from '../../ui/client/api.ts';
import { type ListJson, type RecordJson, type TypeMeta, useMeta } from '../../ui/client/meta.ts';

export type Owned = RecordJson;
export const unfinishedQuery = { category: unfinished.join(',') } as const;

const FEW = 8;
const isWork = (type: TypeMeta): boolean => type.traits.includes('assignable');

/** Types whose records stand and have an owner: they are in force, and are no work to be done. */
export const standing = (types: readonly TypeMeta[]): readonly TypeMeta[] =>
  types.filter(
    (type) => !isWork(type) && type.header['assignee'] && type.states.some(({ category }) => category === 'active'),
  );

/** What of these types is mine and stands or is about to. */
export const useOwned = (
  types: readonly TypeMeta[],
): readonly { readonly type: TypeMeta; readonly items: readonly Owned[] }[] =>
  useQueries({
    queries: types.map((type) => {
      const mine = { [type.header['assignee'] ?? '']: 'me', category: 'planned,active' };
      return {
        queryKey: ['work', 'owned', type.name],
        queryFn: () => api.get<ListJson>(`/${type.plural}`, { ...mine, limit: FEW }),
      };
    }),
    combine: (answers) => types.map((type, at) => ({ type, items: answers[at]?.data?.items ?? [] })),
  });

type Figures = { readonly items: readonly { readonly key: string | null; readonly value: number }[] };
type OpenWork = { readonly type: TypeMeta; readonly field: string; readonly count: number };

/** Work of every type that names this record and is not finished, counted. */
export const useOpenWork = (of: TypeMeta, id: string): readonly OpenWork[] => {
  const types = Object.values(useMeta().types).filter(isWork);
  const asked = types.flatMap((type) =>
    type.fields
      .filter((field) => field.kind === 'reference' && field.to === of.name)
      .map(({ name }) => ({ type, name })),
  );
  return useQueries({
    queries: asked.map(({ type, name }) => ({
      queryKey: ['work', 'of', type.name, name],
      queryFn: () => api.get<Figures>(`/${type.plural}/figures`, { count: true, by: name, ...unfinishedQuery }),
    })),
    combine: (answers) =>
      asked.flatMap(({ type, name }, at) => {
        const count = answers[at]?.data?.items.find(({ key }) => key === id)?.value ?? 0;
        return count > 0 ? [{ type, field: name, count }] : [];
      }),
  });
};
