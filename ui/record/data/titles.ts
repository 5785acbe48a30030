import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { type Included, type RecordJson, useMeta } from '../../client/meta.ts';
import type { Found } from './find-records.ts';

const keyOf = (id: string): readonly unknown[] => ['named', id];

/** Remembers how records are called, so that a reference just chosen is shown by its title without asking. */
export const useRemember = (): ((found: Found) => void) => {
  const client = useQueryClient();
  return (found) => client.setQueryData(keyOf(found.id), found);
};

/** How the record of an id is called: from what came along, from what is remembered, or asked for. */
export const useNamed = (type: string | undefined, id: string | null, included?: Included): Found | null => {
  const meta = useMeta();
  const plural = type && meta.types[type]?.plural;
  const came = id === null ? undefined : included?.[id];
  const asked = useQuery({
    queryKey: keyOf(id ?? ''),
    queryFn: ({ signal }) => api.get<RecordJson>(`/${plural}/${id}`, {}, signal) as Promise<Found>,
    enabled: id !== null && came === undefined && plural !== undefined,
    staleTime: 5 * 60_000,
  });
  if (id === null) return null;
  return came ? { id, ...came } : (asked.data ?? null);
};
