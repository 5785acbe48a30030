import { useQuery } from '@tanstack/react-query';
import type { Sight } from '../../../derive/sight.types.ts';
import { api } from '../../client/api.ts';

/** What somebody may see and do with a record, and why: for administrators. */
export const useSight = (plural: string, key: string, person: string | undefined) =>
  useQuery({
    queryKey: ['sight', plural, key, person],
    queryFn: ({ signal }) => api.get<Sight>(`/${plural}/${key}/sight`, { person }, signal),
    enabled: person !== undefined,
    staleTime: 0,
  });
