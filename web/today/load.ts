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

/** Figures of several types as one table: a row a person, most loaded first, what nobody has on top. */
export const loadOf = (cells: readonly Cell[]): { rows: readonly LoadRow[]; used: ReadonlySet<string> } => {
  const counted = cells.filter(({ value }) => value > 0);
  const rows = [...Map.groupBy(counted, ({ key }) => key)].map(([key, own]) => ({
    key,
    label: own.find(({ label }) => label !== undefined)?.label ?? key ?? '',
    counts: new Map(own.map(({ type, value }) => [type, value])),
    total: own.reduce((sum, { value }) => sum + value, 0),
  }));
  const sorted = rows.toSorted((a, b) => Number(b.key === null) - Number(a.key === null) || b.total - a.total);
  return { rows: sorted, used: new Set(counted.map(({ type }) => type)) };
};
