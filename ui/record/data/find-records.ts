import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { type ListJson, type Meta, useMeta } from '../../client/meta.ts';

/** A record as something to pick: enough to name it. */
export type Found = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state?: string | null;
};

const ofOneType = async (plural: string, text: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const page = await api.get<ListJson>(`/${plural}`, { q: text, fields: 'number', limit: 10 }, signal);
  return page.items;
};

const ofManyTypes = async (types: readonly string[], text: string, signal: AbortSignal): Promise<readonly Found[]> => {
  if (text.trim() === '') return [];
  const answer = await api.get<{ items: readonly Found[] }>(
    '/search',
    { q: text, types: types.join(','), limit: 10 },
    signal,
  );
  return answer.items;
};

const search = (meta: Meta, types: readonly string[], text: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const only = types.length === 1 ? meta.types[types[0] ?? ''] : undefined;
  return only ? ofOneType(only.plural, text, signal) : ofManyTypes(types, text, signal);
};

/** Records of these types that answer to a text; none given means all types. */
export const useFoundRecords = (types: readonly string[], text: string, enabled: boolean) => {
  const meta = useMeta();
  return useQuery({
    queryKey: ['found', types, text],
    queryFn: ({ signal }) => search(meta, types, text, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
};
