import type { Measure, MeasureColumn, MeasuresJson, Unit } from '../../../derive/measures.ts';

/** One line or layer of a chart: a value for each period, null where there was nothing. */
export type Series = {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** The same in every period, as a target is: a quiet line without points. */
  readonly level?: 'target' | 'baseline';
};
export type Drawn = { readonly unit: Unit; readonly stacked: boolean; readonly series: readonly Series[] };

/** Lines that can still be told apart. */
export const mostSeries = 6;

const cell = (answer: MeasuresJson, period: string, key: string | null, column: string): number | null =>
  answer.rows.find((row) => row.period === period && row.key === key)?.values[column] ?? null;

const values = (answer: MeasuresJson, key: string | null, { name, unit }: MeasureColumn): readonly (number | null)[] =>
  answer.periods.map((period) => cell(answer, period, key, name) ?? (unit === 'count' ? 0 : null));

/** What of an answer is drawn: the groups by the first column, or the columns that can stand on one axis. */
export const drawn = (
  measure: Measure,
  answer: MeasuresJson,
  language: 'en' | 'de',
  labelOf: (key: string | null) => string,
): Drawn => {
  const [first] = measure.columns;
  const unit = first?.unit ?? 'count';
  const grouped = answer.groups.length > 1 || (answer.groups[0]?.key ?? null) !== null;
  if (grouped && first) {
    const series = answer.groups.slice(0, mostSeries).map(({ key }) => ({
      name: key ?? '',
      label: labelOf(key),
      values: values(answer, key, first),
    }));
    return { unit, stacked: false, series };
  }
  const parts = measure.stacked ? measure.columns.slice(1) : measure.columns.filter((column) => column.unit === unit);
  const shown =
    first?.unit === 'share' || (first?.unit === 'count' && !measure.stacked && measure.name !== 'flow')
      ? parts.slice(0, 1)
      : parts;
  return {
    unit,
    stacked: measure.stacked ?? false,
    series: shown.map((column) => ({
      name: column.name,
      label: column.words[language],
      values: values(answer, null, column),
    })),
  };
};
