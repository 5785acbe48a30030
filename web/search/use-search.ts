import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Category } from '../../kernel/lifecycle.ts';
import { api } from '../../ui/client/api.ts';

export type Found = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: Category;
  readonly snippet?: string;
};

/** Records of all types that carry these words; nothing is asked for nothing. */
export const useRecordSearch = (q: string, options: { readonly types?: string; readonly limit: number }) =>
  useQuery({
    queryKey: ['search', q, options],
    queryFn: ({ signal }) => api.get<{ items: readonly Found[] }>('/search', { q, ...options }, signal),
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
  });
