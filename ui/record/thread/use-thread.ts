import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ThreadJson } from '../../../derive/thread.types.ts';
import { api } from '../../client/api.ts';

/** How far one looks: steps from the record, and how many of each kind at each; what the house finds usual where nothing is said. */
export type Look = { readonly depth?: string; readonly each?: string };

/** What a record is for and what it rests on. */
export const useThread = (plural: string, key: string, look: Look = {}, wanted = true) =>
  useQuery({
    queryKey: ['thread', plural, key, look],
    queryFn: ({ signal }) => api.get<ThreadJson>(`/${plural}/${key}/thread`, { ...look }, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: wanted,
  });
