import { useQueries } from '@tanstack/react-query';
import type { RecordJson } from '../../../ui/client/meta.ts';
import { recordQuery, useRecords } from '../use-records.ts';

/** Every team with its members, which a list does not carry. */
export const useAllTeams = (): { readonly teams: readonly RecordJson[]; readonly error: Error | null } => {
  const { items = [], error } = useRecords('teams', { sort: 'name' });
  const teams = useQueries({
    queries: items.map(({ id }) => recordQuery('teams', id)),
    combine: (answers) => answers.flatMap(({ data }) => (data ? [data] : [])),
  });
  return { teams, error };
};
