import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { FieldMeta, Included, ListJson, RecordJson, TypeMeta } from '../../client/meta.ts';
import { type RowsQuery, shownOf } from '../data/use-rows.ts';
import { groupFilter } from './group-fields.ts';
import type { Item } from './items.ts';
import { useGroups } from './use-groups.ts';

const FIRST = 25;
const MOST = 200;

/** The rows of a list under the headings of a field's values; each group is asked when it is opened. */
export const useGroupedItems = (
  type: TypeMeta,
  field: FieldMeta | undefined,
  query: RowsQuery,
  columns: readonly string[],
) => {
  const { groups } = useGroups(type, field, query, false);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  const limitOf = (key: string): number => limits[key] ?? FIRST;
  const shown = shownOf(type, columns);
  const open = field ? groups.filter(({ key }) => !closed.has(key)).slice(0, 12) : [];
  const pages = useQueries({
    queries: open.map(({ key }) => ({
      queryKey: ['rows', type.plural, 'group', field?.name, key, query, shown, limitOf(key)],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get<ListJson>(
          `/${type.plural}`,
          { ...query, [field?.name ?? '']: groupFilter(key), ...shown, limit: limitOf(key) },
          signal,
        ),
      select: (page: ListJson) => page,
    })),
  });
  const pageOf = (key: string): ListJson | undefined => pages[open.findIndex((group) => group.key === key)]?.data;
  const items: readonly Item[] = groups.flatMap(({ key, label, count }) => {
    const page = pageOf(key);
    const isOpen = open.some((group) => group.key === key);
    return [
      { kind: 'group', key: `group:${key}`, label, count, open: isOpen } as const,
      ...(isOpen ? (page?.items ?? []).map((row) => ({ kind: 'row', key: row.id, row }) as const) : []),
      ...(isOpen && page?.next && limitOf(key) < MOST
        ? [{ kind: 'more', key: `more:${key}`, group: key, busy: false } as const]
        : []),
    ];
  });
  const rows: readonly RecordJson[] = items.flatMap((item) => (item.kind === 'row' ? [item.row] : []));
  const included = Object.assign({}, ...pages.map(({ data }) => data?.included ?? {})) as Included;
  return {
    items,
    rows,
    included,
    toggle: (itemKey: string): void => {
      const key = itemKey.slice('group:'.length);
      const next = new Set(closed);
      if (!next.delete(key)) next.add(key);
      setClosed(next);
    },
    more: (key: string): void => setLimits({ ...limits, [key]: Math.min(MOST, limitOf(key) * 4) }),
  };
};
