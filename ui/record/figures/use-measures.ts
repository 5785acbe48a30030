import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MeasuresJson } from '../../../derive/measures.ts';
import { api } from '../../client/api.ts';
import type { TypeMeta } from '../../client/meta.ts';
import { type FiguresState, queryOfFigures } from './figures-state.ts';

/** The figures that the address asks for. */
export const useMeasures = (type: TypeMeta, state: FiguresState) => {
  const query = queryOfFigures(state);
  return useQuery({
    queryKey: ['measures', type.plural, query],
    queryFn: ({ signal }) => api.get<MeasuresJson>(`/${type.plural}/measures`, query, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
};
