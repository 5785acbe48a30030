import type { FieldMeta, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { useCounts } from '../data/use-figures.ts';
import type { RowsQuery } from '../data/use-rows.ts';
import { fieldWords } from '../words/field.ts';
import { listWords } from '../words/list.ts';
import type { GroupKey } from './group-fields.ts';

/** The groups of a list by a field: choices in their order, others by their name, "none" last. */
export const useGroups = (type: TypeMeta, field: FieldMeta | undefined, query: RowsQuery, all: boolean) => {
  const t = useWords(listWords);
  const f = useWords(fieldWords);
  const counts = useCounts(type, field?.name ?? '', query, field !== undefined);
  const found = counts.data ?? [];
  const countOf = (key: string): number => found.find((one) => one.key === key)?.count ?? 0;
  const labelOf = (key: string, label: string | undefined): string =>
    key === '' ? t.none : (label ?? (key === 'true' ? f.yes : key === 'false' ? f.no : key));
  const declared = field?.choices?.map(({ value, label }) => ({ key: value, label, count: countOf(value) }));
  const none = { key: '', label: t.none, count: countOf('') };
  const groups: readonly GroupKey[] = declared
    ? [...declared, none]
    : found.map(({ key, label, count }) => ({ key, label: labelOf(key, label), count }));
  return {
    groups: all ? groups.filter(({ key, count }) => key !== '' || count > 0) : groups.filter(({ count }) => count > 0),
    counts,
  };
};
