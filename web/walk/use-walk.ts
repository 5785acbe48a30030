import { useQuery } from '@tanstack/react-query';
import type { StopJson } from '../../derive/walk.types.ts';
import { api } from '../../ui/client/api.ts';
import { useLanguage } from '../../ui/words/language.ts';

/** The stops of the story in the reader’s language; none where nothing tells one. */
export const useWalk = () => {
  const language = useLanguage();
  return useQuery({
    queryKey: ['walk', language],
    queryFn: async ({ signal }) => (await api.get<{ readonly items: readonly StopJson[] }>('/walk', {}, signal)).items,
    staleTime: 3_600_000,
  });
};
