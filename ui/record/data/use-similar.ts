import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { TypeMeta } from '../../client/meta.ts';

/** A record that resembles another, and by what. */
export type Alike = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly likeness: number;
  /** Words that both have. */
  readonly words: readonly string[];
  /** Names of fields in which both say the same. */
  readonly fields: readonly string[];
  /** What solved it, where something did. */
  readonly solved?: string | null;
};

/** Records that resemble this one, most alike first. */
export const useSimilar = (type: TypeMeta, key: string, wanted = true): readonly Alike[] => {
  const { data = [] } = useQuery({
    queryKey: ['similar', type.plural, key],
    queryFn: ({ signal }) => api.get<{ items: readonly Alike[] }>(`/${type.plural}/${key}/similar`, {}, signal),
    select: (answer) => answer.items,
    staleTime: 60_000,
    enabled: wanted && type.queries.includes('similar'),
  });
  return data;
};
