import { useQuery } from '@tanstack/react-query';
import type { Included } from '../../derive/meta.types.ts';
import type { Category } from '../../kernel/lifecycle.ts';
import { api } from '../../ui/client/api.ts';

/** The header that records of every type share. */
export type WorkItem = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly category: Category;
  readonly requester: string | null;
  readonly assignee: string | null;
  readonly team: string | null;
  readonly due: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly priority?: string | null;
};

export type Work = {
  readonly mine: readonly WorkItem[];
  readonly team: readonly WorkItem[];
  /** My teams', which nobody has yet. */
  readonly unassigned: readonly WorkItem[];
  /** What I asked for myself and is not finished, latest movement first. */
  readonly asked: readonly WorkItem[];
  readonly counts: { readonly mine: number; readonly team: number; readonly unassigned: number };
  readonly included?: Included;
};

/** Asked for anew when one comes, and left alone while one reads. */
export const useWork = () =>
  useQuery({
    queryKey: ['work'],
    queryFn: ({ signal }) => api.get<Work>('/work', {}, signal),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
