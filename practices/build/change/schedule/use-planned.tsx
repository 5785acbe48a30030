import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { api } from '../../../../ui/client/api.ts';
import { type ListJson, useMeta } from '../../../../ui/client/meta.ts';
import { addDays, type Day } from '../../../../ui/record/calendar/days.ts';
import { type Planned, plannedOf, windows } from './planned.ts';

const most = 200;

/** What takes place in these days, of all types that one may see. */
export const usePlanned = (days: readonly Day[]) => {
  const { types } = useMeta();
  const until = `${addDays(days.at(-1) ?? '', 2)}T00:00:00Z`;
  // What began long before may reach into these days: a freeze of weeks.
  const since = `${addDays(days[0] ?? '', -60)}T00:00:00Z`;
  const known = Object.entries(windows).flatMap(([name, [from]]) =>
    types[name] ? [{ type: types[name], name, from }] : [],
  );
  return useQueries({
    queries: known.map(({ type, name, from }) => ({
      queryKey: ['rows', type.plural, 'planned', since, until],
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<readonly Planned[]> => {
        const asked = { [from]: `lt:${until}`, sort: `-${from}`, limit: most };
        const { items } = await api.get<ListJson>(`/${type.plural}`, asked, signal);
        return items.flatMap((row) => plannedOf(name, row)).filter((each) => each.until >= since);
      },
      placeholderData: keepPreviousData,
    })),
    combine: (results) => ({
      planned: results.flatMap(({ data }) => data ?? []).sort((one, other) => (one.from < other.from ? -1 : 1)),
      pending: results.some(({ isPending }) => isPending),
      error: results.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(results.map(({ refetch }) => refetch())),
    }),
  });
};
