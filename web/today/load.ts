import type { Included } from '../../derive/meta.types.ts';
import type { WorkItem } from './use-work.ts';

export type Cell = {
  readonly type: string;
  readonly key: string | null;
  readonly label: string | undefined;
  readonly value: number;
};
export type LoadRow = {
  readonly key: string | null;
  readonly label: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
};

const countsOf = (cells: readonly Cell[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { type, value } of cells) counts.set(type, (counts.get(type) ?? 0) + value);
  return counts;
};

/** The load out of the work itself, where all of it is known: each piece counts one. */
export const cellsOf = (work: readonly WorkItem[], names: Included): readonly Cell[] =>
  work.map(({ type, assignee }) => ({
    type,
    key: assignee,
    label: assignee === null ? undefined : names[assignee]?.title,
    value: 1,
  }));

/** Figures of several types as one table: a row a person, most loaded first, what nobody has on top. */
export const loadOf = (cells: readonly Cell[]): { rows: readonly LoadRow[]; used: ReadonlySet<string> } => {
  const counted = cells.filter(({ value }) => value > 0);
  const rows = [...Map.groupBy(counted, ({ key }) => key)].map(([key, own]) => ({
    key,
    label: own.find(({ label }) => label !== undefined)?.label ?? key ?? '',
    counts: countsOf(own),
    total: own.reduce((sum, { value }) => sum + value, 0),
  }));
  const sorted = rows.toSorted((a, b) => Number(b.key === null) - Number(a.key === null) || b.total - a.total);
  return { rows: sorted, used: new Set(counted.map(({ type }) => type)) };
};
