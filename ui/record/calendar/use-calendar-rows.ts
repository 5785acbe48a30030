import { useEffect, useEffectEvent } from 'react';
import { useFormat } from '../../client/format.ts';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { useRows } from '../data/use-rows.ts';
import { type ListState, queryOf } from '../list/list-state.ts';
import { boundsOf } from './bounds.ts';
import { type Day, dayIn } from './days.ts';

const PAGE = 200;
const MOST = 1_000;

/** Fields whose values are days or moments. */
export const timeFields = (type: TypeMeta): readonly FieldMeta[] =>
  type.fields.filter(({ kind }) => kind === 'moment' || kind === 'day');

/** What a calendar goes by until one chooses: the day that somebody set, else when it was created. */
export const calendarField = (type: TypeMeta, asked: string): FieldMeta | undefined => {
  const fields = timeFields(type);
  const set = fields.find(({ name, base }) => name === type.header['due'] && !base)?.name;
  return [asked, set ?? '', 'createdAt'].flatMap((name) => fields.find((one) => one.name === name) ?? [])[0];
};

const written = (moment: string, field: FieldMeta): string => (field.kind === 'day' ? moment.slice(0, 10) : moment);

/** The records of the days shown, by day. */
export const useCalendarRows = (
  type: TypeMeta,
  state: ListState,
  field: FieldMeta,
  days: readonly Day[],
  now: number,
) => {
  const { zone } = useFormat();
  const bounds = boundsOf(days, state.filters[field.name], now);
  const from = bounds ? written(bounds.from, field) : '';
  const query = { ...queryOf(state), [field.name]: `gte:${from}`, sort: field.name };
  const { rows, hasNextPage, isFetching, fetchNextPage, isPending, error, refetch } = useRows(
    type,
    query,
    [field.name],
    {
      limit: PAGE,
      wanted: bounds !== null,
    },
  );
  const valueIn = (row: RecordJson): string => String(row[field.name] ?? '');
  const shown = rows.filter((row) => bounds && valueIn(row) < written(bounds.to, field));
  const reached = shown.length < rows.length || rows.length >= MOST;
  const more = useEffectEvent(() => void fetchNextPage());
  useEffect(() => {
    if (!reached && hasNextPage && !isFetching) more();
  }, [reached, hasNextPage, isFetching]);
  const inside = new Set(days);
  const here = shown.filter((row) => inside.has(dayIn(valueIn(row), zone)));
  return {
    rows: here,
    byDay: Map.groupBy(here, (row) => dayIn(valueIn(row), zone)),
    cut: rows.length >= MOST && shown.length === rows.length && hasNextPage ? MOST : 0,
    isPending: isPending && bounds !== null,
    error,
    refetch,
  };
};
