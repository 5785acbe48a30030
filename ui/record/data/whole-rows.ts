import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import type { Included, ListJson, RecordJson, TypeMeta } from '../../client/meta.ts';
import { recordQuery } from './record-query.ts';

const MOST = 200;

const tells = (row: RecordJson, names: readonly string[]): boolean => names.every((name) => name in row);

const ask = async (type: TypeMeta, rows: readonly RecordJson[], fields: string): Promise<readonly RecordJson[]> => {
  const number = rows.map((row) => row.number).join(',');
  const archived = rows.some(({ archivedAt }) => archivedAt) || undefined;
  return (await api.get<ListJson>(`/${type.plural}`, { number, fields, archived, limit: MOST })).items;
};

/** These rows with the values of these fields. A list asks only for what it shows; what else is needed is asked here. */
export const withValues = async (
  type: TypeMeta,
  rows: readonly RecordJson[],
  names: readonly string[],
): Promise<readonly RecordJson[]> => {
  const wanted = type.fields.flatMap(({ name }) => (names.includes(name) ? [name] : []));
  const lacking = rows.filter((row) => !tells(row, wanted));
  const known = new Map<string, RecordJson>();
  for (let at = 0; at < lacking.length; at += MOST)
    for (const row of await ask(type, lacking.slice(at, at + MOST), ['number', ...wanted].join(',')))
      known.set(row.id, row);
  // What was shown stands: a way back leads to what the person saw.
  return rows.map((row) => ({ ...known.get(row.id), ...row }));
};

type Whole = { readonly row: RecordJson; readonly included: Included | undefined };

/** A row that tells these fields and lines: itself where it does, else the record as it is; undefined until that is known. */
export const useWhole = (type: TypeMeta, row: RecordJson, names: readonly string[]): Whole | undefined => {
  const enough = tells(row, names);
  const { data, isPlaceholderData, error } = useQuery({
    ...recordQuery(type.plural, row.number),
    enabled: !enough,
    staleTime: 10_000,
  });
  if (enough || error) return { row, included: undefined };
  return data && !isPlaceholderData ? { row: { ...data, ...row }, included: data.included } : undefined;
};
