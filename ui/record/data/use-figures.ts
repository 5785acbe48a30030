import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { TypeMeta } from '../../client/meta.ts';
import type { RowsQuery } from './use-rows.ts';

type Figures = {
  readonly items: readonly { readonly key: unknown; readonly label?: string; readonly value: number }[];
};

export type Count = { readonly key: string; readonly label?: string; readonly count: number };

/** How many records there are of each value of a field. */
export const useCounts = (type: TypeMeta, by: string, query: RowsQuery, wanted = true) =>
  useQuery({
    queryKey: ['figures', type.plural, by, query],
    queryFn: ({ signal }) => {
      const { sort: _sort, ...filters } = query;
      return api.get<Figures>(`/${type.plural}/figures`, { ...filters, count: true, by }, signal);
    },
    select: ({ items }): readonly Count[] =>
      items.map(({ key, label, value }) => ({
        key: key === null || key === undefined ? '' : String(key),
        count: Number(value),
        ...(label !== undefined && { label }),
      })),
    placeholderData: keepPreviousData,
    enabled: wanted,
  });
