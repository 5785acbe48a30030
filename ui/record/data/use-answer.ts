import { keepPreviousData, type Query, useQuery } from '@tanstack/react-query';
import { api, type Params } from '../../client/api.ts';
import { useRecord } from '../page/record-context.ts';

type How<T> = {
  readonly params?: Params;
  /** What of the record the answer hangs on, where that is not all of it. */
  readonly about?: readonly unknown[];
  readonly enabled?: boolean;
  readonly staleTime?: number;
  readonly refetchInterval?: (query: Query<T>) => number;
};

/** What the record whose page this is answers to a question; asked anew with every change of it, and what it said before stands meanwhile. */
export const useAnswer = <T>(question: string, { params = {}, about, ...how }: How<T> = {}) => {
  const { type, record } = useRecord();
  return useQuery<T>({
    queryKey: [question, type.plural, record.number, params, about ?? record.version],
    queryFn: ({ signal }) => api.get<T>(`/${type.plural}/${record.number}/${question}`, params, signal),
    placeholderData: keepPreviousData,
    ...how,
  });
};
