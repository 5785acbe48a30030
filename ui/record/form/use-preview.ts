import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Ask } from '../../../kernel/lifecycle.ts';
import { api } from '../../client/api.ts';
import type { TypeMeta } from '../../client/meta.ts';
import type { Changes } from '../data/use-update.ts';

export type Decision = { readonly because: string; readonly facts: Readonly<Record<string, unknown>> };
export type Preview = {
  readonly values: Changes;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly asks: Readonly<Record<string, Ask>>;
};

const PAUSE_MS = 300;

/** What the rules would decide for a form not yet saved, and what its state asks; asked again when the writing pauses. */
export const usePreview = (
  type: TypeMeta,
  values: Changes,
  variant: string | null,
  number?: string,
): Preview | undefined => {
  const [settled] = useDebouncedValue({ values, variant }, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ['preview', type.plural, number, settled],
    queryFn: ({ signal }) =>
      api.post<Preview>(
        `/${type.plural}/preview`,
        { values: settled.values, ...(settled.variant && { variant: settled.variant }), ...(number && { number }) },
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return data;
};
