import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../ui/client/api.ts';

export type Notice = {
  readonly id: string;
  readonly sentence: string;
  readonly at: string;
  readonly seenAt: string | null;
  readonly record: { readonly type: string; readonly number: string; readonly title: string } | null;
};
export type NoticesJson = { readonly items: readonly Notice[]; readonly unseen: number };

export const useNotices = () =>
  useQuery({ queryKey: ['notices'], queryFn: ({ signal }) => api.get<NoticesJson>('/notices', {}, signal) });

/** Marks all as seen; the panel goes on marking which ones were new. */
export const useSeeAll = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/notices/seen', {}),
    onSuccess: () => client.setQueryData<NoticesJson>(['notices'], (was) => (was ? { ...was, unseen: 0 } : was)),
  });
};
