import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReadingsJson } from '../../../derive/figures.ts';
import { api } from '../../client/api.ts';

type Asked = { readonly from?: string | undefined; readonly until?: string | undefined };

/** What a measure came to, period by period; `version` of the record that says so. */
export const useReadings = (key: string, asked: Asked = {}, version: unknown = null) =>
  useQuery({
    queryKey: ['readings', key, asked, version],
    queryFn: ({ signal }) => api.get<ReadingsJson>(`/measures/${key}/readings`, asked, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
