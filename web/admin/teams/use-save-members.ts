import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../ui/client/api.ts';
import { metaQuery, type RecordJson } from '../../../ui/client/meta.ts';
import { useRefresh } from '../use-records.ts';
import type { Member } from './members.ts';

/** Writes a team's members whole; my own teams may be among what changed. */
export const useSaveMembers = () => {
  const refresh = useRefresh();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ team, members }: { readonly team: RecordJson; readonly members: readonly Member[] }) =>
      api.patch(`/teams/${team.id}`, { members }, { version: team.version }),
    onSettled: async () => {
      await refresh('teams');
      void client.invalidateQueries({ queryKey: metaQuery.queryKey });
    },
  });
};
