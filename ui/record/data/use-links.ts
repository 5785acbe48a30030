import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Category } from '../../../kernel/lifecycle.ts';
import { api } from '../../client/api.ts';

export type LinkJson = {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly direction: 'out' | 'in';
  /** Of a link that wakes: the state of the other that is waited for; null where it is to be finished. */
  readonly until: { readonly state: string; readonly label: string } | null;
  readonly other: {
    readonly id: string;
    readonly type: string;
    readonly number: string;
    readonly title: string;
    readonly state: string | null;
    readonly category: Category;
  };
};

export const useLinks = (plural: string, key: string) => {
  const client = useQueryClient();
  const queryKey = ['links', plural, key];
  const refresh = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey });
    void client.invalidateQueries({ queryKey: ['thread'] });
  };
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<{ items: readonly LinkJson[] }>(`/${plural}/${key}/links`, {}, signal),
    // Of many at once there is none to ask.
    enabled: key !== '',
    select: (answer) => answer.items,
  });
  /** Makes a link; its id. */
  const add = async (kind: string, to: string, direction: 'out' | 'in', until?: string): Promise<string> => {
    const asked = { kind, to, direction, ...(until !== undefined && { until }) };
    const { id } = await api.post<{ id: string }>(`/${plural}/${key}/links`, asked);
    await refresh();
    return id;
  };
  const remove = async (id: string): Promise<void> => {
    await api.delete(`/${plural}/${key}/links/${id}`);
    await refresh();
  };
  return { links: query.data ?? [], loading: query.isPending, error: query.error, add, remove };
};
