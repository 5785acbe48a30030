import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';

/** One way to be allowed: all its conditions must hold. */
export type Way = {
  readonly holds: boolean;
  readonly conditions: readonly { readonly words: string; readonly holds: boolean }[];
};
export type Sight = {
  readonly person: { readonly id: string; readonly name: string };
  readonly sees: boolean;
  readonly ways: readonly Way[];
  readonly internal: { readonly allowed: boolean; readonly ways: readonly Way[] };
  readonly verbs: readonly {
    readonly name: string;
    readonly label: string;
    readonly allowed: boolean;
    readonly why?: string;
    readonly ways: readonly Way[];
  }[];
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly reads: boolean;
    readonly writes: boolean;
    readonly ways: readonly Way[];
  }[];
};

/** What somebody may see and do with a record, and why: for administrators. */
export const useSight = (plural: string, key: string, person: string | undefined) =>
  useQuery({
    queryKey: ['sight', plural, key, person],
    queryFn: ({ signal }) => api.get<Sight>(`/${plural}/${key}/sight`, { person }, signal),
    enabled: person !== undefined,
    staleTime: 0,
  });
