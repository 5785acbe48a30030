import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { Layout } from '../list/layout.ts';

export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly shared: 'private' | 'everyone';
  readonly mine: boolean;
  readonly query: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly sort: string;
  readonly layout: Layout;
  readonly groupBy?: string | null;
};
export type NewView = Omit<SavedView, 'id' | 'mine'>;

/** Views that people have saved of a type, their own and those shared with everyone. */
export const useViews = (type: string) => {
  const client = useQueryClient();
  const queryKey = ['views', type];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<{ items: readonly SavedView[] }>('/views', { type }, signal),
    select: (answer) => answer.items,
    staleTime: 60_000,
  });
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey });
  return {
    views: query.data ?? [],
    create: async (view: NewView): Promise<SavedView> => {
      const made = await api.post<SavedView>('/views', view);
      await refresh();
      return made;
    },
    change: async (id: string, changes: Partial<NewView>): Promise<void> => {
      await api.patch(`/views/${id}`, changes);
      await refresh();
    },
    remove: async (id: string): Promise<void> => {
      await api.delete(`/views/${id}`);
      await refresh();
    },
  };
};
