import { useQuery } from '@tanstack/react-query';
import type { TermJson } from '../../derive/glossary.ts';
import { api } from '../../ui/client/api.ts';
import { useLanguage } from '../../ui/words/language.ts';

/** All terms in the reader's language; undefined until they are there. */
export const useGlossary = () => {
  const language = useLanguage();
  return useQuery({
    queryKey: ['glossary', language],
    queryFn: async ({ signal }) =>
      (await api.get<{ readonly items: readonly TermJson[] }>('/glossary', {}, signal)).items,
    staleTime: 3_600_000,
  });
};
