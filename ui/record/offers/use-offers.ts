import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SuggestedValue, SuggestionsJson } from '../../../derive/suggestions.ts';
import { api } from '../../client/api.ts';
import type { TypeMeta } from '../../client/meta.ts';
import type { Changes } from '../data/use-update.ts';

export type Offers = ReadonlyMap<string, readonly SuggestedValue[]>;

const PAUSE_MS = 500;
const none: Offers = new Map();

const byField = ({ items }: SuggestionsJson): Offers => new Map(items.map(({ field, values }) => [field, values]));

const useAsked = (
  type: TypeMeta,
  body: Readonly<Record<string, unknown>>,
  version: number,
  wanted: boolean,
): Offers => {
  const { data } = useQuery({
    queryKey: ['suggestions', type.plural, body, version],
    queryFn: ({ signal }) => api.post<SuggestionsJson>(`/${type.plural}/suggestions`, body, { signal }),
    select: byField,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
    gcTime: 60_000,
    enabled: wanted && type.suggests.length > 0,
  });
  return (wanted && data) || none;
};

/** Values offered for a form that is being written, asked for when the writing pauses. */
export const useOffersFor = (type: TypeMeta, values: Changes): Offers => {
  const [settled] = useDebouncedValue(values, PAUSE_MS);
  const said = Object.fromEntries(Object.entries(settled).filter(([, value]) => value !== null && value !== undefined));
  return useAsked(type, { values: said }, 0, true);
};

/** Values offered for what a record still lacks. */
export const useOffersOn = (type: TypeMeta, number: string, version: number, wanted: boolean): Offers =>
  useAsked(type, { number, values: {} }, version, wanted);
